/** Numbers for hashes, in order of first use: a Map of texts takes five times as long. */

import { enlarge } from "../model/enlarge.ts";

export interface NumberTable {
  /** Number of an unsigned 32-bit hash, which is counted once more. */
  readonly count: (hash: number) => number;
  /** The same, but -1 for a hash that has no number. */
  readonly countKnown: (hash: number) => number;
  readonly list: () => {
    /** Hash of each number. */
    readonly hashes: Uint32Array;
    /** How often each was counted. */
    readonly counts: Uint32Array;
  };
}

/** Open addressing, at most half full. */
export function openNumberTable(): NumberTable {
  let size = 0;
  let slots = new Uint32Array(1 << 12);
  let hashes = new Uint32Array(1 << 11);
  let counts = new Uint32Array(1 << 11);
  /** The slot that holds the hash's number plus one, or is free for it. */
  const slotOf = (hash: number): number => {
    const mask = slots.length - 1;
    // Sketches hold the lowest hashes only: the product spreads them over all slots.
    let slot = (Math.imul(hash, 0x9e3779b1) >>> 7) & mask;
    for (let held = slots[slot] ?? 0; held !== 0; held = slots[slot] ?? 0) {
      if (hashes[held - 1] === hash) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  };
  const grow = (): void => {
    slots = new Uint32Array(slots.length * 2);
    hashes = enlarge(hashes);
    counts = enlarge(counts);
    for (let number = 0; number < size; number++) slots[slotOf(hashes[number] ?? 0)] = number + 1;
  };
  return {
    count: (hash) => {
      let slot = slotOf(hash);
      if (slots[slot] === 0) {
        if (size === hashes.length) {
          grow();
          slot = slotOf(hash);
        }
        hashes[size] = hash;
        size++;
        slots[slot] = size;
      }
      const number = (slots[slot] ?? 1) - 1;
      counts[number] = (counts[number] ?? 0) + 1;
      return number;
    },
    countKnown: (hash) => {
      const number = (slots[slotOf(hash)] ?? 0) - 1;
      if (number >= 0) counts[number] = (counts[number] ?? 0) + 1;
      return number;
    },
    list: () => ({ hashes: hashes.subarray(0, size), counts: counts.subarray(0, size) }),
  };
}
