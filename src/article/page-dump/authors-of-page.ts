/** The authors of a dump: names on lines near the headline, the date and the body's ends that read like bylines. */

import { foldText } from "../../model/fold.ts";
import { type BylineName, findBylineNames, isBylineWord } from "../byline.ts";
import { findClockTime, findDates } from "../date-line.ts";
import { authorWeights } from "./author-weights.ts";
import { cueNames, cuesIn, wordsOf } from "./cues.ts";
import type { Line } from "./line.ts";
import type { DumpPage } from "./page.ts";

export interface AuthorCandidate {
  readonly line: Line;
  readonly name: string;
  readonly traits: readonly string[];
}

export interface FoundAuthor {
  readonly line: Line;
  readonly name: string;
  /** Log-odds that it is an author of this article. */
  readonly score: number;
}

const above = 14;
const below = 8;
const longestLine = 45;
const most = 5;
/** Log-odds from which a name is taken; one that is alone may be weaker: most pages name an author. */
const least = -0.8;
const leastAlone = -1.6;

/** Authors in the page's order, each once. */
export function findAuthorsOfPage(
  page: DumpPage,
  headline: Line | undefined,
  dateLine: Line | undefined,
): FoundAuthor[] {
  const scored = authorCandidates(page, headline, dateLine).map(({ line, name, traits }) => ({
    line,
    name,
    score: traits.reduce((sum, trait) => sum + (authorWeights[trait] ?? 0), 0),
  }));
  const best = Math.max(...scored.map(({ score }) => score));
  const bound = best >= least ? least : Math.max(best, leastAlone);
  const keys = new Set<string>();
  return scored
    .filter(({ name, score }) => {
      const key = foldText(name);
      if (score < bound || keys.has(key)) return false;
      keys.add(key);
      return true;
    })
    .slice(0, most);
}

export function authorCandidates(
  page: DumpPage,
  headline: Line | undefined,
  dateLine: Line | undefined,
): AuthorCandidate[] {
  const found: AuthorCandidate[] = [];
  const nameCounts = new Map<string, number>();
  const inWindow = windowOf(page, headline, dateLine);
  for (const line of page.lines) {
    if (!inWindow(line.index) || line.size > longestLine || line === headline) continue;
    const names = namesOf(line);
    for (const one of names) {
      const key = foldText(one.name);
      nameCounts.set(key, (nameCounts.get(key) ?? 0) + 1);
      found.push({
        line,
        name: one.name,
        traits: traitsOf(page, line, one, names.length, headline, dateLine),
      });
    }
  }
  return found.map((one) =>
    (nameCounts.get(foldText(one.name)) ?? 0) > 1 ? { ...one, traits: [...one.traits, "name-twice"] } : one,
  );
}

function windowOf(
  page: DumpPage,
  headline: Line | undefined,
  dateLine: Line | undefined,
): (index: number) => boolean {
  const start = Math.min(page.bodyStart, headline?.index ?? page.bodyStart) - above;
  const lastDate = dateLine === undefined ? -1 : dateLine.index;
  return (index) =>
    (index >= start && index <= page.bodyStart + 2) ||
    (index >= page.bodyEnd - 2 && index <= page.bodyEnd + below) ||
    (lastDate >= 0 && Math.abs(index - lastDate) <= 3);
}

/** Names of a line without its dates and times. */
function namesOf(line: Line): BylineName[] {
  if (!/[\p{Lu}\p{Lo}]/u.test(line.text)) return [];
  const dates = findDates(line.text);
  const clock = findClockTime(line.text, dates);
  let text = line.text.slice(0, 400);
  for (const { start, end } of [...dates, ...(clock === undefined ? [] : [clock])]) {
    text = text.slice(0, start) + "|".repeat(end - start) + text.slice(end);
  }
  return findBylineNames(text.replace(/\|+/g, " | "));
}

function traitsOf(
  page: DumpPage,
  line: Line,
  one: BylineName,
  count: number,
  headline: Line | undefined,
  dateLine: Line | undefined,
): string[] {
  const words = one.name.split(/\s+/);
  const traits = [
    "name",
    `prefix:${one.prefix}`,
    `words:${Math.min(4, words.length)}`,
    `count:${Math.min(4, count)}`,
  ];
  if (one.isWhole) traits.push(one.prefix === "" ? "whole-bare" : "whole-prefixed");
  traits.push(`size:${[2, 4, 7, 12, 20].findIndex((bound) => line.size <= bound)}`);
  const toBody = page.bodyStart - line.index;
  if (toBody > 0) traits.push(`above:${bucket(toBody)}`);
  else traits.push(line.index > page.bodyEnd ? `past:${bucket(line.index - page.bodyEnd)}` : "within");
  traits.push(`stretch:${page.stretches[line.index]}`);
  if (headline !== undefined) {
    const from = line.index - headline.index;
    traits.push(from > 0 ? `under-headline:${bucket(from)}` : `over-headline:${bucket(-from)}`);
  }
  if (dateLine !== undefined) {
    const from = line.index - dateLine.index;
    traits.push(from === 0 ? "on-date-line" : Math.abs(from) <= 4 ? `from-date:${from}` : "far-from-date");
  }
  const isSpan = headline !== undefined && line.index > headline.index && toBody > 0;
  const form = `${one.prefix === "" ? "bare" : "by"}-${one.isWhole ? "whole" : "part"}`;
  const place = isSpan ? "span" : toBody > 0 ? "high" : line.index > page.bodyEnd ? "past" : "within";
  traits.push(`${place}-${form}`, `${place}-${form}-${Math.min(3, words.length)}`);
  addNeighbours(traits, page, line, one);
  addWords(traits, page, one, words);
  return traits;
}

function bucket(distance: number): number {
  return [1, 2, 3, 5, 8, 12, 20].findIndex((bound) => distance <= bound);
}

function addNeighbours(traits: string[], page: DumpPage, line: Line, one: BylineName): void {
  for (let back = 1; back <= 4; back++) {
    const previous = page.lines[line.index - back];
    if (previous === undefined) break;
    if (isBylineWord(previous.text)) {
      traits.push(`after-byline-word:${back}`);
      break;
    }
  }
  if (page.repeated.has(line.block.hash)) traits.push("site");
  if ((page.copies.get(line.folded) ?? 0) > 1) traits.push("copy");
  cueNames.forEach((cue, index) => {
    if (line.cues & (1 << index)) traits.push(`line-${cue}`);
  });
  const next = page.lines[line.index + 1];
  if (one.isWhole && next !== undefined && next.size <= 6) {
    cueNames.forEach((cue, index) => {
      if (next.cues & (1 << index)) traits.push(`next-${cue}`);
    });
  }
}

function addWords(traits: string[], page: DumpPage, one: BylineName, words: readonly string[]): void {
  const folded = wordsOf(foldText(one.name));
  const bits = cuesIn(folded);
  cueNames.forEach((cue, index) => {
    if (bits & (1 << index)) traits.push(`is-${cue}`);
  });
  const known = folded.filter((word) => (page.vocabulary.get(word) ?? 0) > 0).length;
  traits.push(`known:${known === 0 ? "none" : known === folded.length ? "all" : "some"}`);
  if (words.every((word) => !/\p{Ll}/u.test(word))) traits.push("capitals");
  if (words.length === 2 && words.every((word) => /^\p{Lu}[\p{Ll}'’-]+(?:\p{Lu}\p{Ll}+)?$/u.test(word)))
    traits.push("two-names");
  if (/[\u3040-\u9fff\uac00-\ud7af]/.test(one.name)) traits.push("east-asian");
  if (one.name.length < 5) traits.push("tiny");
}
