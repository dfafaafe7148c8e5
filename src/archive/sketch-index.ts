/** Finds pairs of texts that may be copies through an index of shingle hashes, a month after the other: memory stays that of two months. */

import { addTo } from "../model/group-by.ts";
import { hashText } from "../model/hash.ts";
import { openNumberTable } from "./number-table.ts";

/** A shingle of more texts than this is a phrase of the trade ("said in a statement"), and finds nothing. */
const mostSharing = 60;
/** Share of the shorter sketch that must be found before a pair is compared exactly. */
const leastFound = 0.3;
/** Fewer common shingles find nothing, however short the sketches. */
const fewestFound = 2;

/** A text as it is compared. */
export interface Sketched {
  /** Hashes of its shingles. */
  readonly readSketch: () => Uint32Array;
  /** Equal texts have equal sketches. */
  readonly textHash: string;
}

export type Pair = readonly [lower: number, higher: number];

/** What each month's texts and those of the month before came to, by a hash of them all: pairs of places among them, flat. */
export type MonthPairs = ReadonlyMap<string, readonly number[]>;

export interface Candidates {
  /** Pairs of indexes, ordered by the higher. */
  readonly pairs: readonly Pair[];
  /** For the next build; `known` itself where nothing changed. */
  readonly byMonth: MonthPairs;
}

/** Texts of one month; their hashes are read once, and only where somebody asks. */
interface Month {
  readonly texts: readonly number[];
  readonly hashes: () => readonly Uint32Array[];
}

/**
 * `months`: number of each text's month; a text is compared with those of its own and the one before; null, for a text that
 * knows no date, with all. `known`: what the last build found; it saves work and changes nothing.
 */
export function findCandidates(
  texts: readonly Sketched[],
  months: readonly (number | null)[],
  known: MonthPairs = new Map(),
): Candidates {
  const textsOf = new Map<number | null, number[]>();
  for (const [text, month] of months.entries()) addTo(textsOf, month, text);
  const openMonth = (of: readonly number[]): Month => {
    let hashes: readonly Uint32Array[] | undefined;
    const read = () => of.map((text) => texts[text]?.readSketch() ?? nothing);
    return {
      texts: of,
      hashes: () => {
        hashes ??= read();
        return hashes;
      },
    };
  };
  const pairs: Pair[] = [];
  const byMonth = new Map<string, readonly number[]>();
  const compare = (own: Month, others: Month): void => {
    const all = [...own.texts, ...others.texts];
    const print = hashText(`${own.texts.length} ${all.map((text) => texts[text]?.textHash).join(" ")}`);
    const places = known.get(print) ?? findPairs(own.hashes(), others.hashes());
    byMonth.set(print, places);
    for (let at = 0; at < places.length; at += 2) {
      const [one, other] = [all[places[at] ?? 0] ?? 0, all[places[at + 1] ?? 0] ?? 0];
      pairs.push([Math.min(one, other), Math.max(one, other)]);
    }
  };
  const dated = [...textsOf.keys()].filter((month) => month !== null).sort((a, b) => a - b);
  const noMonth = openMonth([]);
  let before: { readonly month: number; readonly opened: Month } | undefined;
  for (const month of dated) {
    const opened = openMonth(textsOf.get(month) ?? []);
    compare(opened, before?.month === month - 1 ? before.opened : noMonth);
    before = { month, opened };
  }
  const undated = textsOf.get(null) ?? [];
  if (undated.length > 0)
    compare(openMonth(undated), openMonth(dated.flatMap((month) => textsOf.get(month) ?? [])));
  const isKnown = byMonth.size === known.size && [...byMonth.keys()].every((print) => known.has(print));
  return { pairs: pairs.sort(([a, x], [b, y]) => x - y || a - b), byMonth: isKnown ? known : byMonth };
}

const nothing = new Uint32Array();

/** Pairs among the texts, which come ascending, and of each with the others: places in both lists together, flat. */
function findPairs(texts: readonly Uint32Array[], others: readonly Uint32Array[]): number[] {
  const all = [...texts, ...others];
  const index = indexShingles(all, texts.length);
  const pairs: number[] = [];
  const found = new Uint16Array(all.length);
  for (const [at, hashes] of texts.entries()) {
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
      if (count >= fewestFound && count >= Math.min(countable, all[other]?.length ?? 0) * leastFound)
        pairs.push(at, other);
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
function indexShingles(texts: readonly Uint32Array[], first: number): ShingleIndex {
  const table = openNumberTable();
  const offsets = new Uint32Array(texts.length + 1);
  const numbers = new Uint32Array(texts.reduce((sum, hashes) => sum + hashes.length, 0));
  let end = 0;
  for (const [at, hashes] of texts.entries()) {
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
