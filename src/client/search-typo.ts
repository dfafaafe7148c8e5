/** Words one slip of the finger away from one that stands nowhere. */

import type { Index } from "./search-index.ts";
import type { Found, findArticles } from "./search-match.ts";
import { plainTerm, type Query } from "./search-query.ts";

/** Besides the word's own shard so many others are looked into, for slips in its first letters. */
const mostShards = 5;

/** What is found with the nearest known word instead of each that stands nowhere; as it was where that brings nothing. */
export async function correct(
  index: Index,
  query: Query,
  found: Found,
  find: typeof findArticles,
): Promise<Found> {
  const corrected: { typed: string; taken: string }[] = [];
  const wanted = await Promise.all(
    found.gathered.map(async ({ term, weights }) => {
      const [typed = ""] = term.words;
      const near = !term.isPlain || weights.size > 0 ? undefined : (await wordsNear(index, typed))[0];
      if (near === undefined) return term;
      corrected.push({ typed, taken: near });
      return plainTerm(near);
    }),
  );
  if (corrected.length === 0) return found;
  const better = await find(index, { ...query, wanted, open: undefined }, false);
  return better.numbers.length > 0 ? { ...better, corrected } : found;
}

/** Known words at one edit (a letter more, less, other, or two swapped), those in most articles first. Short words have too many. */
async function wordsNear(index: Index, word: string): Promise<string[]> {
  if (word.length < 4) return [];
  const shards = await Promise.all([word, ...headSlips(word)].map((slip) => index.shard(slip)));
  return [...new Set(shards)]
    .slice(0, mostShards + 1)
    .flatMap(({ lists }) => [...lists].filter(([term]) => !term.includes(":") && isOneEdit(term, word)))
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .map(([term]) => term);
}

/** The likeliest slips that lead into other shards: first letters swapped, one of them lost or doubled. */
function headSlips(word: string): string[] {
  const [a = "", b = "", c = ""] = word;
  return [
    b + a + word.slice(2),
    a + c + b + word.slice(3),
    word.slice(1),
    a + word.slice(2),
    a + b + word.slice(3),
  ];
}

/**
 * Optimal string alignment distance of exactly 1.
 * @example isOneEdit("baku", "bkau") //=> true
 */
export function isOneEdit(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const restA = a.slice(start);
  const restB = b.slice(start);
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}
