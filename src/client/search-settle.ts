/** Phrases looked up in the texts, where the index leaves them open. */

import type { Card, Index } from "./search-index.ts";
import { mostFilesChecked, type Results } from "./search-results.ts";

/** Results whose phrases were looked up in all texts, where these are few; the order stays. */
export async function settle(index: Index, results: Results): Promise<Results> {
  const { check, numbers, shown } = results;
  const files = new Set(numbers.map((number) => index.articles[number]?.chunk));
  if (!check || files.size > mostFilesChecked) return results;
  const cards = await Promise.all(numbers.map(index.card));
  const kept = new Set(numbers.filter((_, i) => check(cards[i] as Card)));
  const isKept = (number: number) => kept.has(number);
  return { ...results, check: undefined, numbers: [...kept], shown: shown.filter(isKept) };
}
