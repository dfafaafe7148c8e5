/** Numbers for the terms of all articles' vectors. */

import type { Facts } from "../../model/article.ts";
import { hash32 } from "../../model/hash.ts";
import { hashesOf } from "../../model/terms.ts";
import { openNumberTable } from "../number-table.ts";

export interface NumberedTerms {
  /** Number of each term, article by article. */
  readonly numbers: Uint32Array;
  /** Hash of each number's term and language; equal in every build. */
  readonly hashes: Uint32Array;
  /** Articles that bear each number's term. */
  readonly bearers: Uint32Array;
}

/**
 * Numbers the terms in order of first use and counts their articles. Two terms of one hash, of which 100,000 articles have
 * about ten pairs, count as one.
 */
export function numberTerms(articles: readonly Facts[]): NumberedTerms {
  let total = 0;
  for (const { terms } of articles) total += terms.counts.length;
  const numbers = new Uint32Array(total);
  const table = openNumberTable();
  let at = 0;
  for (const { lang, terms } of articles) {
    const seed = hash32(lang);
    // The lower 32 of a hash's 48 bits.
    for (const hash of hashesOf(terms)) numbers[at++] = table.count((hash ^ seed) >>> 0);
  }
  const { hashes, counts } = table.list();
  return { numbers, hashes, bearers: counts };
}
