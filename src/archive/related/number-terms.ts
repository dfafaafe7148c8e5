/** Numbers for the terms of all articles' vectors. */

import type { Facts } from "../../model/article.ts";
import { enlarge } from "../../model/enlarge.ts";
import { hash32 } from "../../model/hash.ts";
import type { SeedId } from "../../model/ids.ts";
import type { TermsOf } from "../../model/marks.ts";
import { countAt, hashesOf } from "../../model/terms.ts";
import { openNumberTable } from "../number-table.ts";

/** Kept from build to build, so that only the terms of what an edit touches are read. */
export interface NumberedTerms {
  /** Of the articles, ascending. */
  readonly ids: readonly SeedId[];
  /** Facts.key of each article. */
  readonly keys: readonly string[];
  /** Where each article's terms begin; the next article's beginning is its end. */
  readonly offsets: Uint32Array;
  /** Number of each term. */
  readonly numbers: Uint32Array;
  /** How often each term stands in its article. */
  readonly counts: Uint16Array;
  /** Hash of each number's term and language; equal in every build. Some may be of no article any more. */
  readonly hashes: Uint32Array;
}

/**
 * Numbers the terms in order of first use; those of `known` keep their numbers, and where nothing changed it comes back itself.
 * Two terms of one hash, of which 100,000 articles have about ten pairs, count as one. `articles`: by id.
 */
export function numberTerms(
  articles: readonly Facts[],
  termsOf: TermsOf,
  known?: NumberedTerms,
): NumberedTerms {
  // Numbers that no article uses any more must not become most of them.
  const old = known === undefined || known.hashes.length > known.numbers.length ? noTerms : known;
  const oldOf = matchArticles(articles, old);
  if (oldOf.length === old.ids.length && oldOf.every((index) => index >= 0)) return old;
  const table = openNumberTable();
  for (const hash of old.hashes) table.count(hash);
  const offsets = new Uint32Array(articles.length + 1);
  let numbers = new Uint32Array(old.numbers.length);
  let counts = new Uint16Array(old.numbers.length);
  let end = 0;
  for (const [index, facts] of articles.entries()) {
    const at = oldOf[index] ?? -1;
    const from = old.offsets[at] ?? 0;
    const to = old.offsets[at + 1] ?? 0;
    const terms = at < 0 ? termsOf(facts) : undefined;
    const size = terms?.counts.length ?? to - from;
    if (end + size > numbers.length) {
      numbers = enlarge(numbers, end + size);
      counts = enlarge(counts, end + size);
    }
    if (terms === undefined) {
      numbers.set(old.numbers.subarray(from, to), end);
      counts.set(old.counts.subarray(from, to), end);
    } else {
      const seed = hash32(facts.lang);
      for (const [place, hash] of hashesOf(terms).entries()) {
        // The lower 32 of a hash's 48 bits.
        numbers[end + place] = table.count((hash ^ seed) >>> 0);
        counts[end + place] = countAt(terms, place);
      }
    }
    end += size;
    offsets[index + 1] = end;
  }
  return {
    ids: articles.map((facts) => facts.id),
    keys: articles.map((facts) => facts.key),
    offsets,
    numbers: numbers.subarray(0, end),
    counts: counts.subarray(0, end),
    hashes: table.list().hashes,
  };
}

const noTerms: NumberedTerms = {
  ids: [],
  keys: [],
  offsets: new Uint32Array(1),
  numbers: new Uint32Array(),
  counts: new Uint16Array(),
  hashes: new Uint32Array(),
};

/** Index among the known of each article that is as it was; -1 for the others. */
function matchArticles(articles: readonly Facts[], { ids, keys }: NumberedTerms): Int32Array {
  const oldOf = new Int32Array(articles.length);
  let old = 0;
  for (const [index, { id, key }] of articles.entries()) {
    while ((ids[old] ?? id) < id) old++;
    oldOf[index] = ids[old] === id && keys[old] === key ? old : -1;
  }
  return oldOf;
}
