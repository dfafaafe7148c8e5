/** How much two texts share, told from their sketches and figures. */

import { reachOf } from "../model/sketch.ts";

export interface Overlap {
  /** Shingles that both sketches hold, as far as both reach. */
  readonly shared: number;
  /** Share of the first text's shingles that stand in the second, 0 to 1. */
  readonly firstInSecond: number;
  readonly secondInFirst: number;
}

/** Compares two sketches up to the lower of their reaches: beyond it one of them is silent. */
export function compareSketches(first: Uint32Array, second: Uint32Array): Overlap {
  const reach = Math.min(reachOf(first), reachOf(second));
  const sizes = [first, second].map((sketch) => countUpTo(sketch, reach));
  const shared = countShared(first, second);
  const share = (size = 0) => (size === 0 ? 0 : Math.min(1, shared / size));
  return { shared, firstInSecond: share(sizes[0]), secondInFirst: share(sizes[1]) };
}

/** Share of the smaller set that stands in the larger; 1 where one of them is empty. Both sorted, without doubles. */
export function agreementOf(first: ArrayLike<number>, second: ArrayLike<number>): number {
  const smaller = Math.min(first.length, second.length);
  return smaller === 0 ? 1 : countShared(first, second) / smaller;
}

function countUpTo(sorted: Uint32Array, limit: number): number {
  const behind = sorted.findIndex((value) => value > limit);
  return behind < 0 ? sorted.length : behind;
}

function countShared(first: ArrayLike<number>, second: ArrayLike<number>): number {
  let shared = 0;
  let [i, j] = [0, 0];
  while (i < first.length && j < second.length) {
    const difference = (first[i] ?? 0) - (second[j] ?? 0);
    if (difference === 0) shared++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return shared;
}
