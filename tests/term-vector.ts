/** Term vectors of words, as articles have them. */

import type { TermVector } from "../src/model/article.ts";
import { makeTermVector } from "../src/model/terms.ts";

/** @example vectorOf({ oil: 2, price: 1 }) */
export function vectorOf(counts: Readonly<Record<string, number>>): TermVector {
  const words = Object.keys(counts).sort();
  return makeTermVector(
    words,
    words.map((word) => counts[word] ?? 0),
  );
}
