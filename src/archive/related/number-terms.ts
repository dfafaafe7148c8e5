/** Numbers for the terms of all articles' vectors. */

import type { Facts } from "../../model/article.ts";
import { hash32 } from "../../model/hash.ts";

export interface NumberedTerms {
  /** Number of each term, article by article. */
  readonly numbers: Uint32Array;
  /** Hash of each number's term and language; equal in every build. */
  readonly hashes: Uint32Array;
  /** Articles that bear each number's term. */
  readonly bearers: Uint32Array;
}

/**
 * Numbers the terms in order of first use and counts their articles. Two terms of one hash, of which 100,000 articles have
 * about ten pairs, count as one.
 */
export function numberTerms(articles: readonly Facts[]): NumberedTerms {
  let total = 0;
  for (const { terms } of articles) total += terms.words.length;
  const numbers = new Uint32Array(total);
  const table = openTable();
  let at = 0;
  for (const { lang, terms } of articles) {
    const seed = hash32(lang);
    for (const term of terms.words) numbers[at++] = table.count(hash32(term, seed));
  }
  return { numbers, ...table.list() };
}

/** A hash table of unsigned 32-bit hashes to numbers, open addressing: a Map of texts takes five times as long. */
function openTable() {
  let size = 0;
  let slots = new Uint32Array(1 << 12);
  let hashes = new Uint32Array(1 << 11);
  let bearers = new Uint32Array(1 << 11);
  /** The slot that holds the hash's number plus one, or is free for it. */
  const slotOf = (hash: number): number => {
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (let held = slots[slot] ?? 0; held !== 0; held = slots[slot] ?? 0) {
      if (hashes[held - 1] === hash) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  };
  const grow = (): void => {
    slots = new Uint32Array(slots.length * 2);
    hashes = extended(hashes);
    bearers = extended(bearers);
    for (let number = 0; number < size; number++) slots[slotOf(hashes[number] ?? 0)] = number + 1;
  };
  return {
    /** Number of a hash; one more article bears it. */
    count(hash: number): number {
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
      bearers[number] = (bearers[number] ?? 0) + 1;
      return number;
    },
    list: () => ({ hashes: hashes.subarray(0, size), bearers: bearers.subarray(0, size) }),
  };
}

function extended(values: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(values.length * 2);
  longer.set(values);
  return longer;
}
