/** Which article has which number in the search index, and which articles share a file of texts. */

import type { Entry } from "../model/archive.ts";
import { compareText } from "../model/compare-text.ts";
import { groupBy } from "../model/group-by.ts";
import { hash32 } from "../model/hash.ts";
import type { BodyKey } from "../model/ids.ts";
import { chunkName, roomFor, type SearchCard, type SearchDocument } from "../model/search-format.ts";
import { longestRun } from "../model/search-run.ts";
import { shortKey } from "../model/short-key.ts";
import {
  type FacetValues,
  facetsOf,
  makeCard,
  makeDocument,
  type SearchNames,
  searchNamesOf,
} from "./search-documents.ts";
import type { SiteIndex } from "./site-index.ts";

/** Articles whose cards and texts share a file. What is large is made when asked for. */
export interface Chunk {
  readonly name: string;
  /** Number of its first article. */
  readonly start: number;
  readonly bodies: readonly BodyKey[];
  /** Differs whenever the documents or bodies do, and is sooner made than they. */
  readonly key: () => number;
  readonly documents: () => SearchDocument[];
  /** Those of its documents. */
  readonly cards: () => SearchCard[];
  readonly facets: () => FacetValues[];
}

/** Chunks whose words are inverted together. */
export interface ChunkGroup {
  readonly chunks: readonly Chunk[];
}

/** Articles of one month in order of date and id, as numbered. */
export interface Block {
  /** "" for undated articles, "2025" or "2025-11". */
  readonly key: string;
  /** Day of month of each article; 0: none given. */
  readonly days: readonly number[];
}

export interface SearchPlan {
  readonly blocks: readonly Block[];
  readonly groups: readonly ChunkGroup[];
}

/** A chunk is closed at so many words (about 20 KB of English) or articles: tests/bench/search.ts measures what readers pay. */
const wordsInChunk = 3000;
const articlesInChunk = 16;
/** A group ends behind one of so many articles, by their ids, but not with fewer. */
const fewestInGroup = 128;
const wordsInGroup = 600_000;

/**
 * Numbers the articles by month, within it by date and id, each month with room to spare: an edit moves no number, and a new
 * article only those behind it in its month. Withdrawn articles are in none of it.
 */
export function planSearch(site: SiteIndex): SearchPlan {
  const names = searchNamesOf(site);
  const byBlock = groupBy(site.articles, blockKeyOf);
  const blocks: Block[] = [];
  const groups = createGroups();
  let start = 0;
  for (const key of [...byBlock.keys()].sort()) {
    const entries = [...(byBlock.get(key) ?? [])].sort(byDate);
    let next = start;
    for (const [i, part] of cutChunks(entries).entries()) {
      groups.add(makeChunk(chunkName(key, i + 1), next, part, names), wordsOfEntries(part));
      if (endsGroup(part.at(-1))) groups.close();
      next += part.length;
    }
    blocks.push({ key, days: entries.map(dayOf) });
    start += roomFor(entries.length);
  }
  return { blocks, groups: groups.all };
}

function blockKeyOf({ facts: { date } }: Entry): string {
  return date?.value.slice(0, 7) ?? "";
}

function byDate({ facts: a }: Entry, { facts: b }: Entry): number {
  return compareText(a.date?.value ?? "", b.date?.value ?? "") || compareText(a.id, b.id);
}

function dayOf({ facts: { date } }: Entry): number {
  return Number(date?.value.slice(8) ?? "");
}

/**
 * Borders lie behind articles that their own ids choose (content-defined chunking), so that a new article moves no border but
 * those around it; a chunk that grows too large without one is closed all the same.
 */
function cutChunks(entries: readonly Entry[]): Entry[][] {
  const chunks: Entry[][] = [];
  let words = 0;
  let isOpen = false;
  for (const entry of entries) {
    const length = entry.facts.wordCount + 20;
    const last = chunks.at(-1);
    const isFull = last !== undefined && (words + length > wordsInChunk || last.length === articlesInChunk);
    if (last === undefined || !isOpen || isFull) {
      chunks.push([entry]);
      words = length;
    } else {
      last.push(entry);
      words += length;
    }
    const isHalf = 2 * words > wordsInChunk || 2 * (chunks.at(-1)?.length ?? 0) > articlesInChunk;
    isOpen = !endsGroup(entry) && !(isHalf && idHash(entry) % 4 === 0);
  }
  return chunks;
}

function endsGroup(entry: Entry | undefined): boolean {
  return entry !== undefined && idHash(entry) % fewestInGroup === 0;
}

function idHash({ facts }: Entry): number {
  return hash32(facts.id);
}

function wordsOfEntries(entries: readonly Entry[]): number {
  return entries.reduce((sum, { facts }) => sum + facts.wordCount, 0);
}

/** Gathers chunks to groups, closed on demand if they are not too small; one that grows too large is closed of itself. */
function createGroups() {
  const all: { readonly chunks: Chunk[] }[] = [];
  let articles = 0;
  let words = 0;
  let isOpen = false;
  const close = (): void => {
    if (articles >= fewestInGroup) isOpen = false;
  };
  const add = (chunk: Chunk, chunkWords: number): void => {
    if (!isOpen || articles + chunk.bodies.length > longestRun || words + chunkWords > wordsInGroup) {
      all.push({ chunks: [] });
      articles = 0;
      words = 0;
      isOpen = true;
    }
    all.at(-1)?.chunks.push(chunk);
    articles += chunk.bodies.length;
    words += chunkWords;
  };
  return { all, add, close };
}

function makeChunk(name: string, start: number, entries: readonly Entry[], names: SearchNames): Chunk {
  const bodies = entries.map(({ facts }) => facts.bodyKey);
  return {
    name,
    start,
    bodies,
    key: () => shortKey([...entries.map((entry) => names.keyOf(entry)), ...bodies]),
    documents: () => entries.map((entry) => makeDocument(entry, names)),
    cards: () => entries.map((entry) => makeCard(entry, names)),
    facets: () => entries.map(facetsOf),
  };
}
