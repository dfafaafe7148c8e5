/** Which articles a query finds, and how well each fits: BM25 over the lists of its words. */

import { followBits, followerOf, keptBits } from "../model/search-phrases.ts";
import { weightOf } from "../model/search-weights.ts";
import { wordsOf } from "../model/search-words.ts";
import type { Card, Index, Shard } from "./search-index.ts";
import type { Query, QueryTerm } from "./search-query.ts";

export interface Found {
  /** Numbers of the articles, best first; the newest of equals. */
  readonly numbers: readonly number[];
  readonly gathered: readonly Gathered[];
  /** What was searched instead of a word that stands nowhere. */
  readonly corrected?: readonly Readonly<Record<"typed" | "taken", string>>[];
  /** Whether an article has the phrases, where the index leaves it open. */
  readonly check: ((card: Card) => boolean) | undefined;
}

/** The articles of a term. */
export interface Gathered {
  readonly term: QueryTerm;
  /** Weight by number; 0 for filters and dates. */
  readonly weights: ReadonlyMap<number, number>;
  /** Words whose forms are marked in snippets. */
  readonly marked: readonly MarkedWord[];
}

export interface MarkedWord {
  readonly forms: readonly string[];
  /** All words that begin with one of the forms are marked as well. */
  readonly isPrefix: boolean;
  readonly rarity: number;
}

/** Other forms of a word count less than the word. */
const otherForm = 0.7;
/** A beginning of a word is searched where it lies in so few shards; more letters make it fewer. */
const mostShards = 4;

/** Articles of all that was wanted, and of nothing that was not. */
export async function findArticles(
  index: Index,
  { wanted, unwanted, open }: Query,
  isTyping: boolean,
): Promise<Found> {
  const gathered = await Promise.all(
    wanted.map(async (term) => {
      const whole = await gatherTerm(index, term, isTyping && term === open);
      // A word that stands nowhere may be the beginning of one that does.
      return whole.weights.size || term !== open ? whole : gatherTerm(index, term, true);
    }),
  );
  const isPhrase = ({ words }: QueryTerm) => words.length > 1;
  // Whether an article really has a phrase that it must not have, only its text tells.
  const without = await Promise.all(
    unwanted.filter((term) => !isPhrase(term)).map((term) => gatherTerm(index, term, false)),
  );
  const scores: [number: number, score: number][] = [];
  index.articles.forEach((_, number) => {
    const has = ({ weights }: Gathered) => weights.has(number);
    if (gathered.every(has) && !without.some(has))
      scores.push([number, gathered.reduce((sum, { weights }) => sum + (weights.get(number) ?? 0), 0)]);
  });
  const numbers = scores.sort(([a, x], [b, y]) => y - x || b - a).map(([number]) => number);
  const phrases = [...wanted, ...unwanted].filter(isPhrase);
  const check = (card: Card) => phrases.every((term) => hasPhrase(card, term) === wanted.includes(term));
  return { numbers, gathered, check: phrases.length > 0 ? check : undefined };
}

/** All words of a term; for a phrase, articles that may have them side by side. */
async function gatherTerm(index: Index, term: QueryTerm, isPrefix: boolean): Promise<Gathered> {
  const { words, isDate } = term;
  const weights = new Map<number, number>();
  if (isDate) {
    index.articles.forEach(({ date }, number) => {
      if (isDate(date)) weights.set(number, 0);
    });
    return { term, weights, marked: [] };
  }
  const parts = await Promise.all(words.map((_, place) => gatherWord(index, term, place, isPrefix)));
  for (const number of parts[0]?.weights.keys() ?? []) {
    if (parts.every((part) => part.weights.has(number)))
      weights.set(
        number,
        parts.reduce((sum, part) => sum + (part.weights.get(number) ?? 0) * part.rarity, 0),
      );
  }
  return { term, weights, marked: parts };
}

interface GatheredWord extends MarkedWord {
  readonly weights: ReadonlyMap<number, number>;
}

async function gatherWord(
  index: Index,
  { words, others }: QueryTerm,
  place: number,
  isPrefix: boolean,
): Promise<GatheredWord> {
  const word = words[place] ?? "";
  const isFilter = word.includes(":");
  // 0, one hash in four thousand million, is passed over like none: its articles are only looked at more often.
  const follower = followerOf(words, place);
  const weights = new Map<number, number>();
  const add = async ({ lists, followers }: Shard, form: string) => {
    const list = lists.get(form);
    const sets = list && follower ? await followers(list) : [];
    list?.forEach(([number, level], i) => {
      const lengthClass = index.lengthClass(number);
      const bits = followBits(lengthClass, level);
      if (follower && !sets[i]?.includes(keptBits(follower, bits))) return;
      const weight = isFilter ? 0 : weightOf(level, lengthClass) * (form === word ? 1 : otherForm);
      weights.set(number, Math.max(weight, weights.get(number) ?? 0));
    });
  };
  const forms = [word, ...others];
  await Promise.all(forms.map(async (form) => add(await index.shard(form), form)));
  for (const shard of isPrefix ? await index.shardsWith(word, mostShards) : [])
    for (const term of shard.lists.keys())
      if (term !== word && term.startsWith(word) && !term.includes(":")) await add(shard, term);
  const rarity = Math.log(1 + (index.meta.count - weights.size + 0.5) / (weights.size + 0.5));
  return { weights, forms, isPrefix, rarity };
}

/** Whether the words stand side by side in one text of the article. */
function hasPhrase(card: Card, { words }: QueryTerm): boolean {
  const texts = [card.headline, ...card.more, card.source, ...card.paragraphs.map(([, text]) => text)];
  return texts.some((text) => ` ${wordsOf(text).join(" ")} `.includes(` ${words.join(" ")} `));
}
