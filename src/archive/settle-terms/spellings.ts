/** The spelling that each term shows, and all its others, over the whole archive. */

import type { TagRule } from "../../model/desk.ts";
import { foldName } from "../../model/fold.ts";
import type { Borne } from "./borne-names.ts";

interface Spellings {
  readonly written: Map<string, number>;
  readonly explicit: Map<string, number>;
  /** What a gazetteer calls it, once an article. */
  readonly known: Map<string, number>;
}

export interface SpellingBook {
  readonly note: (id: string, name: Borne) => void;
  /** tags.yaml's spelling, else the tag's that people wrote most often, else the gazetteer's, else the most frequent, with accents before without. */
  readonly choose: (
    id: string,
    rule: TagRule | undefined,
  ) => { readonly name: string; readonly aliases: readonly string[] };
}

export function openSpellingBook(): SpellingBook {
  const book = new Map<string, Spellings>();
  const count = (map: Map<string, number>, spelling: string) =>
    map.set(spelling, (map.get(spelling) ?? 0) + 1);
  return {
    note: (id, name) => {
      const entry = book.get(id) ?? { written: new Map(), explicit: new Map(), known: new Map() };
      book.set(id, entry);
      if (name.origin === "explicit") count(entry.explicit, name.spelling);
      else if (/^(?:gazetteer|demonym|city|dateline)/.test(name.cue)) count(entry.known, name.spelling);
      else count(entry.written, name.spelling);
      for (const alias of name.aliases) if (isAlias(name, alias)) count(entry.written, alias);
    },
    choose: (id, rule) => {
      const entry = book.get(id) ?? { written: new Map(), explicit: new Map(), known: new Map() };
      const key = id.slice(id.indexOf(":") + 1);
      const explicit = capitalised(entry.explicit);
      // A country's name in another language, tagged once, is not what the whole archive calls it.
      const sure = entry.known.size === 0 ? explicit : sum(explicit, entry.known);
      const name =
        rule?.name ??
        mostFrequent(sure, entry.known.size === 0) ??
        mostFrequent(ofKey(entry.written, key)) ??
        mostFrequent(entry.explicit) ??
        mostFrequent(entry.written) ??
        key;
      const all = new Set([
        ...entry.explicit.keys(),
        ...entry.written.keys(),
        ...(rule?.aliases ?? []),
        ...entry.known.keys(),
      ]);
      all.delete(name);
      return { name, aliases: [...all].sort(compareText) };
    },
  };
}

/** A lone surname is no name of a person over the archive: others bear it too. */
function isAlias(name: Borne, alias: string): boolean {
  return name.type !== "person" || foldName(alias).includes(" ");
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

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
