/** An article's terms as two short texts: lists of words and numbers would take many times their room in memory. */

import type { TermVector } from "./article.ts";
import { hash32 } from "./hash.ts";

/** The digits stand for themselves. */
const zero = 48;
/** What lies behind are halves of pairs. */
const most = 0xd7ff - zero;

export const noTerms: TermVector = { hashes: "", counts: "" };

/**
 * 48 bits for a word: whoever finds a word by its hash takes it as said. Of 32 bits, one in 10,000 articles would be found to
 * say a tag that it does not say.
 */
export function termHash(word: string): number {
  return (hash32(word, otherSeed) & 0xffff) * 2 ** 32 + hash32(word);
}

const otherSeed = 0x9e3779b9;

/** `words`: folded. In the machine's byte order: a record stays on its machine. */
export function makeTermVector(words: readonly string[], counts: readonly number[]): TermVector {
  const parts = new Uint16Array(words.length * 3);
  for (const [index, word] of words.entries()) {
    const hash = termHash(word);
    parts[index * 3] = hash;
    parts[index * 3 + 1] = hash / 2 ** 16;
    parts[index * 3 + 2] = hash / 2 ** 32;
  }
  return {
    hashes: Buffer.from(parts.buffer).toString("base64"),
    counts: String.fromCharCode(...counts.map((count) => Math.min(count, most) + zero)),
  };
}

/** termHash of each of a vector's terms. */
export function hashesOf({ hashes, counts }: TermVector): Float64Array {
  const parts = new Uint16Array(counts.length * 3);
  Buffer.from(parts.buffer).write(hashes, "base64");
  const numbers = new Float64Array(counts.length);
  for (let i = 0; i < numbers.length; i++)
    numbers[i] = (parts[i * 3] ?? 0) + (parts[i * 3 + 1] ?? 0) * 2 ** 16 + (parts[i * 3 + 2] ?? 0) * 2 ** 32;
  return numbers;
}

/** The count of the term at a place of the vector. */
export function countAt({ counts }: TermVector, index: number): number {
  return counts.charCodeAt(index) - zero;
}
