/** Where the text of a parsed page stands in its source: parsers of HTML keep no places, so it is looked up. */

import type { Place } from "../model/place.ts";

/** The line of a block's text; blocks are asked for in the page's order. The line of the one before where it is not found. */
export type FindLine = (text: string) => number;

/** So far ahead of the last block its text is looked for. */
const window = 200_000;

export function lineFinder(source: string): FindLine {
  const lineAt = lineCounter(source);
  let cursor = 0;
  return (text) => {
    const found = findIn(source, text, cursor);
    if (found >= 0) cursor = found;
    return lineAt(cursor);
  };
}

/** Finds any text's first place, or undefined. */
export function placeFinder(source: string, file: string): (text: string) => Place | undefined {
  const starts = lineStarts(source);
  return (text) => {
    const sample = sampleOf(text);
    const at = sample.length < 4 ? -1 : source.indexOf(sample);
    if (at < 0) return undefined;
    const line = lineOf(starts, at);
    return { file, line, column: at - (starts[line - 1] ?? 0) + 1 };
  };
}

function findIn(source: string, text: string, from: number): number {
  const sample = sampleOf(text);
  if (sample.length < 3) return -1;
  const at = source.slice(from, from + window).indexOf(sample);
  return at < 0 ? -1 : from + at;
}

/** The longest of a text's first runs without blanks at odd places, entities or tags inside: at most 40 signs. */
function sampleOf(text: string): string {
  const runs = text.slice(0, 200).match(/[^\s&<>"'’‘“”\u00a0]+(?: [^\s&<>"'’‘“”\u00a0]+)*/g) ?? [];
  let best = "";
  for (const run of runs.slice(0, 6)) if (run.length > best.length) best = run;
  return best.slice(0, 40);
}

function lineCounter(source: string): (offset: number) => number {
  const starts = lineStarts(source);
  return (offset) => lineOf(starts, offset);
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
