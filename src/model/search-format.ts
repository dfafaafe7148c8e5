/** The search index's files: what the build writes and the browser's script reads. src/README.md says why it is cut so. */

import { type BitReader, type BitWriter, readBits, writeBits } from "./search-bits.ts";
import { wordsOf } from "./search-words.ts";

/**
 * Each file is a script that calls one global function with its name and its values: `backissueSearch("t/oi", …)`.
 * A script, since `file:` pages may load nothing else.
 */
export const searchGlobal = "backissueSearch";

/** What search/meta.js holds. */
export interface SearchMeta {
  readonly site: { readonly title: string; readonly url: string | null };
  /** Articles indexed. */
  readonly count: number;
  /** "0-undated", years "2025" of articles without a month, months "2025-11"; ascending; parted by blanks. */
  readonly blocks: string;
  /** Days and chunks of each block: writeLayout. */
  readonly layout: string;
  /** Length class of each article in the order of numbers, without the spare ones: 3 bits each. */
  readonly lengths: string;
  /** Prefixes of the term shards, sorted and front-coded. */
  readonly shards: string;
  /** Kinds that have a file search/f-KIND.js. */
  readonly facets: readonly FacetKind[];
}

export const facetKinds = ["source", "tag", "lang"] as const;
export type FacetKind = (typeof facetKinds)[number];

/** Kinds of filter with an own key in the term shards: `person:ilham_aliyev`. */
export const filterKinds = ["tag", "person", "place", "organisation", "source", "lang"] as const;
export type FilterKind = (typeof filterKinds)[number];

/** One facet's values with their articles: `lists` is a stream of posting lists without levels, in the order of `names`. */
export interface FacetFile {
  readonly names: readonly string[];
  readonly lists: string;
}

/** An article in a chunk: what a result shows, and the text that snippets and phrases are read from. */
export interface SearchCard {
  readonly path: string;
  readonly headline: string;
  readonly source: string;
  readonly lang: string;
  readonly authors: readonly string[];
  /** Other texts that are searched: dek, tags, other spellings of its names, headlines in other languages. */
  readonly more: readonly string[];
}

/** An article's part of the index that only the archive knows. */
export interface SearchDocument {
  readonly card: SearchCard;
  /** Names of its tags, for the facet. */
  readonly tags: readonly string[];
  /** Names and other spellings by which filters find it. */
  readonly filters: readonly (readonly [kind: FilterKind, name: string])[];
}

/** Card and body as a chunk file writes them; `body` holds ids and texts by turns. */
export type CardRow = readonly [
  path: string,
  headline: string,
  source: string,
  lang: string,
  authors: readonly string[],
  more: readonly string[],
  body: readonly string[],
];

/** Articles of one block in order of date and id, as numbered. */
export interface Block {
  readonly key: string;
  /** Number of its first article. */
  readonly start: number;
  /** Day of month (0: none given) and count of articles, ascending. */
  readonly days: readonly (readonly [day: number, count: number])[];
  /** Articles in each chunk. */
  readonly chunks: readonly number[];
}

/**
 * Room for a block's articles, with some to spare: a new article moves the numbers of later blocks only when it runs out.
 * @example roomFor(100) //=> 104
 */
export function roomFor(count: number): number {
  const grain = Math.max(4, 2 ** (Math.floor(Math.log2(Math.max(count, 1))) - 3));
  return (Math.floor(count / grain) + 1) * grain;
}

/** Numbers given in all, with the spare ones. */
export function spanOf(blocks: readonly Block[]): number {
  const last = blocks.at(-1);
  return last === undefined ? 0 : last.start + roomFor(articlesIn(last));
}

export function articlesIn(block: Block): number {
  return block.chunks.reduce((sum, count) => sum + count, 0);
}

/** Path below search/ without ".js". @example chunkName("2025-11", 2) //=> "d/2025-11-3" */
export function chunkName(blockKey: string, chunk: number): string {
  return `d/${blockKey}-${chunk + 1}`;
}

export function writeLayout(blocks: readonly Block[]): string {
  const out = writeBits();
  for (const { days, chunks } of blocks) {
    out.rice(days.length, 3);
    let last = 0;
    for (const [day, count] of days) {
      out.rice(day - last, 1);
      out.rice(count, 3);
      last = day;
    }
    out.rice(chunks.length, 3);
    for (const count of chunks) out.rice(count, 2);
  }
  return out.text();
}

export function readLayout(meta: Pick<SearchMeta, "blocks" | "layout">): Block[] {
  const bits = readBits(meta.layout);
  let start = 0;
  return meta.blocks
    .split(" ")
    .filter((key) => key !== "")
    .map((key) => {
      let day = 0;
      const days = Array.from({ length: bits.rice(3) }, () => {
        day += bits.rice(1);
        return [day, bits.rice(3)] as const;
      });
      const chunks = Array.from({ length: bits.rice(3) }, () => bits.rice(2));
      const block: Block = { key, start, days, chunks };
      start += roomFor(articlesIn(block));
      return block;
    });
}

/**
 * A word's weight in an article, as a level: its mentions, those in the headline counted more (headlineMentions, nearMentions).
 * Stored in unary: most words stand once in a text.
 */
const leastMentions = [1, 2, 3, 5, 7, 10, 16];
const usualMentions = [1, 2, 3.5, 5.5, 8, 12, 20];

/** What a mention in the headline is worth, and one in dek, tags and names. */
export const headlineMentions = 5;
export const nearMentions = 2;

export function levelOf(mentions: number): number {
  let level = leastMentions.length - 1;
  while (level > 0 && mentions < (leastMentions[level] ?? 0)) level--;
  return level;
}

/** BM25's parameters (Robertson and Zaragoza 2009): saturation, and how much a long text counts against a word in it. */
const saturation = 1.2;
const lengthShare = 0.6;
/** Words of a usual article; a constant, so that no article's weight depends on another's. */
const usualLength = 256;
export const lengthClasses = 8;

/** Lengths by powers of two: up to 32 words, 64 … 2048, above. */
export function lengthClassOf(words: number): number {
  return Math.max(0, Math.min(lengthClasses - 1, 27 - Math.clz32(Math.max(words, 1))));
}

/** BM25's term weight, 0 to 1, before the word's rarity. */
export function weightOf(level: number, lengthClass: number): number {
  const mentions = usualMentions[level] ?? 1;
  const length = 24 * 2 ** lengthClass;
  return mentions / (mentions + saturation * (1 - lengthShare + (lengthShare * length) / usualLength));
}

/**
 * Expected Rice parameter for the gaps of a list. Reckoned from powers of two alone, so that one article more moves it almost never.
 * @example gapParameter(1000, 10) //=> 6
 */
function gapParameter(span: number, count: number): number {
  const log = (value: number) => 31 - Math.clz32(value);
  return Math.max(0, log(Math.max(span, 1)) - log(Math.max(count, 1)));
}

/** The articles of a term, ascending, and its level in each. */
export interface Postings {
  readonly numbers: Uint32Array;
  readonly levels: Uint8Array;
}

export function writePostings(out: BitWriter, span: number, { numbers, levels }: Postings): void {
  const k = writeHead(out, span, numbers);
  let next = 0;
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] ?? 0;
    out.rice(number - next, k);
    next = number + 1;
    out.rice(levels[i] ?? 0, 0);
  }
}

export function readPostings(bits: BitReader, span: number): Postings {
  const [count, k] = readHead(bits, span);
  const numbers = new Uint32Array(count);
  const levels = new Uint8Array(count);
  let next = 0;
  for (let i = 0; i < count; i++) {
    next += bits.rice(k);
    numbers[i] = next++;
    levels[i] = bits.rice(0);
  }
  return { numbers, levels };
}

/** Count and Rice parameter: the parameter is stored as its distance from the expected one, since news comes in waves. */
function writeHead(out: BitWriter, span: number, numbers: Uint32Array): number {
  out.rice(numbers.length, 2);
  const expected = gapParameter(span, numbers.length);
  if (numbers.length < 4) return expected;
  let best = { k: expected, cost: Number.POSITIVE_INFINITY, step: 0 };
  for (let step = 0; step < 4; step++) {
    const k = Math.max(0, expected + 1 - step);
    let cost = 0;
    let next = 0;
    for (const number of numbers) {
      cost += (number - next) >>> k;
      next = number + 1;
    }
    cost += k * numbers.length;
    if (cost < best.cost) best = { k, cost, step };
  }
  out.bits(best.step, 2);
  return best.k;
}

function readHead(bits: BitReader, span: number): [count: number, k: number] {
  const count = bits.rice(2);
  const expected = gapParameter(span, count);
  return [count, count < 4 ? expected : Math.max(0, expected + 1 - bits.bits(2))];
}

/** Articles alone: facets, and the keys of filters. */
export function writeNumbers(out: BitWriter, span: number, numbers: Uint32Array): void {
  const k = writeHead(out, span, numbers);
  let next = 0;
  for (const number of numbers) {
    out.rice(number - next, k);
    next = number + 1;
  }
}

export function readNumbers(bits: BitReader, span: number): Uint32Array {
  const [count, k] = readHead(bits, span);
  const numbers = new Uint32Array(count);
  let next = 0;
  for (let i = 0; i < count; i++) {
    next += bits.rice(k);
    numbers[i] = next++;
  }
  return numbers;
}

/** The paragraphs of one article that a word stands in, ascending, at least one; 0 is the headline. At level 0 it is one. */
export function writeParagraphs(out: BitWriter, level: number, paragraphs: readonly number[]): void {
  if (level > 0) out.rice(paragraphs.length - 1, 0);
  out.rice(paragraphs[0] ?? 0, 3);
  for (let i = 1; i < paragraphs.length; i++)
    out.rice((paragraphs[i] ?? 0) - (paragraphs[i - 1] ?? 0) - 1, 1);
}

export function readParagraphs(bits: BitReader, level: number): number[] {
  const paragraphs = new Array<number>(level > 0 ? bits.rice(0) + 1 : 1);
  let next = bits.rice(3);
  paragraphs[0] = next;
  for (let i = 1; i < paragraphs.length; i++) {
    next += bits.rice(1) + 1;
    paragraphs[i] = next;
  }
  return paragraphs;
}

/**
 * Words that stand in more than a quarter of the articles have no paragraphs: they would be the largest lists and tell a phrase least.
 */
export function hasParagraphs(count: number, articles: number): boolean {
  return count <= Math.max(16, articles / 4);
}

/** The shard that a term belongs to: the longest prefix that has one. */
export function shardOf(term: string, prefixes: ReadonlySet<string>): string {
  for (let length = Math.min(term.length, longestPrefix); length > 0; length--) {
    const prefix = term.slice(0, length);
    if (prefixes.has(prefix)) return prefix;
  }
  return "";
}

/** Prefixes go no deeper: a shard that is still too large stays so. */
export const longestPrefix = 16;

/** A prefix as part of a file name: `[a-z0-9]` stay, other signs are their code. Names begin with a letter and a dash: Windows keeps "con" and "nul" for devices. */
export function shardName(kind: "t" | "p", prefix: string): string {
  const safe = prefix.replace(/[^a-z0-9]/g, (sign) => `_${sign.charCodeAt(0).toString(16)}_`);
  return `${kind}/${kind}-${safe}`;
}

/** Front-codes sorted terms: each is a sign for the length it shares with the one before, then the rest; parted by blanks, which no term holds. */
export function writeTerms(terms: readonly string[]): string {
  let last = "";
  return terms
    .map((term) => {
      let shared = 0;
      while (shared < Math.min(term.length, last.length, 35) && term[shared] === last[shared]) shared++;
      last = term;
      return shared.toString(36) + term.slice(shared);
    })
    .join(" ");
}

/** The key of a filter: `tag:oil_exports`. Words hold neither sign. */
export function filterKey(kind: FilterKind, name: string): string {
  return `${kind}:${wordsOf(name).join("_")}`;
}

export function readTerms(text: string): string[] {
  if (text === "") return [];
  let last = "";
  return text.split(" ").map((row) => {
    last = last.slice(0, Number.parseInt(row.charAt(0), 36)) + row.slice(1);
    return last;
  });
}
