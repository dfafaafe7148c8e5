/** The index as the browser sees it: files fetched on demand, read once, kept. */

import { readBits } from "../model/search-bits.ts";
import {
  articlesIn,
  type Block,
  type CardRow,
  chunkName,
  type FacetFile,
  type FacetKind,
  hasParagraphs,
  type Postings,
  readLayout,
  readNumbers,
  readParagraphs,
  readPostings,
  readTerms,
  type SearchMeta,
  shardName,
  shardOf,
  spanOf,
} from "../model/search-format.ts";

/** Brings the values of search/NAME.js; rejects where the file can't be had. */
export type LoadFile = (name: string) => Promise<readonly unknown[]>;

/** An article's card and texts. */
export interface Card {
  readonly path: string;
  readonly headline: string;
  readonly source: string;
  readonly lang: string;
  readonly authors: readonly string[];
  readonly more: readonly string[];
  readonly paragraphs: readonly { readonly id: string; readonly text: string }[];
}

export interface TermIndex {
  readonly terms: readonly string[];
  readonly lists: ReadonlyMap<string, Postings>;
}

export interface Index {
  readonly meta: SearchMeta;
  readonly blocks: readonly Block[];
  readonly span: number;
  /** Prefixes that have a shard. */
  readonly prefixes: readonly string[];
  /** Length class by number. */
  readonly lengths: Uint8Array;
  /** The shard in which a word would stand. */
  readonly shard: (word: string) => Promise<TermIndex>;
  readonly shardAt: (prefix: string) => Promise<TermIndex>;
  /** Paragraphs of a word in each of its articles, in the order of its list; undefined where none are kept. */
  readonly paragraphs: (word: string) => Promise<readonly (readonly number[])[] | undefined>;
  readonly card: (number: number) => Promise<Card>;
  readonly facet: (kind: FacetKind) => Promise<FacetFile>;
  /** Date of an article as far as it is known: "2025-11-26", "2025-11", "2025" or "". */
  readonly dateOf: (number: number) => string;
  /** File that holds the card of an article. */
  readonly chunkOf: (number: number) => string;
}

export async function openIndex(load: LoadFile): Promise<Index> {
  const files = new Map<string, Promise<readonly unknown[]>>();
  const file = (name: string) => {
    const known = files.get(name) ?? load(name);
    files.set(name, known);
    // A file that could not be had (a lost connection) may be asked for again.
    known.catch(() => files.delete(name));
    return known;
  };
  // The files are ours, written beside this script: their shapes are those of search-format.ts.
  const [meta] = (await file("meta")) as readonly [SearchMeta];
  const blocks = readLayout(meta);
  const span = spanOf(blocks);
  const prefixes = readTerms(meta.shards);
  const known = new Set(prefixes);
  const shards = new Map<string, Promise<TermIndex>>();
  const shardAt = (prefix: string) => {
    const shard =
      shards.get(prefix) ?? file(shardName("t", prefix)).then((values) => readShard(values, span));
    shards.set(prefix, shard);
    return shard;
  };
  const cards = new Map<string, Promise<readonly unknown[]>>();
  const chunkOf = (number: number) => placeOf(blocks, number).chunk;
  return {
    meta,
    blocks,
    span,
    prefixes,
    lengths: readLengths(meta.lengths, blocks, span),
    shard: (word) => shardAt(shardOf(word, known)),
    shardAt,
    paragraphs: async (word) => {
      const prefix = shardOf(word, known);
      const [places] = (await file(shardName("p", prefix))) as readonly [string];
      return readPlaces(places, await shardAt(prefix), meta.count, word);
    },
    card: async (number) => {
      const { chunk, at } = placeOf(blocks, number);
      const rows = cards.get(chunk) ?? file(chunk);
      cards.set(chunk, rows);
      const [list] = (await rows) as readonly [readonly CardRow[]];
      return cardOf(list[at]);
    },
    facet: async (kind) => {
      const [facet] = (await file(`f-${kind}`)) as readonly [FacetFile];
      return facet;
    },
    dateOf: (number) => placeOf(blocks, number).date,
    chunkOf,
  };
}

function readShard(values: readonly unknown[], span: number): TermIndex {
  const [text, stream] = values as readonly [string, string];
  const bits = readBits(stream);
  const terms = readTerms(text);
  const lists = new Map<string, Postings>();
  for (const term of terms) {
    lists.set(
      term,
      term.includes(":")
        ? { numbers: readNumbers(bits, span), levels: new Uint8Array() }
        : readPostings(bits, span),
    );
  }
  return { terms, lists };
}

function readPlaces(
  stream: string,
  { terms, lists }: TermIndex,
  articles: number,
  word: string,
): number[][] | undefined {
  const bits = readBits(stream);
  for (const term of terms) {
    const list = lists.get(term);
    if (list === undefined || term.includes(":") || !hasParagraphs(list.numbers.length, articles)) continue;
    const places = Array.from(list.levels, (level) => readParagraphs(bits, level));
    if (term === word) return places;
  }
  return undefined;
}

function readLengths(text: string, blocks: readonly Block[], span: number): Uint8Array {
  const bits = readBits(text);
  const lengths = new Uint8Array(span);
  for (const block of blocks) {
    const end = block.start + articlesIn(block);
    for (let number = block.start; number < end; number++) lengths[number] = bits.bits(3);
  }
  return lengths;
}

function placeOf(blocks: readonly Block[], number: number): { chunk: string; at: number; date: string } {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.start ?? 0) <= number) low = middle;
    else high = middle - 1;
  }
  const block = blocks[low];
  if (block === undefined) return { chunk: "", at: 0, date: "" };
  let at = number - block.start;
  const date = dateIn(block, at);
  let chunk = 0;
  for (; at >= (block.chunks[chunk] ?? Number.POSITIVE_INFINITY); chunk++) at -= block.chunks[chunk] ?? 0;
  return { chunk: chunkName(block.key, chunk), at, date };
}

function dateIn({ key, days }: Block, place: number): string {
  let before = 0;
  const day = days.find(([, count]) => {
    before += count;
    return place < before;
  });
  return dateText(key, day?.[0] ?? 0);
}

/** @example dateText("2025-11", 6) //=> "2025-11-06" */
export function dateText(blockKey: string, day: number): string {
  if (blockKey.startsWith("0-")) return "";
  return day === 0 ? blockKey : `${blockKey}-${String(day).padStart(2, "0")}`;
}

function cardOf(row: CardRow | undefined): Card {
  const [path = "", headline = "", source = "", lang = "", authors = [], more = [], body = []] = row ?? [];
  const paragraphs: { id: string; text: string }[] = [];
  for (let i = 0; i + 1 < body.length; i += 2)
    paragraphs.push({ id: body[i] ?? "", text: body[i + 1] ?? "" });
  return { path, headline, source, lang, authors, more, paragraphs };
}
