/** An article's terms as two short texts: lists of words and numbers would take many times their room in memory. */

import type { TermVector } from "./article.ts";

/** The digits stand for themselves. */
const zero = 48;
/** What lies behind are halves of pairs. */
const most = 0xd7ff - zero;

export const noTerms: TermVector = { hashes: "", counts: "" };

/** `hashes`: hash32 of each term's word. In the machine's byte order: a record stays on its machine. */
export function makeTermVector(hashes: readonly number[], counts: readonly number[]): TermVector {
  return {
    hashes: Buffer.from(Uint32Array.from(hashes).buffer).toString("base64"),
    counts: String.fromCharCode(...counts.map((count) => Math.min(count, most) + zero)),
  };
}

/** Hashes of a vector's terms. */
export function hashesOf({ hashes, counts }: TermVector): Uint32Array {
  const numbers = new Uint32Array(counts.length);
  Buffer.from(numbers.buffer).write(hashes, "base64");
  return numbers;
}

/** The count of the term at a place of the vector. */
export function countAt({ counts }: TermVector, index: number): number {
  return counts.charCodeAt(index) - zero;
}
