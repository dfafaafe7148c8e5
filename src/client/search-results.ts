/** A search from the reader's text to the articles shown, with phrases checked against the texts. */

import { type Choice, isEmpty } from "./search-choice.ts";
import type { countFacets } from "./search-facets.ts";
import type { Card, Index } from "./search-index.ts";
import { type Found, findArticles } from "./search-match.ts";
import { parseQuery } from "./search-query.ts";
import type { settle } from "./search-settle.ts";
import type { correct } from "./search-typo.ts";

export interface Request {
  readonly text: string;
  /** "" for the best first, "newest" or "oldest". */
  readonly sort: string;
  readonly choice: Choice;
  /** The reader is in the middle of a word: its beginning is enough. */
  readonly isTyping: boolean;
}

export interface Results extends Found {
  /** Articles in the order shown, those that the choice leaves. */
  readonly shown: readonly number[];
}

/** What first results do without: functions of a script that is loaded when needed. */
export interface More {
  readonly correct: typeof correct;
  readonly countFacets: typeof countFacets;
  readonly settle: typeof settle;
}

/** Phrases are looked up in the texts of all candidates where these lie in so few files; else in so many at a time, as results are shown. */
export const mostFilesChecked = 20;

/** What the index alone can tell; undefined: nothing was asked for. Articles may fall out when their text is looked at, where there is a `check`. */
export async function search(
  index: Index,
  { text, sort, choice, isTyping }: Request,
): Promise<Results | undefined> {
  const query = parseQuery(text);
  if (query.wanted.length + query.unwanted.length === 0 && isEmpty(choice)) return undefined;
  let found = await findArticles(index, query, isTyping);
  if (found.numbers.length === 0)
    found = await (await index.more()).correct(index, query, found, findArticles);
  // The files of the facets are large; without a choice they can wait until the results stand.
  const { numbers } = isEmpty(choice)
    ? found
    : await (await index.more()).countFacets(index, found.numbers, choice);
  return { ...found, shown: sortNumbers(index, numbers, sort) };
}

/** Numbers run with the dates; undated articles, numbered first, come last in either order. */
function sortNumbers({ articles }: Index, numbers: readonly number[], sort: string): readonly number[] {
  if (sort === "") return numbers;
  const rankOf = (number: number) => (sort === "newest" ? -number : articles[number]?.date ? number : 1e9);
  return [...numbers].sort((a, b) => rankOf(a) - rankOf(b) || a - b);
}

/**
 * Visits the next `count` results from a position on, each as soon as it is there and in order; gives the position behind the last.
 * Where phrases must be looked up in texts, ends also after so many files.
 */
export async function eachCard(
  index: Index,
  { shown, check }: Pick<Results, "shown" | "check">,
  [from, count]: readonly [from: number, count: number],
  visit: (card: Card, number: number) => void,
): Promise<number> {
  const files = new Set<unknown>();
  let found = 0;
  let at = from;
  for (const number of shown.slice(from)) {
    if (check && files.add(index.articles[number]?.chunk).size > mostFilesChecked) break;
    at++;
    const card = await index.card(number);
    if (check?.(card) === false) continue;
    visit(card, number);
    if (++found === count) break;
    // The first result stands before the files of the others are asked for, these then side by side.
    if (found === 1) for (const next of shown.slice(at, at + count)) index.card(next).catch(() => {});
  }
  return at;
}
