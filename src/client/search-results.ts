/** A search from the reader's text to the articles shown, with phrases checked against the texts. */

import { type Choice, countFacets } from "./search-facets.ts";
import type { Card, Index } from "./search-index.ts";
import { type Found, findArticles } from "./search-match.ts";
import { parseQuery } from "./search-query.ts";

export type Sort = "relevance" | "newest" | "oldest";

export interface Request {
  readonly text: string;
  readonly sort: Sort;
  readonly choice: Choice;
  /** The reader is in the middle of a word: its beginning is enough. */
  readonly isTyping: boolean;
}

export interface Results {
  readonly found: Found;
  readonly request: Request;
  /** Articles in the order shown; some may fall out when their text is looked at, unless isExact. */
  readonly numbers: readonly number[];
  readonly isExact: boolean;
}

/** Phrases are looked up in the texts of all candidates where these lie in so few files; else in so many at a time, as results are shown. */
const mostFilesChecked = 20;

/** What the index alone can tell; undefined: nothing was asked for. */
export async function search(index: Index, request: Request): Promise<Results | undefined> {
  const query = parseQuery(request.text);
  const asks = query.terms.length + query.filters.length + query.dates.length > 0;
  if (!asks && Object.values(request.choice).every((values) => values.length === 0)) return undefined;
  const found = await findArticles(index, query, request.isTyping);
  const hasWords = query.terms.some((term) => !term.isExcluded);
  const sort = hasWords ? request.sort : orNewest(request.sort);
  return chosen(index, found, { ...request, sort }, !found.mayCheck);
}

/** Results whose phrases were looked up in all texts, where these are few; the order stays. */
export async function settle(index: Index, results: Results): Promise<Results> {
  const { found, request, isExact } = results;
  if (isExact || new Set(found.numbers.map(index.chunkOf)).size > mostFilesChecked) return results;
  return chosen(index, { ...found, numbers: await keepChecked(index, found) }, request, true);
}

async function chosen(index: Index, found: Found, request: Request, isExact: boolean): Promise<Results> {
  // The files of the facets are large; without a choice they can wait until the results stand.
  const isFree = Object.values(request.choice).every((values) => values.length === 0);
  const { numbers } = isFree ? found : await countFacets(index, found.numbers, request.choice);
  return { found, request, numbers: sortNumbers(index, numbers, request.sort), isExact };
}

async function keepChecked(index: Index, { numbers, check }: Found): Promise<number[]> {
  const cards = await Promise.all(numbers.map((number) => index.card(number)));
  return numbers.filter((_, i) => {
    const card = cards[i];
    return card !== undefined && check(card);
  });
}

/** Without words nothing is more relevant than anything else. */
function orNewest(sort: Sort): Sort {
  return sort === "relevance" ? "newest" : sort;
}

/** Numbers run with the dates; undated articles, numbered first, come last in either order. */
function sortNumbers(index: Index, numbers: readonly number[], sort: Sort): readonly number[] {
  if (sort === "relevance") return numbers;
  const sorted = [...numbers].sort((a, b) => (sort === "newest" ? b - a : a - b));
  if (sort === "newest") return sorted;
  const isDated = (number: number) => index.dateOf(number) !== "";
  return [...sorted.filter(isDated), ...sorted.filter((number) => !isDated(number))];
}

/** The next results from a position on, each as soon as it is there and in order; `next` is the position behind it. */
export interface Shown {
  readonly number: number;
  readonly next: number;
  /** null: its text has not the phrase asked for. */
  readonly card: Card | null;
}

/** Ends after `count` results; where phrases must be looked up in texts, also after so many files. */
export async function* cardsFrom(
  index: Index,
  { numbers, found, isExact }: Results,
  from: number,
  count: number,
): AsyncGenerator<Shown> {
  const mustCheck = found.mayCheck && !isExact;
  const files = new Set<string>();
  let shown = 0;
  for (let at = from; at < numbers.length && shown < count; at++) {
    const number = numbers[at] ?? 0;
    if (mustCheck && files.add(index.chunkOf(number)).size > mostFilesChecked) return;
    const card = await index.card(number);
    const isFound = !mustCheck || found.check(card);
    yield { number, next: at + 1, card: isFound ? card : null };
    if (!isFound || shown++ > 0) continue;
    // The first result stands before the files of the others are asked for, these then side by side.
    for (const next of numbers.slice(at + 1, at + count)) index.card(next).catch(() => {});
  }
}
