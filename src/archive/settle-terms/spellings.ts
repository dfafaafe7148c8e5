/** The spelling that each term shows, and all its others, over the whole archive. */

import type { TagRule } from "../../model/desk.ts";
import { foldName } from "../../model/fold.ts";
import type { Borne } from "./borne-names.ts";

interface Spellings {
  readonly written: Map<string, number>;
  readonly explicit: Map<string, number>;
  /** What a gazetteer calls it. */
  known: string | undefined;
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
      const entry = book.get(id) ?? { written: new Map(), explicit: new Map(), known: undefined };
      book.set(id, entry);
      if (name.origin === "explicit") count(entry.explicit, name.spelling);
      else if (/^(?:gazetteer|demonym|city|dateline|explicit)/.test(name.cue)) {
        if (entry.known === undefined || name.spelling < entry.known) entry.known = name.spelling;
      } else count(entry.written, name.spelling);
      for (const alias of name.aliases) if (isAlias(name, alias)) count(entry.written, alias);
    },
    choose: (id, rule) => {
      const entry = book.get(id) ?? { written: new Map(), explicit: new Map(), known: undefined };
      const key = id.slice(id.indexOf(":") + 1);
      const name =
        rule?.name ??
        mostFrequent(capitalised(entry.explicit)) ??
        entry.known ??
        mostFrequent(ofKey(entry.written, key)) ??
        mostFrequent(entry.explicit) ??
        mostFrequent(entry.written) ??
        key;
      const all = new Set([
        ...entry.explicit.keys(),
        ...entry.written.keys(),
        ...(rule?.aliases ?? []),
        ...(entry.known === undefined ? [] : [entry.known]),
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

function mostFrequent(counts: ReadonlyMap<string, number>): string | undefined {
  let best: string | undefined;
  for (const [spelling, count] of counts) {
    const most = best === undefined ? -1 : (counts.get(best) ?? 0);
    if (
      best === undefined ||
      accents(spelling) > accents(best) ||
      (accents(spelling) === accents(best) && (count > most || (count === most && spelling < best)))
    )
      best = spelling;
  }
  return best;
}

/** 1 for a spelling with accents: it says more than one without. */
function accents(spelling: string): number {
  return spelling.normalize("NFD") === spelling ? 0 : 1;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
