/** The prints of an article's text by which copies of one story are found; text.md section 8. */

import { foldText } from "../model/fold.ts";
import { hash32, hashText } from "../model/hash.ts";
import { fewestShingles, mostShingles, sketchShare } from "../model/sketch.ts";

export interface TextPrint {
  /** Shingle hashes, unsigned 32 bit, sorted, without doubles: the smallest of the text's, down to one in eight. */
  readonly sketch: readonly number[];
  /** Hashes of the numbers written in the text, sorted, without doubles; at most 100. */
  readonly figures: readonly number[];
  /** Equal for texts that are equal after folding, whatever their spaces and signs. */
  readonly textHash: string;
}

/** @example printOf(["Oil rose 3 %."]).textHash === printOf(["Oil", "rose 3%"]).textHash //=> true */
export function printOf(paragraphs: readonly string[]): TextPrint {
  const words =
    foldText(paragraphs.join("\n")).match(
      /\p{N}+(?:[.,]\p{N}+)*|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+/gu,
    ) ?? [];
  return { sketch: sketchOf(words), figures: figuresOf(words), textHash: hashText(words.join(" ")) };
}

function sketchOf(words: readonly string[]): number[] {
  const hashes = new Set<number>();
  for (let at = 0; at + 2 < words.length; at++)
    hashes.add(hash32(`${words[at]} ${words[at + 1]} ${words[at + 2]}`));
  const sorted = Uint32Array.from(hashes).sort();
  const below = lowerBound(sorted, sketchShare);
  return [...sorted.subarray(0, Math.min(mostShingles, Math.max(fewestShingles, below)))];
}

function figuresOf(words: readonly string[]): number[] {
  const figures = new Set(words.filter((word) => /^\p{N}/u.test(word)).map((word) => hash32(word)));
  return [...Uint32Array.from(figures).sort().subarray(0, 100)];
}

/** Index of the first value that is not below the limit. */
function lowerBound(sorted: Uint32Array, limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
