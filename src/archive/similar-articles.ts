/** Finds the articles most like one, through an index from terms to articles: never all pairs. */

import type { TermVectors } from "./term-vectors.ts";

/**
 * So many entries of the index are read for one article, its rarest terms first: the commonest only weigh in, and the
 * cost of an article stays the same in a large archive.
 */
const mostEntries = 12_000;
/** So many of the best by those terms are weighed in full. */
const mostWeighed = 100;

export interface Similar {
  readonly index: number;
  /** 0 to 1. */
  readonly cosine: number;
}

export interface SimilarArticles {
  /** The articles most like one, in no order. */
  similarTo(index: number): readonly Similar[];
  cosineOf(index: number, other: number): number;
}

export function findSimilarArticles(vectors: TermVectors): SimilarArticles {
  const postings = indexPostings(vectors);
  const scores = new Float64Array(vectors.offsets.length);
  const weigh = makeWeigher(vectors);
  return {
    similarTo(index) {
      const touched = scoreByRareTerms(vectors, postings, index, scores);
      const least = leastOfBest(touched, scores, mostWeighed);
      const best = touched.filter((other) => other !== index && (scores[other] ?? 0) >= least);
      for (const other of touched) scores[other] = 0;
      return weigh(index, best);
    },
    cosineOf: (index, other) => weigh(index, [other])[0]?.cosine ?? 0,
  };
}

/** Adds up, in `scores`, what the rarest terms of an article give the others; returns the articles that have a score now. */
function scoreByRareTerms(
  { offsets, terms, weights, counts }: TermVectors,
  postings: Postings,
  index: number,
  scores: Float64Array,
): number[] {
  const positions = Array.from(
    terms.subarray(offsets[index], offsets[index + 1]),
    (_, at) => (offsets[index] ?? 0) + at,
  );
  const bearers = (position: number) => counts[terms[position] ?? 0] ?? 0;
  positions.sort((a, b) => bearers(a) - bearers(b) || a - b);
  const touched: number[] = [];
  let entries = 0;
  for (const position of positions) {
    const weight = weights[position] ?? 0;
    if (weight === 0) continue;
    if (entries > 0 && entries + bearers(position) > mostEntries) break;
    entries += bearers(position);
    const term = terms[position] ?? 0;
    for (let entry = postings.from[term] ?? 0; entry < (postings.from[term + 1] ?? 0); entry++) {
      const other = postings.articles[entry] ?? 0;
      if (scores[other] === 0) touched.push(other);
      scores[other] = (scores[other] ?? 0) + weight * (postings.weights[entry] ?? 0);
    }
  }
  return touched;
}

/** Cosines of one article with others, by all their terms. */
function makeWeigher({ offsets, terms, weights, counts }: TermVectors) {
  const query = new Float32Array(counts.length);
  return (index: number, others: readonly number[]): Similar[] => {
    const [from = 0, to = 0] = [offsets[index], offsets[index + 1]];
    for (let at = from; at < to; at++) query[terms[at] ?? 0] = weights[at] ?? 0;
    const weighed = others.map((other) => {
      let cosine = 0;
      for (let at = offsets[other] ?? 0; at < (offsets[other + 1] ?? 0); at++)
        cosine += (weights[at] ?? 0) * (query[terms[at] ?? 0] ?? 0);
      return { index: other, cosine };
    });
    for (let at = from; at < to; at++) query[terms[at] ?? 0] = 0;
    return weighed;
  };
}

const steps = 256;

/** A score that about `count` of the articles reach, in steps of 1/256: no list of thousands is sorted for the best hundred. */
function leastOfBest(indexes: readonly number[], scores: Float64Array, count: number): number {
  const reached = new Uint32Array(steps + 1);
  for (const index of indexes) {
    const step = Math.min(steps, Math.floor((scores[index] ?? 0) * steps));
    reached[step] = (reached[step] ?? 0) + 1;
  }
  let sum = 0;
  for (let step = steps; step > 0; step--) {
    sum += reached[step] ?? 0;
    if (sum >= count) return step / steps;
  }
  return 0;
}

interface Postings {
  /** First entry of each term; the next term's is its end. */
  readonly from: Uint32Array;
  readonly articles: Uint32Array;
  readonly weights: Float32Array;
}

function indexPostings({ offsets, terms, weights, counts }: TermVectors): Postings {
  const from = new Uint32Array(counts.length + 1);
  for (const [term, count] of counts.entries()) from[term + 1] = (from[term] ?? 0) + count;
  const next = from.slice();
  const articles = new Uint32Array(terms.length);
  const sorted = new Float32Array(terms.length);
  for (let index = 0; index + 1 < offsets.length; index++) {
    for (let at = offsets[index] ?? 0; at < (offsets[index + 1] ?? 0); at++) {
      const entry = next[terms[at] ?? 0] ?? 0;
      next[terms[at] ?? 0] = entry + 1;
      articles[entry] = index;
      sorted[entry] = weights[at] ?? 0;
    }
  }
  return { from, articles, weights: sorted };
}
