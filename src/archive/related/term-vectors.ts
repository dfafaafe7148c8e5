/** The articles' term vectors, weighed over the archive (TF-IDF); text.md section 9. */

import { hash32 } from "../../model/hash.ts";
import type { NameIndex } from "./name-index.ts";
import type { NumberedTerms } from "./number-terms.ts";

/** From so many articles on a term must stand in two of them: in a small archive every word counts. */
const fewestForLimits = 50;
/** Length of a vector: weights are whole numbers, so that no sum depends on its order. */
export const unit = 2047;
/** What a tag that people gave both articles adds to their cosine. */
const tagBonus = 0.05;
const tagWeight = Math.round(Math.sqrt(tagBonus) * unit);
/** A tag of this many articles or more relates none of them. */
const mostTagged = 512;
/** Tags of one article that relate it to others. */
const mostTags = 60;
/**
 * Entries of the index that one article's terms may read, the rarest first: the commoner terms only weigh in, and the
 * cost of an article stays the same in a large archive. P@5 on Reuters topics 0.696, with 12,000 entries as well.
 */
const mostEntries = 4096;

/**
 * Vectors of all articles side by side. How rare a term is counts in octaves, so that an edit, which changes the counts of a
 * few terms by one, changes few vectors but its own.
 */
export interface TermVectors {
  /** Where each article's terms begin; the next article's beginning is its end. */
  readonly offsets: Uint32Array;
  /** Numbers of the terms; tags that people gave have numbers of their own, from `firstTag` on. */
  readonly terms: Uint32Array;
  /** Weight, 0 to `unit`, doubled; plus one where the term looks for other articles and does not only weigh in. */
  readonly weights: Uint16Array;
  readonly firstTag: number;
  /** Number of the last term, plus one. */
  readonly size: number;
  /** Two numbers an article: equal for equal vectors, whatever the numbers of their terms. */
  readonly prints: Uint32Array;
}

/** A term belongs to its language: words of two languages that look alike mean nothing. */
export function makeTermVectors(
  { ids, offsets: ownFrom, numbers, counts, hashes }: NumberedTerms,
  names: NameIndex,
): TermVectors {
  const bearers = new Uint32Array(hashes.length);
  for (let at = 0; at < numbers.length; at++) {
    const term = numbers[at] ?? 0;
    bearers[term] = (bearers[term] ?? 0) + 1;
  }
  const firstTag = bearers.length;
  // A quarter of the counts' room: the terms of an article lie all over it.
  const octaves = Uint8Array.from(bearers, octaveOf);
  const rarities = rarityTable(ids.length);
  const capacity = numbers.length + names.names.length;
  const offsets = new Uint32Array(ids.length + 1);
  const terms = new Uint32Array(capacity);
  const weights = new Uint16Array(capacity);
  const prints = new Uint32Array(ids.length * 2);
  const tagHashes = names.texts.map((name) => hash32(name, tagWeight));
  const raw = new Float64Array(ids.reduce((most, _, index) => Math.max(most, sizeAt(ownFrom, index)), 0));
  let end = 0;
  for (let index = 0; index < ids.length; index++) {
    const from = end;
    for (let at = ownFrom[index] ?? 0; at < (ownFrom[index + 1] ?? 0); at++) {
      const term = numbers[at] ?? 0;
      const rarity = rarities[octaves[term] ?? 0] ?? 0;
      if (rarity === 0) continue;
      const count = counts[at] ?? 0;
      raw[end - from] = (count === 1 ? 1 : 1 + Math.log(count)) * rarity;
      terms[end++] = term;
    }
    weighText(raw, terms.subarray(from, end), weights.subarray(from, end), octaves);
    const mostEnd = end + mostTags;
    for (let at = names.offsets[index] ?? 0; at < (names.offsets[index + 1] ?? 0) && end < mostEnd; at++) {
      const name = names.names[at] ?? 0;
      if (name % 2 === 0 || (names.givenTo[name >> 1] ?? 0) >= mostTagged) continue;
      terms[end] = firstTag + (name >> 1);
      weights[end++] = tagWeight * 2 + 1;
    }
    offsets[index + 1] = end;
    let [low, high] = [0x811c9dc5, 0x9e3779b9];
    for (let at = from; at < end; at++) {
      const term = terms[at] ?? 0;
      const hash = (term < firstTag ? hashes[term] : tagHashes[term - firstTag]) ?? 0;
      low = Math.imul(low ^ hash, 0x01000193) + (weights[at] ?? 0);
      high = Math.imul(high ^ (high >>> 15) ^ hash, 0x2c1b3c6d) ^ (weights[at] ?? 0);
    }
    prints[index * 2] = low;
    prints[index * 2 + 1] = high;
  }
  return {
    offsets,
    terms: terms.subarray(0, end),
    weights: weights.subarray(0, end),
    firstTag,
    size: firstTag + names.texts.length,
    prints,
  };
}

function sizeAt(offsets: Uint32Array, index: number): number {
  return (offsets[index + 1] ?? 0) - (offsets[index] ?? 0);
}

/** @example octaveOf(5) //=> 2 */
function octaveOf(count: number): number {
  return 31 - Math.clz32(count);
}

/** IDF by the octave of the number of articles that bear a term; 0 where it tells nothing. */
function rarityTable(articles: number): number[] {
  const all = octaveOf(Math.max(1, articles));
  // The first octave holds the terms of one article alone.
  const isCounted = (octave: number) => octave > 0 || articles < fewestForLimits;
  return Array.from({ length: 32 }, (_, octave) =>
    isCounted(octave) ? Math.log(1 + 2 ** (all - octave)) : 0,
  );
}

const inOctave = new Uint32Array(32);

/** Brings the raw weights to length `unit`, and marks the rarest terms, in whole octaves but the last, as those that look for others. */
function weighText(raw: Float64Array, terms: Uint32Array, weights: Uint16Array, octaves: Uint8Array): void {
  let square = 0;
  inOctave.fill(0);
  for (let place = 0; place < terms.length; place++) {
    square += (raw[place] ?? 0) ** 2;
    const octave = octaves[terms[place] ?? 0] ?? 0;
    inOctave[octave] = (inOctave[octave] ?? 0) + 1;
  }
  const factor = square === 0 ? 0 : unit / Math.sqrt(square);
  const left = termsWithin(mostEntries);
  for (let place = 0; place < terms.length; place++) {
    const octave = octaves[terms[place] ?? 0] ?? 0;
    const finds = (left[octave] ?? 0) > 0 ? 1 : 0;
    if (finds === 1) left[octave] = (left[octave] ?? 0) - 1;
    weights[place] = Math.max(1, Math.round((raw[place] ?? 0) * factor)) * 2 + finds;
  }
}

const within = new Uint32Array(32);

/** How many terms of each octave in `inOctave` may be read; one at least. A term counts as its octave's smallest. */
function termsWithin(most: number): Uint32Array {
  within.fill(0);
  let left = most;
  for (let octave = 0; octave < inOctave.length; octave++) {
    const wanted = inOctave[octave] ?? 0;
    if (wanted === 0) continue;
    const fitting = Math.min(wanted, left >> octave);
    within[octave] = left === most ? Math.max(1, fitting) : fitting;
    left -= (within[octave] ?? 0) << octave;
    if (left <= 0 || fitting < wanted) break;
  }
  return within;
}
