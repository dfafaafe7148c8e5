/** Words one slip of the finger away from one that stands nowhere. */

import type { Index } from "./search-index.ts";

/** Besides the word's own shard so many others are looked into, for slips in its first letters. */
const mostShards = 5;

/** Known words at one edit (a letter more, less, other, or two swapped), those in most articles first. Short words have too many. */
export async function wordsNear(index: Index, word: string): Promise<string[]> {
  if (word.length < 4) return [];
  const own = await index.shard(word);
  const others = await Promise.all(
    headSlips(word).map(async (slip) => [slip, await index.shard(slip)] as const),
  );
  const shards = [...new Set([own, ...others.map(([, shard]) => shard)])].slice(0, mostShards + 1);
  return shards
    .flatMap(({ terms, lists }) =>
      terms
        .filter((term) => isOneEdit(term, word))
        .map((term) => ({ term, count: lists.get(term)?.numbers.length ?? 0 })),
    )
    .sort((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1))
    .map(({ term }) => term);
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
