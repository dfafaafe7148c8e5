/** Finds pairs of texts that may be copies through an index of shingle hashes: memory grows with the texts, not with their pairs. */

import { readHashes } from "../model/pack-hashes.ts";
import { openNumberTable } from "./number-table.ts";

/** A shingle of more texts than this is a phrase of the trade ("said in a statement"), and finds nothing. */
const mostSharing = 60;
/** Share of the shorter sketch that must be found before a pair is compared exactly. */
const leastFound = 0.3;
/** Fewer common shingles find nothing, however short the sketches. */
const fewestFound = 2;

/**
 * Pairs of indexes, the lower first, ordered by the higher. `sketches`: by packHashes. `windows`: for each text the first
 * that it may be a copy of; those before are not looked at.
 */
export function findCandidates(
  sketches: readonly string[],
  windows: ArrayLike<number>,
): (readonly [number, number])[] {
  const all = readSketches(sketches);
  const shared = numberShared(all);
  const { from, texts } = indexTexts(shared);
  // Texts come in order: how many of a shingle's have been seen tells where this one stands in its list.
  const seen = from.slice();
  const counts = new Uint16Array(sketches.length);
  const pairs: (readonly [number, number])[] = [];
  const sizeOf = (text: number) => (all.offsets[text + 1] ?? 0) - (all.offsets[text] ?? 0);
  for (let text = 0; text < sketches.length; text++) {
    const met: number[] = [];
    const window = windows[text] ?? 0;
    let countable = sizeOf(text);
    for (let at = shared.offsets[text] ?? 0; at < (shared.offsets[text + 1] ?? 0); at++) {
      const number = shared.numbers[at] ?? 0;
      if ((shared.counts[number] ?? 0) > mostSharing) countable--;
      const own = seen[number] ?? 0;
      if (texts[own] === text && own < (from[number + 1] ?? 0)) seen[number] = own + 1;
      for (let entry = own - 1; entry >= (from[number] ?? 0); entry--) {
        const other = texts[entry] ?? 0;
        if (other < window) break;
        const count = counts[other] ?? 0;
        if (count === 0) met.push(other);
        counts[other] = count + 1;
      }
    }
    for (const other of met.sort((a, b) => a - b)) {
      const count = counts[other] ?? 0;
      counts[other] = 0;
      if (count >= fewestFound && count >= Math.min(countable, sizeOf(other)) * leastFound)
        pairs.push([other, text]);
    }
  }
  return pairs;
}

interface Sketches {
  /** Where each text's hashes begin; the next text's beginning is its end. */
  readonly offsets: Uint32Array;
  readonly hashes: Uint32Array;
}

function readSketches(sketches: readonly string[]): Sketches {
  const offsets = new Uint32Array(sketches.length + 1);
  let hashes = new Uint32Array(1 << 12);
  let end = 0;
  for (const [text, sketch] of sketches.entries()) {
    if (end + sketch.length > hashes.length) {
      const longer = new Uint32Array(Math.max(hashes.length * 2, end + sketch.length));
      longer.set(hashes);
      hashes = longer;
    }
    end = readHashes(sketch, hashes, end);
    offsets[text + 1] = end;
  }
  return { offsets, hashes: hashes.subarray(0, end) };
}

interface SharedShingles {
  readonly offsets: Uint32Array;
  /** Numbers of the shingles, text by text; of those that one text alone has, most are left out. */
  readonly numbers: Uint32Array;
  /** Texts of each number. */
  readonly counts: Uint32Array;
}

/** Most shingles stand in one text alone: two bits a shingle tell, but for a few, before anything is stored. */
function numberShared({ offsets, hashes }: Sketches): SharedShingles {
  const isShared = findRepeated(hashes);
  let kept = 0;
  for (let at = 0; at < hashes.length; at++) if (isShared(hashes[at] ?? 0)) kept++;
  const table = openNumberTable();
  const numbers = new Uint32Array(kept);
  const ends = new Uint32Array(offsets.length);
  let end = 0;
  for (let text = 0; text + 1 < offsets.length; text++) {
    for (let at = offsets[text] ?? 0; at < (offsets[text + 1] ?? 0); at++) {
      const hash = hashes[at] ?? 0;
      if (isShared(hash)) numbers[end++] = table.count(hash);
    }
    ends[text + 1] = end;
  }
  return { offsets: ends, numbers, counts: table.list().counts };
}

/** Whether a hash stands in the list more than once; yes, too, for one in eight of those that only fall together with another. */
function findRepeated(hashes: Uint32Array): (hash: number) => boolean {
  const bits = Math.max(4, Math.min(28, Math.ceil(Math.log2(hashes.length * 4 + 1))));
  // Sixteen counters a word, each going to two.
  const counters = new Uint32Array(2 ** (bits - 4));
  const placeOf = (hash: number) => Math.imul(hash, 0x85ebca6b) >>> (32 - bits);
  for (let at = 0; at < hashes.length; at++) {
    const place = placeOf(hashes[at] ?? 0);
    const word = counters[place >>> 4] ?? 0;
    const shift = (place & 15) * 2;
    if (((word >>> shift) & 2) === 0) counters[place >>> 4] = word + (1 << shift);
  }
  return (hash) => {
    const place = placeOf(hash);
    return (((counters[place >>> 4] ?? 0) >>> ((place & 15) * 2)) & 2) !== 0;
  };
}

interface TextIndex {
  /** Where each shingle's texts begin; those of a shingle of too many texts are left out. */
  readonly from: Uint32Array;
  /** Ascending. */
  readonly texts: Uint32Array;
}

function indexTexts({ offsets, numbers, counts }: SharedShingles): TextIndex {
  const from = new Uint32Array(counts.length + 1);
  const isListed = (number: number) => (counts[number] ?? 0) > 1 && (counts[number] ?? 0) <= mostSharing;
  for (let number = 0; number < counts.length; number++)
    from[number + 1] = (from[number] ?? 0) + (isListed(number) ? (counts[number] ?? 0) : 0);
  const next = from.slice();
  const texts = new Uint32Array(from[counts.length] ?? 0);
  for (let text = 0; text + 1 < offsets.length; text++) {
    for (let at = offsets[text] ?? 0; at < (offsets[text + 1] ?? 0); at++) {
      const number = numbers[at] ?? 0;
      if (!isListed(number)) continue;
      const entry = next[number] ?? 0;
      next[number] = entry + 1;
      texts[entry] = text;
    }
  }
  return { from, texts };
}
