/** Which articles a query finds, and how well each fits: BM25 over the lists of its words. */

import { filterKey, weightOf } from "../model/search-format.ts";
import { pluralsOf, wordsOf } from "../model/search-words.ts";
import { type Card, dateText, type Index } from "./search-index.ts";
import type { Query, QueryFilter, QueryTerm } from "./search-query.ts";
import { wordsNear } from "./search-typo.ts";

export interface Found {
  /** Numbers of the articles, best first. */
  readonly numbers: readonly number[];
  /** Words whose forms are marked in snippets. */
  readonly marked: readonly MarkedWord[];
  /** What was searched instead of a word that stands nowhere. */
  readonly corrected: readonly (readonly [typed: string, taken: string])[];
  /** Whether an article really has the phrases; numbers whose texts need no look are answered at once. */
  readonly mayCheck: boolean;
  readonly check: (card: Card) => boolean;
}

export interface MarkedWord {
  readonly forms: ReadonlySet<string>;
  /** All words that begin so are marked as well. */
  readonly prefix?: string;
  readonly rarity: number;
}

/** Other forms of a word count less than the word. */
const otherForm = 0.7;
/** A beginning of a word is searched where it lies in so few shards; more letters make it fewer. */
const mostShards = 4;

export async function findArticles(index: Index, query: Query, isTyping: boolean): Promise<Found> {
  const wanted = query.terms.filter((term) => !term.isExcluded);
  const last = query.isOpen ? wanted.at(-1) : undefined;
  const first = await Promise.all(
    wanted.map(async (term) => {
      const whole = await gatherTerm(index, term, isTyping && term === last);
      // A word that stands nowhere may be the beginning of one that does.
      return whole.size === 0 && term === last && !isTyping ? gatherTerm(index, term, true) : whole;
    }),
  );
  const found = await match(index, query, first);
  if (found.numbers.length > 0 || first.every(({ size }) => size > 0)) return found;
  return correct(index, query, wanted, first);
}

interface Gathered {
  readonly term: QueryTerm;
  /** Weight by number; 0 where the term does not stand. */
  readonly weights: Float32Array;
  readonly size: number;
  readonly marked: readonly MarkedWord[];
}

/** All words of a term; for a phrase, articles that have them in one paragraph. */
async function gatherTerm(index: Index, term: QueryTerm, isPrefix: boolean): Promise<Gathered> {
  const parts = await Promise.all(term.words.map((word) => gatherWord(index, word, term.isExact, isPrefix)));
  const weights = parts[0]?.weights ?? new Float32Array(index.span);
  for (const part of parts.slice(1)) {
    for (let i = 0; i < weights.length; i++) {
      weights[i] = part.weights[i] === 0 || weights[i] === 0 ? 0 : (weights[i] ?? 0) + (part.weights[i] ?? 0);
    }
  }
  if (parts.length > 1) await keepParagraphs(index, term.words, weights);
  let size = 0;
  for (const weight of weights) if (weight > 0) size++;
  return { term, weights, size, marked: parts.map((part) => part.marked) };
}

async function gatherWord(
  index: Index,
  word: string,
  isExact: boolean,
  isPrefix: boolean,
): Promise<{ weights: Float32Array; marked: MarkedWord }> {
  const forms = isExact ? [word] : [word, ...pluralsOf(word)];
  const weights = new Float32Array(index.span);
  const add = (numbers: Uint32Array, levels: Uint8Array, factor: number) => {
    for (let i = 0; i < numbers.length; i++) {
      const number = numbers[i] ?? 0;
      const weight = factor * weightOf(levels[i] ?? 0, index.lengths[number] ?? 0);
      if (weight > (weights[number] ?? 0)) weights[number] = weight;
    }
  };
  await Promise.all(
    forms.map(async (form) => {
      const list = (await index.shard(form)).lists.get(form);
      if (list !== undefined) add(list.numbers, list.levels, form === word ? 1 : otherForm);
    }),
  );
  const begins = isPrefix ? await shardsWith(index, word) : [];
  for (const { terms, lists } of begins) {
    for (const term of terms) {
      const list =
        term !== word && term.startsWith(word) && !term.includes(":") ? lists.get(term) : undefined;
      if (list !== undefined) add(list.numbers, list.levels, otherForm);
    }
  }
  let size = 0;
  for (const weight of weights) if (weight > 0) size++;
  const rarity = Math.log(1 + (index.meta.count - size + 0.5) / (size + 0.5));
  for (let i = 0; i < weights.length; i++) weights[i] = (weights[i] ?? 0) * rarity;
  const marked = { forms: new Set(forms), rarity };
  return { weights, marked: begins.length > 0 ? { ...marked, prefix: word } : marked };
}

/** The shards that hold words of this beginning; none where they are too many. */
async function shardsWith(index: Index, word: string) {
  const below = index.prefixes.filter((prefix) => prefix.startsWith(word) && prefix !== word);
  if (below.length >= mostShards || (word.length < 2 && word.charCodeAt(0) < 0x2e80)) return [];
  return Promise.all([index.shard(word), ...below.map((prefix) => index.shardAt(prefix))]);
}

/** Sets to 0 the articles in which no paragraph has all words. */
async function keepParagraphs(index: Index, words: readonly string[], weights: Float32Array): Promise<void> {
  const known = new Map<number, readonly number[]>();
  let isFirst = true;
  for (const word of new Set(words)) {
    const places = await index.paragraphs(word);
    const numbers = (await index.shard(word)).lists.get(word)?.numbers;
    if (places === undefined || numbers === undefined) continue;
    numbers.forEach((number, i) => {
      if (weights[number] === 0) return;
      const here = places[i] ?? [];
      const both = isFirst
        ? here
        : (known.get(number)?.filter((paragraph) => here.includes(paragraph)) ?? []);
      if (both.length === 0) weights[number] = 0;
      known.set(number, both);
    });
    isFirst = false;
  }
}

async function match(index: Index, query: Query, gathered: readonly Gathered[]): Promise<Found> {
  const [isAllowed, excluded] = await Promise.all([
    allowance(index, query),
    Promise.all(query.terms.filter((term) => term.isExcluded).map((term) => gatherTerm(index, term, false))),
  ]);
  const plainlyExcluded = excluded.filter(({ term }) => term.words.length === 1);
  const scores = new Map<number, number>();
  for (const { start, chunks } of index.blocks) {
    const end = start + chunks.reduce((sum, count) => sum + count, 0);
    for (let number = start; number < end; number++) {
      if (isAllowed[number] === 0 || gathered.some(({ weights }) => weights[number] === 0)) continue;
      if (plainlyExcluded.some(({ weights }) => (weights[number] ?? 0) > 0)) continue;
      scores.set(
        number,
        gathered.reduce((sum, { weights }) => sum + (weights[number] ?? 0), 0),
      );
    }
  }
  const numbers = [...scores.keys()].sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || b - a);
  const phrases = query.terms.filter((term) => term.words.length > 1);
  return {
    numbers,
    marked: gathered.flatMap(({ marked }) => marked),
    corrected: [],
    mayCheck: phrases.length > 0,
    check: (card) => phrases.every(({ words, isExcluded }) => hasPhrase(card, words) !== isExcluded),
  };
}

/** 1 for each article that filters and dates let through. */
async function allowance(index: Index, { filters, dates }: Query): Promise<Uint8Array> {
  const allowed = new Uint8Array(index.span).fill(1);
  for (const date of dates) {
    for (const block of index.blocks) {
      let number = block.start;
      for (const [day, count] of block.days) {
        const text = dateText(block.key, day);
        const fits =
          text !== "" &&
          (date.kind === "on" ? text.startsWith(date.value) : (date.kind === "after") === text >= date.value);
        for (const end = number + count; number < end; number++) {
          if (fits === date.isExcluded || text === "") allowed[number] = 0;
        }
      }
    }
  }
  const lists = await Promise.all(filters.map((filter) => filterList(index, filter)));
  for (const group of groupFilters(filters)) {
    const passes = new Uint8Array(index.span);
    for (const i of group) for (const number of lists[i] ?? []) passes[number] = 1;
    const isExcluded = filters[group[0] ?? 0]?.isExcluded === true;
    for (let i = 0; i < allowed.length; i++) if ((passes[i] === 1) === isExcluded) allowed[i] = 0;
  }
  return allowed;
}

async function filterList(index: Index, { kind, value }: QueryFilter): Promise<Uint32Array> {
  const key = filterKey(kind, value);
  return (await index.shard(key)).lists.get(key)?.numbers ?? new Uint32Array();
}

/** An article has one source and one language: several of these mean any of them. Of all others each must hold. */
function groupFilters(filters: readonly QueryFilter[]): number[][] {
  const groups = new Map<string, number[]>();
  filters.forEach(({ kind, isExcluded }, i) => {
    const isOneOf = !isExcluded && (kind === "source" || kind === "lang");
    const key = isOneOf ? kind : String(i);
    groups.set(key, [...(groups.get(key) ?? []), i]);
  });
  return [...groups.values()];
}

/** Searches once more with the nearest known spelling of each word that stands nowhere. */
async function correct(
  index: Index,
  query: Query,
  wanted: readonly QueryTerm[],
  first: readonly Gathered[],
): Promise<Found> {
  const corrected: [string, string][] = [];
  const terms = await Promise.all(
    wanted.map(async (term, i) => {
      const [typed = ""] = term.words;
      if (term.isExact || (first[i]?.size ?? 0) > 0) return term;
      const near = (await wordsNear(index, typed))[0];
      if (near !== undefined) corrected.push([typed, near]);
      return near === undefined ? term : { ...term, words: [near] };
    }),
  );
  const gathered = await Promise.all(terms.map((term) => gatherTerm(index, term, false)));
  const excluded = query.terms.filter((term) => term.isExcluded);
  const found = await match(index, { ...query, terms: [...terms, ...excluded] }, gathered);
  return { ...found, corrected: found.numbers.length > 0 ? corrected : [] };
}

/** Whether the words stand side by side in one text of the article. */
export function hasPhrase(card: Card, words: readonly string[]): boolean {
  const texts = [card.headline, ...card.more, card.source, ...card.paragraphs.map(({ text }) => text)];
  const phrase = ` ${words.join(" ")} `;
  return texts.some((text) => ` ${wordsOf(text).join(" ")} `.includes(phrase));
}
