/** Whether capitalised words are a person, and by which cue. */

import { type Entry, openWordLists } from "../gazetteer/lexicon.ts";
import {
  familyNameEnd,
  nameJoins,
  neverNames,
  organisationEnds,
  otherEnds,
  personTitles,
} from "../gazetteer/news-words.ts";
import type { Cue } from "./candidate.ts";
import { foldOf, type Passage, spanOf, wordBefore } from "./passage.ts";
import type { Unit } from "./units.ts";

/** ", 37," or ", a lawyer", ", who", ", Peru's minister": what stands behind a person's name. */
const agedBehind = /^,? (?:\(\d\d\)|aged \d\d|, \d\d,)|^, (?:\d\d),/;
const clauseBehind = /^, (?:who|whose)\b/;
const appositionBehind = /^, ([^,.;:()]{3,60})/;
/** Behind these words an apposition speaks of something else: "the firm whose chairman". */
const appositionEnd = new Set([
  "of",
  "for",
  "at",
  "with",
  "in",
  "to",
  "whose",
  "that",
  "which",
  "and",
  "from",
  "said",
  "says",
]);

/** The cue, or undefined where the words are no person for sure. `hasTitle`: a title stood in front of them. */
export function personCue(passage: Passage, units: readonly Unit[], hasTitle: boolean): Cue | undefined {
  const words = units.map((unit) => foldOf(passage, unit));
  const first = words[0] ?? "";
  const last = words[words.length - 1] ?? "";
  if (words.length > 6 || !mayBePerson(passage, units, last)) return undefined;
  if (hasTitle || personTitles.has(smallWordBefore(passage, units[0])))
    return words.length === 1 ? "surname" : "title";
  if (words.length === 1) return undefined;
  const { given, family, common } = openWordLists();
  if (words.slice(1, -1).some((word) => /^\p{L}$/u.test(word)) && !common.has(first)) return "initial";
  if (isGiven(first, given) || (/^\p{L}$/u.test(first) && family.has(last))) return "given-name";
  if (isAppositive(passage, units)) return "apposition";
  const isFamily = family.has(last) || familyNameEnd.test(last);
  if (
    isFamily &&
    units[units.length - 1]?.entry === undefined &&
    passage.lang !== "de" &&
    !common.has(first) &&
    !common.has(last) &&
    units[0]?.entry === undefined &&
    words.length <= 3
  )
    return "family-name";
  return undefined;
}

function isGiven(word: string, given: ReadonlySet<string>): boolean {
  return given.has(word) || (word.includes("-") && given.has(word.slice(0, word.indexOf("-"))));
}

function smallWordBefore(passage: Passage, unit: Unit | undefined): string {
  const before = passage.tokens.at((unit?.from ?? 0) - 1);
  return before?.isCapital === false ? wordBefore(passage, unit) : "";
}

function mayBePerson(passage: Passage, units: readonly Unit[], last: string): boolean {
  if (otherEnds.has(last) || organisationEnds.has(last) || neverNames.has(last)) return false;
  const isEnd = (i: number) => i === units.length - 1;
  return units.every((unit, i) => {
    const { entry } = unit;
    if (entry !== undefined && i === 0) return !entry.isClear;
    if (entry !== undefined && isEnd(i))
      return isTown(entry) && (!entry.isClear || openWordLists().family.has(last));
    if (entry !== undefined) return isTown(entry) || entry.kind === "demonym";
    const token = passage.tokens.at(unit.from);
    if (token === undefined) return false;
    if (!token.isCapital) return nameJoins.has(token.text);
    return !/\d|&/.test(token.text) && !(token.text.length > 1 && /^\p{Lu}+$/u.test(token.text));
  });
}

function isTown(entry: Entry): boolean {
  return entry.kind === "city" || entry.kind === "subdivision";
}

function isAppositive(passage: Passage, units: readonly Unit[]): boolean {
  const { end } = spanOf(passage, units);
  const behind = passage.text.slice(end, end + 70);
  if (agedBehind.test(behind) || clauseBehind.test(behind)) return true;
  const words = (appositionBehind.exec(behind)?.[1] ?? "").split(" ", 6);
  const stop = words.findIndex((word) => appositionEnd.has(word));
  return words.slice(0, stop === -1 ? 6 : stop).some((word) => personTitles.has(word));
}
