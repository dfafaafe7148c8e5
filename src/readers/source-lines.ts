/** Where the text of a parsed page stands in its source: parsers of HTML keep no places, so it is looked up. */

import type { Place } from "../model/place.ts";

/** The place of a block's text; blocks are asked for in the page's order. That of the one before where it is not found. */
export type FindNext = (text: string) => Place;

/** So far ahead of the last block its text is looked for. */
const window = 200_000;

export function nextFinder(source: string, file: string): FindNext {
  const starts = lineStarts(source);
  const visible = withoutCode(source);
  let cursor = Math.max(0, visible.search(/<body[\s>]/i));
  return (text) => {
    const found = findIn(visible, text, cursor);
    if (found >= 0) cursor = found;
    return placeOf(starts, cursor, file);
  };
}

/** Finds any text's first place, or undefined. */
export function placeFinder(source: string, file: string): (text: string) => Place | undefined {
  const starts = lineStarts(source);
  return (text) => {
    const sample = sampleOf(text);
    const at = sample.length < 4 ? -1 : source.indexOf(sample);
    return at < 0 ? undefined : placeOf(starts, at, file);
  };
}

function placeOf(starts: readonly number[], offset: number, file: string): Place {
  const line = lineOf(starts, offset);
  return { file, line, column: offset - (starts[line - 1] ?? 0) + 1 };
}

const code = /<(script|style|noscript|template|head)\b/g;

/** The source with blanks in place of code, which repeats the article's text for machines; all else keeps its offset. */
function withoutCode(source: string): string {
  const small = source.toLowerCase();
  let out = "";
  let from = 0;
  for (const { index, 1: name = "" } of small.matchAll(code)) {
    if (index < from) continue;
    const end = small.indexOf(`</${name}`, index);
    if (end < 0) break;
    out += source.slice(from, index) + " ".repeat(end - index);
    from = end;
  }
  return (out + source.slice(from)).replace(/[\n\r\t]/g, " ");
}

function findIn(source: string, text: string, from: number): number {
  const ahead = source.slice(from, from + window);
  const sample = sampleOf(text);
  // A source that is indented or marked up inside its paragraphs breaks long samples, and some of their beginnings.
  for (const part of [sample, sample.slice(0, 16), sampleOf(text.slice(-30))]) {
    const at = part.length < 3 ? -1 : ahead.indexOf(part);
    if (at >= 0) return from + at;
  }
  return -1;
}

/** The longest of a text's first runs without blanks at odd places, entities or tags inside: at most 40 signs. */
function sampleOf(text: string): string {
  const runs = text.slice(0, 200).match(/[^\s&<>"'’‘“”\u00a0]+(?: [^\s&<>"'’‘“”\u00a0]+)*/g) ?? [];
  let best = "";
  for (const run of runs.slice(0, 6)) if (run.length > best.length) best = run;
  return best.slice(0, 40);
}

function lineStarts(source: string): number[] {
  const starts = [0];
  for (const { index, 0: end } of source.matchAll(/\r\n|[\n\r]/g)) starts.push(index + end.length);
  return starts;
}

/** The last line that starts at or before the offset, from 1: binary search. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
