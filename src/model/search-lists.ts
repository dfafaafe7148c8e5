/** The lists of the search index as streams of bits: which articles have a word, how much it weighs there, and what follows it. */

import type { BitWriter } from "./search-bit-writer.ts";
import type { BitReader } from "./search-bits.ts";
import { followBits } from "./search-phrases.ts";

/** The articles of a term, ascending, and its level in each; null: articles alone, of facets and of the keys of filters. */
export interface Postings {
  readonly count: number;
  /** As many as `count` says, or more. */
  readonly numbers: Uint32Array;
  readonly levels: Uint8Array | null;
}

export function writePostings(out: BitWriter, { count, numbers, levels }: Postings): void {
  const k = writeHead(out, numbers, count);
  let next = 0;
  for (let i = 0; i < count; i++) {
    const number = numbers[i] ?? 0;
    out.rice(number - next, k);
    next = number + 1;
    if (levels !== null) out.rice(levels[i] ?? 0, 0);
  }
}

/** Reads what `writePostings` wrote; levels are 0 where there are none. */
export function readPostings(bits: BitReader, hasLevels: boolean): [number: number, level: number][] {
  const count = bits.rice(2);
  const k = bits.bits(4);
  let next = 0;
  return Array.from({ length: count }, () => {
    next += bits.rice(k) + 1;
    return [next - 1, hasLevels ? bits.rice(0) : 0];
  });
}

/** Count, and the Rice parameter of the gaps: that of the usual gap, or less since news comes in waves. */
function writeHead(out: BitWriter, numbers: Uint32Array, count: number): number {
  out.rice(count, 2);
  const usual = sizeClass(Math.max(1, (numbers[count - 1] ?? 0) / count));
  let best = { k: 0, cost: Number.POSITIVE_INFINITY };
  for (let k = Math.min(15, usual); k >= 0 && k > usual - 4; k--) {
    let cost = k * count;
    let next = 0;
    for (let i = 0; i < count; i++) {
      const number = numbers[i] ?? 0;
      cost += (number - next) >>> k;
      next = number + 1;
    }
    if (cost < best.cost) best = { k, cost };
  }
  out.bits(best.k, 4);
  return best.k;
}

/** The power of two that a number from 1 on has reached. @example sizeClass(9) //=> 3 */
export function sizeClass(count: number): number {
  return 31 - Math.clz32(count);
}

/**
 * What follows a word in one article: kept bits of hashes, ascending, each once, at least one; at level 0 it is one.
 * @param gaps between them, the first from 0, the others less one; as many as `count` says
 */
export function writeFollowers(
  out: BitWriter,
  { lengthClass, level }: { readonly lengthClass: number; readonly level: number },
  gaps: ArrayLike<number>,
  count: number,
): void {
  const width = followBits(lengthClass, level);
  if (level > 0) out.rice(count - 1, 0);
  if (count === 1) {
    out.bits(gaps[0] ?? 0, width);
    return;
  }
  const k = followerParameter(width, count);
  for (let i = 0; i < count; i++) out.rice(gaps[i] ?? 0, k);
}

export function readFollowers(bits: BitReader, lengthClass: number, level: number): number[] {
  const width = followBits(lengthClass, level);
  const count = level > 0 ? bits.rice(0) + 1 : 1;
  if (count === 1) return [bits.bits(width)];
  const k = followerParameter(width, count);
  let last = -1;
  return Array.from({ length: count }, () => {
    last += bits.rice(k) + 1;
    return last;
  });
}

function followerParameter(width: number, count: number): number {
  return Math.max(0, width - 1 - sizeClass(count - 1));
}
