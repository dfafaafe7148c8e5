/** A page seen from afar: which lines are prose, where they lie thickest, and which words they use. */

import type { Line } from "./line.ts";

export const sentenceEnd = /[.!?…。！？؟।։](?:["'”’»“)\]）」』*]|\s)*$/;
export const ellipsisEnd = /(?:…|\.\.\.|\[…\])\s*$/;

/** What the prose of a page looks like as a whole. */
export interface PageShape {
  /** Every line has an empty line above: the dump's spacing says nothing. */
  readonly isFlat: boolean;
  /** First and last line of the densest stretch, the core. */
  readonly from: number;
  readonly to: number;
  /** In how many prose lines of the core each word stands. */
  readonly vocabulary: ReadonlyMap<string, number>;
  /** How often each line stands on the page. */
  readonly copies: ReadonlyMap<string, number>;
}

export function isProse(line: Line): boolean {
  return line.size >= 12 && sentenceEnd.test(line.text.slice(-12)) && !ellipsisEnd.test(line.text.slice(-6));
}

/** Where the text lies, and what the page says more than once. */
export function shapeOf(lines: readonly Line[], prose: readonly boolean[]): PageShape {
  const copies = new Map<string, number>();
  let spaced = 0;
  for (const line of lines) {
    copies.set(line.folded, (copies.get(line.folded) ?? 0) + 1);
    if (line.block.gap > 0) spaced++;
  }
  const [from, to] = bestRun(lines, prose);
  return {
    isFlat: spaced >= lines.length * 0.97,
    from,
    to,
    vocabulary: vocabularyOf(lines, prose, from, to),
    copies,
  };
}

/** Best-scoring run of lines: prose counts its words, everything else costs. First and last index; [0, -1] without prose. */
function bestRun(lines: readonly Line[], prose: readonly boolean[]): readonly [number, number] {
  let best = 0;
  let sum = 0;
  let start = 0;
  let run: readonly [number, number] = [0, -1];
  for (const line of lines) {
    if (sum <= 0) {
      sum = 0;
      start = line.index;
    }
    sum += prose[line.index] ? Math.min(line.size, 60) : Math.min(line.size, 10) / 2 - 6;
    if (sum > best) {
      best = sum;
      run = [start, line.index];
    }
  }
  return run;
}

function vocabularyOf(lines: readonly Line[], prose: readonly boolean[], from: number, to: number) {
  const counts = new Map<string, number>();
  for (let i = from; i <= to; i++) {
    const line = lines[i];
    if (line === undefined || !prose[i]) continue;
    for (const word of new Set(line.words))
      if (isLongWord(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Words that carry meaning in most languages: four letters, or a pair of signs. */
export function isLongWord(word: string): boolean {
  return word.length >= 4 || word.charCodeAt(0) >= 0x0e00;
}

/** Share of a line's longer words that the core's other lines use; undefined for a line without such words. */
export function knownShare(
  line: Line,
  vocabulary: ReadonlyMap<string, number>,
  isOwn: boolean,
): number | undefined {
  let found = 0;
  let all = 0;
  for (const word of line.words) {
    if (!isLongWord(word)) continue;
    all++;
    if ((vocabulary.get(word) ?? 0) > (isOwn ? 1 : 0)) found++;
  }
  return all === 0 ? undefined : found / all;
}
