/** The prints of an article's text by which copies of one story are found; text.md section 8. */

import { enlarge } from "../model/enlarge.ts";
import { foldText } from "../model/fold.ts";
import { hash32 } from "../model/hash.ts";
import { charClass, classOf } from "../model/letters.ts";
import { packHashes } from "../model/pack-hashes.ts";
import { fewestShingles, mostShingles, sketchShare } from "../model/sketch.ts";
import { eachFoldedWord } from "./folded-words.ts";

export interface TextPrint {
  /** Shingle hashes, packed: the smallest of the text's, down to one in eight. */
  readonly sketch: string;
  /** Hashes of the numbers written in the text, packed; at most 100. */
  readonly figures: string;
  /** Equal for texts that are equal after folding, whatever their spaces and signs. */
  readonly textHash: string;
}

const mostFigures = 100;

/** Shingles of the text at hand, in one place for all texts: a list of their own would be garbage at once. */
let shingles = new Uint32Array(1 << 12);

function keepShingle(at: number, hash: number): void {
  if (at === shingles.length) shingles = enlarge(shingles);
  shingles[at] = hash;
}

/** @example printOf(["Oil rose 3 %."]).textHash === printOf(["Oil", "rose 3%"]).textHash //=> true */
export function printOf(paragraphs: readonly string[]): TextPrint {
  const figures = new Set<number>();
  let [high, low] = [0x811c_9dc5, 0x9e37_79b9];
  let [last, lastButOne, count] = [0, 0, 0];
  for (const paragraph of paragraphs) {
    const text = foldText(paragraph);
    eachFoldedWord(text, (from, to) => {
      const word = hash32(text, undefined, from, to);
      if ((classOf(text.charCodeAt(from)) & charClass.number) !== 0) figures.add(word);
      high = Math.imul(high ^ word, 0x0100_0193);
      low = Math.imul(low + word, 0x85eb_ca6b) ^ (low >>> 15);
      if (count >= 2) keepShingle(count - 2, mix(lastButOne, last, word));
      [lastButOne, last] = [last, word];
      count++;
    });
  }
  return {
    sketch: packHashes(sketchOf(shingles.subarray(0, Math.max(0, count - 2)))),
    figures: packHashes(Uint32Array.from(figures).sort().subarray(0, mostFigures)),
    textHash: (high >>> 0).toString(36) + (low >>> 0).toString(36).padStart(7, "0"),
  };
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
  const small = withoutDoubles(shingles.filter((hash) => hash < sketchShare).sort());
  if (small.length >= fewestShingles) return small.slice(0, mostShingles);
  return withoutDoubles(shingles.sort()).slice(0, fewestShingles);
}

function withoutDoubles(sorted: Uint32Array): Uint32Array {
  return sorted.filter((hash, index) => index === 0 || hash !== sorted[index - 1]);
}
