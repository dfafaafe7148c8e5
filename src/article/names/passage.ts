/** The paragraph that names are looked for in, and small questions about its words. */

import type { Lexicon } from "../gazetteer/lexicon.ts";
import type { Tokens } from "./tokens.ts";
import type { Unit } from "./units.ts";

export interface Passage {
  readonly block: number;
  readonly text: string;
  readonly tokens: Tokens;
  readonly lang: string;
  readonly lexicon: Lexicon;
  /** Folded words that the article writes small. */
  readonly smallWords: ReadonlySet<string>;
  /** Folded pairs of capitalised words that stand together inside a sentence somewhere in the article. */
  readonly innerPairs: ReadonlySet<string>;
  /** A report on sport: a bare city is a team there. */
  readonly isSport: boolean;
}

export function foldOf(passage: Passage, unit: Unit | undefined): string {
  return passage.tokens.at(unit?.from ?? -1)?.fold ?? "";
}

/** The words from the first to the last unit as written, blanks made single. */
export function textOf(passage: Passage, units: readonly Unit[]): string {
  const { start, end } = spanOf(passage, units);
  const text = passage.text.slice(start, end);
  return oddBlank.test(text) ? text.replace(/\s+/g, " ") : text;
}

/** Two blanks side by side, or another than a space: in few names. */
const oddBlank = /\s\s|[^\S ]/;

export function spanOf(passage: Passage, units: readonly Unit[]): { start: number; end: number } {
  const first = units[0];
  const last = units[units.length - 1];
  if (first === undefined || last === undefined) return { start: 0, end: 0 };
  return {
    start: passage.tokens.at(first.from)?.start ?? 0,
    end: passage.tokens.at(last.to - 1)?.end ?? 0,
  };
}

/** The folded token in front of a unit, where only a blank stands between. */
export function wordBefore(passage: Passage, unit: Unit | undefined): string {
  if (unit === undefined || passage.tokens.at(unit.from)?.isJoined !== true) return "";
  return passage.tokens.at(unit.from - 1)?.fold ?? "";
}
