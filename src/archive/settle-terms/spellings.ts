/** The spelling that each term shows, and all its others, over the whole archive. */

import { compareText } from "../../model/compare-text.ts";
import type { TagRule } from "../../model/desk.ts";
import { foldName } from "../../model/fold.ts";
import { remember } from "../../model/remember.ts";
import type { Borne } from "./borne-names.ts";
import type { TermId } from "./term-ids.ts";

/** How often a spelling of a term was used, by whom. */
interface Spelling {
  readonly text: string;
  written: number;
  explicit: number;
  /** As a gazetteer calls it, once an article. */
  known: number;
}

/** Most terms of an archive are spelt in one way: only the others have a map. */
interface Spellings {
  readonly first: Spelling;
  all?: Map<string, Spelling>;
}

export interface SpellingBook {
  readonly note: (name: Borne) => void;
  /** tags.yaml's spelling, else the tag's that people wrote most often, else the gazetteer's, else the most frequent, with accents before without. */
  readonly choose: (
    term: TermId,
    rule: TagRule | undefined,
  ) => { readonly name: string; readonly aliases: readonly string[] };
}

const noAliases: readonly string[] = [];

/** `fold`: foldName. */
export function openSpellingBook(fold: (name: string) => string): SpellingBook {
  const book: Spellings[] = [];
  const spellingOf = ({ number }: TermId, text: string): Spelling => {
    const entry = book[number] ?? { first: { text, written: 0, explicit: 0, known: 0 } };
    book[number] = entry;
    if (entry.first.text === text) return entry.first;
    entry.all ??= new Map([[entry.first.text, entry.first]]);
    let spelling = entry.all.get(text);
    if (spelling === undefined) {
      spelling = { text, written: 0, explicit: 0, known: 0 };
      entry.all.set(text, spelling);
    }
    return spelling;
  };
  return {
    note: ({ term, origin, said }) => {
      const spelling = spellingOf(term, said.name);
      if (origin === "explicit") spelling.explicit++;
      else if (isOfGazetteer(said.cue)) spelling.known++;
      else spelling.written++;
      for (const alias of said.aliases) if (isAlias(term, alias, fold)) spellingOf(term, alias).written++;
    },
    choose: (term, rule) => {
      const entry = book[term.number];
      if (rule === undefined && entry !== undefined && entry.all === undefined)
        return { name: entry.first.text, aliases: noAliases };
      const spellings = entry === undefined ? [] : [...(entry.all?.values() ?? [entry.first])];
      const name = rule?.name ?? chooseSpelling(spellings, term.key);
      const all = new Set([...spellings.map(({ text }) => text), ...(rule?.aliases ?? [])]);
      all.delete(name);
      return { name, aliases: [...all].sort(compareText) };
    },
  };
}

const gazetteerCue = /^(?:gazetteer|demonym|city|dateline)/;
/** There are some twenty cues. */
const isOfGazetteer = remember((cue: string) => gazetteerCue.test(cue));

function chooseSpelling(spellings: readonly Spelling[], key: string): string {
  const counts = (count: (spelling: Spelling) => number) =>
    new Map(
      spellings.flatMap((spelling) =>
        count(spelling) > 0 ? [[spelling.text, count(spelling)] as const] : [],
      ),
    );
  const explicit = counts((spelling) => spelling.explicit);
  const written = counts((spelling) => spelling.written);
  const known = counts((spelling) => spelling.known);
  const shown = capitalised(explicit);
  // A country's name in another language, tagged once, is not what the whole archive calls it.
  const sure = known.size === 0 ? shown : sum(shown, known);
  return (
    mostFrequent(sure, known.size === 0) ??
    mostFrequent(ofKey(written, key)) ??
    mostFrequent(explicit) ??
    mostFrequent(written) ??
    key
  );
}

/** A lone surname is no name of a person over the archive: others bear it too. */
function isAlias(term: TermId, alias: string, fold: (name: string) => string): boolean {
  return term.type !== "person" || fold(alias).includes(" ");
}

function capitalised(counts: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  return new Map([...counts].filter(([spelling]) => /\p{Lu}|\p{Lo}/u.test(spelling)));
}

function ofKey(counts: ReadonlyMap<string, number>, key: string): ReadonlyMap<string, number> {
  return new Map([...counts].filter(([spelling]) => foldName(spelling) === key));
}

function sum(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const all = new Map(a);
  for (const [spelling, count] of b) all.set(spelling, (all.get(spelling) ?? 0) + count);
  return all;
}

/** The spelling with accents where there is one and accents are wanted, then the most frequent, then the first of the alphabet. */
function mostFrequent(counts: ReadonlyMap<string, number>, wantsAccents = true): string | undefined {
  const accented = (spelling: string) => (wantsAccents ? accents(spelling) : 0);
  const [best] = [...counts].sort(
    ([a, x], [b, y]) => accented(b) - accented(a) || y - x || compareText(a, b),
  );
  return best?.[0];
}

/** 1 for a spelling with accents: it says more than one without. */
function accents(spelling: string): number {
  return spelling.normalize("NFD") === spelling ? 0 : 1;
}
