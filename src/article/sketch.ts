/** The prints of an article's text by which copies of one story are found; text.md section 8. */

import { packHashes } from "../model/pack-hashes.ts";
import { fewestShingles, mostShingles, sketchShare } from "../model/sketch.ts";
import type { NumberedWords } from "./numbered-words.ts";

export interface TextPrint {
  /** Shingle hashes, packed: the smallest of the text's, down to one in eight. */
  readonly sketch: string;
  /** Hashes of the numbers written in the text, packed; at most 100. */
  readonly figures: string;
  /** Equal for texts that are equal after folding, whatever their spaces and signs. */
  readonly textHash: string;
}

const mostFigures = 100;

/** @example printOf(numberWords("", ["Oil rose 3 %."])).textHash === printOf(numberWords("", ["Oil", "rose 3%"])).textHash //=> true */
export function printOf({ hashes, figures, headline }: NumberedWords): TextPrint {
  const words = hashes.subarray(headline.to);
  return {
    sketch: packHashes(sketchOf(shinglesOf(words))),
    figures: packHashes(Uint32Array.from(figures).sort().subarray(0, mostFigures)),
    textHash: hashOfAll(words),
  };
}

function hashOfAll(words: Uint32Array): string {
  let [high, low] = [0x811c_9dc5, 0x9e37_79b9];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? 0;
    high = Math.imul(high ^ word, 0x0100_0193);
    low = Math.imul(low + word, 0x85eb_ca6b) ^ (low >>> 15);
  }
  return (high >>> 0).toString(36) + (low >>> 0).toString(36).padStart(7, "0");
}

/** Hashes of each three words that stand side by side. */
function shinglesOf(words: Uint32Array): Uint32Array {
  const shingles = new Uint32Array(Math.max(0, words.length - 2));
  for (let i = 0; i < shingles.length; i++)
    shingles[i] = mix(words[i] ?? 0, words[i + 1] ?? 0, words[i + 2] ?? 0);
  return shingles;
}

/** One hash of three in their order, evenly spread (the last steps are murmur3's). */
function mix(a: number, b: number, c: number): number {
  let hash = Math.imul(Math.imul(a, 0x9e37_79b1) + b, 0x85eb_ca77) + c;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Most texts have enough shingles below the share: then the others need no sorting. */
function sketchOf(shingles: Uint32Array): Uint32Array {
  const small = sortOnce(below(sketchShare, shingles));
  if (small.length >= fewestShingles) return small.subarray(0, mostShingles);
  return sortOnce(shingles).subarray(0, fewestShingles);
}

function below(limit: number, hashes: Uint32Array): Uint32Array {
  const found = new Uint32Array(hashes.length);
  let count = 0;
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i] ?? 0;
    if (hash < limit) found[count++] = hash;
  }
  return found.subarray(0, count);
}

/** Sorts in place; gives the part that holds each hash once. */
function sortOnce(hashes: Uint32Array): Uint32Array {
  hashes.sort();
  let count = 0;
  for (let i = 0; i < hashes.length; i++)
    if (i === 0 || hashes[i] !== hashes[i - 1]) hashes[count++] = hashes[i] ?? 0;
  return hashes.subarray(0, count);
}
