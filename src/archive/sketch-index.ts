/** Finds pairs of texts that may be copies through an index of shingle hashes, a month after the other: memory stays that of two months. */

import { addTo } from "../model/group-by.ts";
import { unpackHashes } from "../model/pack-hashes.ts";
import { openNumberTable } from "./number-table.ts";

/** A shingle of more texts than this is a phrase of the trade ("said in a statement"), and finds nothing. */
const mostSharing = 60;
/** Share of the shorter sketch that must be found before a pair is compared exactly. */
const leastFound = 0.3;
/** Fewer common shingles find nothing, however short the sketches. */
const fewestFound = 2;

/** A text by its place among those that are compared. */
interface Sketched {
  readonly text: number;
  readonly hashes: Uint32Array;
}

export type Pair = readonly [lower: number, higher: number];

/**
 * Pairs of indexes, ordered by the higher. `sketches`: by packHashes. `months`: number of each text's month; a text is
 * compared with those of its own and the one before; null, for a text that knows no date, with all.
 */
export function findCandidates(sketches: readonly string[], months: readonly (number | null)[]): Pair[] {
  const byMonth = new Map<number | null, number[]>();
  for (const [text, month] of months.entries()) addTo(byMonth, month, text);
  const read = (texts: readonly number[]): Sketched[] =>
    texts.map((text) => ({ text, hashes: unpackHashes(sketches[text] ?? "") }));
  const pairs: Pair[] = [];
  const find = (texts: readonly Sketched[], others: readonly Sketched[]) => {
    for (const pair of findPairs(texts, others)) pairs.push(pair);
  };
  const dated = [...byMonth.keys()].filter((month) => month !== null).sort((a, b) => a - b);
  let before: { readonly month: number; readonly texts: readonly Sketched[] } | undefined;
  for (const month of dated) {
    const texts = read(byMonth.get(month) ?? []);
    find(texts, before?.month === month - 1 ? before.texts : []);
    before = { month, texts };
  }
  const undated = byMonth.get(null) ?? [];
  if (undated.length > 0) {
    const others = dated.flatMap((month) => byMonth.get(month) ?? []);
    find(read(undated), read(others));
  }
  return pairs.sort(([a, x], [b, y]) => x - y || a - b);
}

/** Pairs among the texts, which come ascending, and of each with the others. */
function findPairs(texts: readonly Sketched[], others: readonly Sketched[]): Pair[] {
  const index = indexShingles([...texts, ...others], texts.length);
  const pairs: Pair[] = [];
  const found = new Uint16Array(texts.length + others.length);
  const sizeOf = (at: number) => (texts[at] ?? others[at - texts.length])?.hashes.length ?? 0;
  for (const [at, { text, hashes }] of texts.entries()) {
    let countable = hashes.length;
    const met: number[] = [];
    for (let shingle = index.offsets[at] ?? 0; shingle < (index.offsets[at + 1] ?? 0); shingle++) {
      const number = index.numbers[shingle] ?? 0;
      if ((index.counts[number] ?? 0) > mostSharing) countable--;
      // The texts before this one have met it in their turn.
      for (let entry = (index.to[number] ?? 0) - 1; entry >= (index.from[number] ?? 0); entry--) {
        const other = index.bearers[entry] ?? 0;
        if (other <= at) break;
        const count = found[other] ?? 0;
        if (count === 0) met.push(other);
        found[other] = count + 1;
      }
    }
    for (const other of met) {
      const count = found[other] ?? 0;
      found[other] = 0;
      if (count < fewestFound || count < Math.min(countable, sizeOf(other)) * leastFound) continue;
      const second = (texts[other] ?? others[other - texts.length])?.text ?? 0;
      pairs.push([Math.min(text, second), Math.max(text, second)]);
    }
  }
  return pairs;
}

interface ShingleIndex {
  /** Where each text's shingles begin in `numbers`; the next text's beginning is its end. */
  readonly offsets: Uint32Array;
  /** Numbers of the shingles that the first texts have. */
  readonly numbers: Uint32Array;
  /** Texts of each shingle. */
  readonly counts: Uint32Array;
  /** Where each shingle's bearers begin and end; none where they are too many. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** Places of texts, ascending. */
  readonly bearers: Uint32Array;
}

/** `first`: how many of the texts decide which shingles count at all. */
function indexShingles(texts: readonly Sketched[], first: number): ShingleIndex {
  const table = openNumberTable();
  const offsets = new Uint32Array(texts.length + 1);
  const numbers = new Uint32Array(texts.reduce((sum, { hashes }) => sum + hashes.length, 0));
  let end = 0;
  for (const [at, { hashes }] of texts.entries()) {
    for (const hash of hashes) {
      const number = at < first ? table.count(hash) : table.countKnown(hash);
      if (number >= 0) numbers[end++] = number;
    }
    offsets[at + 1] = end;
  }
  const { counts } = table.list();
  const from = new Uint32Array(counts.length);
  let size = 0;
  for (const [number, count] of counts.entries()) {
    from[number] = size;
    if (count > 1 && count <= mostSharing) size += count;
  }
  const to = from.slice();
  const bearers = new Uint32Array(size);
  for (let at = 0; at < texts.length; at++) {
    for (let shingle = offsets[at] ?? 0; shingle < (offsets[at + 1] ?? 0); shingle++) {
      const number = numbers[shingle] ?? 0;
      const count = counts[number] ?? 0;
      if (count === 1 || count > mostSharing) continue;
      const entry = to[number] ?? 0;
      to[number] = entry + 1;
      bearers[entry] = at;
    }
  }
  return { offsets, numbers, counts, from, to, bearers };
}
