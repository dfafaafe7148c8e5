/** The articles' term vectors, weighed over the archive (TF-IDF); text.md section 9. */

import type { Facts } from "../model/article.ts";

/** From so many articles on a term must stand in two of them: in a small archive every word counts. */
const fewestForLimits = 50;

/** Vectors of all articles side by side, each of length 1 or 0. */
export interface TermVectors {
  /** Where each article's terms begin; the next article's beginning is its end. */
  readonly offsets: Uint32Array;
  /** Numbers of the terms. */
  readonly terms: Uint32Array;
  readonly weights: Float32Array;
  /** Articles that bear each term, by its number. */
  readonly counts: readonly number[];
}

/** A term belongs to its language: words of two languages that look alike mean nothing. */
export function makeTermVectors(articles: readonly Facts[]): TermVectors {
  const offsets = new Uint32Array(articles.length + 1);
  for (const [index, facts] of articles.entries())
    offsets[index + 1] = (offsets[index] ?? 0) + facts.terms.length;
  const { terms, counts } = numberTerms(articles, offsets);
  const weights = new Float32Array(terms.length);
  for (const [index, facts] of articles.entries()) {
    const from = offsets[index] ?? 0;
    for (const [position, [, count]] of facts.terms.entries()) {
      const bearers = counts[terms[from + position] ?? 0] ?? 1;
      const counted = bearers > 1 || articles.length < fewestForLimits;
      weights[from + position] = counted
        ? (1 + Math.log(count)) * Math.log(1 + articles.length / bearers)
        : 0;
    }
    normalise(weights.subarray(from, offsets[index + 1]));
  }
  return { offsets, terms, weights, counts };
}

function normalise(weights: Float32Array): void {
  let square = 0;
  for (const weight of weights) square += weight * weight;
  if (square === 0) return;
  const length = Math.sqrt(square);
  for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] ?? 0) / length;
}

/** Numbers the terms of all articles in order of first use, and counts the articles of each. */
function numberTerms(
  articles: readonly Facts[],
  offsets: Uint32Array,
): { readonly terms: Uint32Array; readonly counts: number[] } {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const terms = new Uint32Array(offsets[articles.length] ?? 0);
  let at = 0;
  for (const { lang, terms: termCounts } of articles) {
    for (const [term] of termCounts) {
      const key = `${lang}\t${term}`;
      const number = numbers.get(key) ?? counts.length;
      if (number === counts.length) {
        numbers.set(key, number);
        counts.push(0);
      }
      counts[number] = (counts[number] ?? 0) + 1;
      terms[at++] = number;
    }
  }
  return { terms, counts };
}
