/** The articles most like each article, through an index from terms to articles: never all pairs. */

import type { SeedId } from "../../model/ids.ts";
import { type TermVectors, unit } from "./term-vectors.ts";

/** So many of the most similar are kept: five are left of them after copies and crowded days are left out. */
export const mostKept = 24;
/** What tags that people gave both articles add to the cosine at most, in tags. */
const mostTags = 3;
/** Products of weights are kept in 16 bits: this is one. */
const step = 128;
/** Score of two equal articles without tags. */
export const fullScore = (unit * unit) / step;
/** An entry of the index is article (20 bits), weight (11 bits) and whether the term looks for others. */
const mostArticles = 2 ** 20;

/**
 * The lists of all articles, in the order of their ids; one row of `mostKept` an article. A pure function of the vectors; kept
 * from build to build, so that only what an edit touches is compared again.
 */
export interface SimilarLists {
  readonly ids: readonly SeedId[];
  /** The vectors' prints. */
  readonly prints: Uint32Array;
  /** Length of each row. */
  readonly sizes: Uint8Array;
  /** Index of each similar article, by rank downwards, then by index. */
  readonly others: Uint32Array;
  /** Similarity by the terms that look for others: decides who is in a row. */
  readonly ranks: Uint16Array;
  /** Similarity by all terms, with tags; in parts of `fullScore`. */
  readonly scores: Uint16Array;
}

export function emptyLists(ids: readonly SeedId[], prints: Uint32Array): SimilarLists {
  if (ids.length >= mostArticles) throw new Error(`too many articles for the index: ${ids.length}`);
  const rows = ids.length * mostKept;
  return {
    ids,
    prints,
    sizes: new Uint8Array(ids.length),
    others: new Uint32Array(rows),
    ranks: new Uint16Array(rows),
    scores: new Uint16Array(rows),
  };
}

/** Order of a row as one number: rank, then the smaller index. */
export function rankKey(rank: number, other: number): number {
  return rank * mostArticles + (mostArticles - 1 - other);
}

/** The article of a key. */
export function otherOf(key: number): number {
  return mostArticles - 1 - (key % mostArticles);
}

export interface Search {
  /** Fills an article's row from nothing, whatever stands there. */
  readonly fill: (lists: SimilarLists, article: number) => void;
  /** Calls `found` with every article for which one of its own looking terms finds this one, and the rank that it has there. */
  readonly findersOf: (article: number, found: (finder: number, rank: number) => void) => void;
  readonly scoreOf: (article: number, other: number) => number;
}

export function openSearch(vectors: TermVectors): Search {
  const { offsets, terms, weights } = vectors;
  const index = indexTerms(vectors);
  const sums = new Int32Array(offsets.length);
  const touched = new Uint32Array(offsets.length);
  const keys = new Float64Array(mostKept * 4);
  const query = makeQuery(vectors);

  /** Adds up in `sums` the products of an article's terms with others'; gives how many others are in `touched`. */
  const addUp = (article: number, isLooking: boolean): number => {
    let count = 0;
    for (let at = offsets[article] ?? 0; at < (offsets[article + 1] ?? 0); at++) {
      const weight = weights[at] ?? 0;
      const term = terms[at] ?? 0;
      if (isLooking ? (weight & 1) === 0 : index.looking[term] === 0) continue;
      for (let entry = index.from[term] ?? 0, to = index.from[term + 1] ?? 0; entry < to; entry++) {
        const other = index.entries[entry] ?? 0;
        if (!isLooking && (other & 1) === 0) continue;
        const sum = sums[other >>> 12] ?? 0;
        if (sum === 0) touched[count++] = other >>> 12;
        sums[other >>> 12] = sum + (weight >> 1) * ((other >>> 1) & 2047);
      }
    }
    return count;
  };

  return {
    fill(lists, article) {
      const count = addUp(article, true);
      sums[article] = 0;
      const kept = keepBest(touched.subarray(0, count), sums, keys);
      query.ask(article);
      const row = article * mostKept;
      for (let place = 0; place < kept; place++) {
        const key = keys[kept - 1 - place] ?? 0;
        const other = otherOf(key);
        lists.others[row + place] = other;
        lists.ranks[row + place] = Math.floor(key / mostArticles);
        lists.scores[row + place] = query.scoreOf(other);
      }
      lists.sizes[article] = kept;
      for (const column of [lists.others, lists.ranks, lists.scores])
        column.fill(0, row + kept, row + mostKept);
    },
    findersOf(article, found) {
      const count = addUp(article, false);
      sums[article] = 0;
      for (let at = 0; at < count; at++) {
        const finder = touched[at] ?? 0;
        const rank = rankOf(sums[finder] ?? 0);
        sums[finder] = 0;
        if (rank > 0) found(finder, rank);
      }
    },
    scoreOf(article, other) {
      query.ask(article);
      return query.scoreOf(other);
    },
  };
}

function rankOf(sum: number): number {
  return Math.min(0xffff, Math.floor(sum / step));
}

/** Leaves the keys of the best at the front of `keys`, ascending, gives their number, and clears all sums. */
function keepBest(touched: Uint32Array, sums: Int32Array, keys: Float64Array): number {
  let count = 0;
  let least = 0;
  let leastSum = step;
  const cut = (): void => {
    keys.subarray(0, count).sort();
    const behind = Math.max(0, count - mostKept);
    keys.copyWithin(0, behind, count);
    count -= behind;
    if (count < mostKept) return;
    least = keys[0] ?? 0;
    leastSum = Math.floor(least / mostArticles) * step;
  };
  for (let at = 0; at < touched.length; at++) {
    const other = touched[at] ?? 0;
    const sum = sums[other] ?? 0;
    sums[other] = 0;
    if (sum < leastSum) continue;
    const key = rankKey(rankOf(sum), other);
    if (key <= least) continue;
    keys[count++] = key;
    if (count === keys.length) cut();
  }
  cut();
  return count;
}

/** Compares one article with others by all their terms. */
function makeQuery({ offsets, terms, weights, firstTag, size }: TermVectors) {
  const query = new Uint16Array(size);
  let asked = 0;
  return {
    ask(article: number): void {
      for (let at = offsets[asked] ?? 0; at < (offsets[asked + 1] ?? 0); at++) query[terms[at] ?? 0] = 0;
      for (let at = offsets[article] ?? 0; at < (offsets[article + 1] ?? 0); at++)
        query[terms[at] ?? 0] = (weights[at] ?? 0) >> 1;
      asked = article;
    },
    scoreOf(other: number): number {
      let sum = 0;
      let tags = 0;
      for (let at = offsets[other] ?? 0; at < (offsets[other + 1] ?? 0); at++) {
        const product = ((weights[at] ?? 0) >> 1) * (query[terms[at] ?? 0] ?? 0);
        if ((terms[at] ?? 0) < firstTag) sum += product;
        else if (product > 0 && tags++ < mostTags) sum += product;
      }
      return rankOf(sum);
    },
  };
}

interface TermIndex {
  /** First entry of each term; the next term's is its end. */
  readonly from: Uint32Array;
  readonly entries: Uint32Array;
  /** Whether each term looks for others in any article. */
  readonly looking: Uint8Array;
}

function indexTerms({ offsets, terms, weights, size }: TermVectors): TermIndex {
  const from = new Uint32Array(size + 1);
  const looking = new Uint8Array(size);
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at] ?? 0;
    from[term + 1] = (from[term + 1] ?? 0) + 1;
  }
  for (let term = 0; term < size; term++) from[term + 1] = (from[term + 1] ?? 0) + (from[term] ?? 0);
  const next = from.slice();
  const entries = new Uint32Array(terms.length);
  for (let article = 0; article + 1 < offsets.length; article++) {
    for (let at = offsets[article] ?? 0; at < (offsets[article + 1] ?? 0); at++) {
      const term = terms[at] ?? 0;
      const weight = weights[at] ?? 0;
      const entry = next[term] ?? 0;
      next[term] = entry + 1;
      entries[entry] = article * 4096 + weight;
      if ((weight & 1) === 1) looking[term] = 1;
    }
  }
  return { from, entries, looking };
}
