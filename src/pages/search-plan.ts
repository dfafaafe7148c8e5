/** Which article has which number in the search index, and which articles share a file of texts. */

import type { Archive, Entry, TermRef } from "../model/archive.ts";
import type { BodyKey } from "../model/ids.ts";
import {
  type Block,
  chunkName,
  type FilterKind,
  roomFor,
  type SearchDocument,
} from "../model/search-format.ts";

/** Articles whose cards and texts share a file. */
export interface Chunk {
  readonly name: string;
  /** Number of its first article. */
  readonly start: number;
  readonly words: number;
  readonly documents: readonly SearchDocument[];
  readonly bodies: readonly BodyKey[];
}

/** Chunks of one year whose words are inverted together. */
export interface ChunkGroup {
  readonly chunks: readonly Chunk[];
}

export interface SearchPlan {
  readonly blocks: readonly Block[];
  readonly groups: readonly ChunkGroup[];
}

/** A chunk is closed at so many words (about 20 KB of English) or articles: tests/bench/search.ts measures what readers pay. */
const wordsInChunk = 3000;
const articlesInChunk = 16;
/** Enough that common words are merged from few lists, few enough that one changed article costs little. */
const articlesInGroup = 512;
const wordsInGroup = 300_000;

/**
 * Numbers the articles by month, within it by date and id, each month with room to spare: an edit moves no number, and a new
 * article only those behind it in its month. Withdrawn articles are in none of it.
 */
export function planSearch(archive: Archive): SearchPlan {
  const aliases = aliasesOf(archive);
  const byBlock = groupByBlock(archive.articles.filter(({ facts }) => facts.withdrawn === null));
  const blocks: Block[] = [];
  const chunks: Chunk[] = [];
  let start = 0;
  for (const key of [...byBlock.keys()].sort()) {
    const entries = [...(byBlock.get(key) ?? [])].sort(byDate);
    const members = cutChunks(entries);
    blocks.push({ key, start, days: daysOf(entries), chunks: members.map(({ length }) => length) });
    let next = start;
    for (const [i, part] of members.entries()) {
      chunks.push(makeChunk(chunkName(key, i), next, part, aliases));
      next += part.length;
    }
    start += roomFor(entries.length);
  }
  return { blocks, groups: cutGroups(chunks) };
}

function groupByBlock(entries: readonly Entry[]): Map<string, Entry[]> {
  const blocks = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = blockKeyOf(entry);
    const block = blocks.get(key);
    if (block === undefined) blocks.set(key, [entry]);
    else block.push(entry);
  }
  return blocks;
}

/** "undated" would sort last, and every new month would move it. */
function blockKeyOf({ facts: { date } }: Entry): string {
  return date === null ? "0-undated" : date.value.slice(0, 7);
}

function byDate({ facts: a }: Entry, { facts: b }: Entry): number {
  return compare(a.date?.value ?? "", b.date?.value ?? "") || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function daysOf(entries: readonly Entry[]): [day: number, count: number][] {
  const days = new Map<number, number>();
  for (const { facts } of entries) {
    const day = Number(facts.date?.value.slice(8) ?? "");
    days.set(day, (days.get(day) ?? 0) + 1);
  }
  return [...days];
}

function cutChunks(entries: readonly Entry[]): Entry[][] {
  const chunks: Entry[][] = [];
  let words = Number.POSITIVE_INFINITY;
  for (const entry of entries) {
    const length = entry.facts.wordCount + 20;
    const last = chunks.at(-1);
    if (last === undefined || words + length > wordsInChunk || last.length === articlesInChunk) {
      chunks.push([entry]);
      words = length;
    } else {
      last.push(entry);
      words += length;
    }
  }
  return chunks;
}

function cutGroups(chunks: readonly Chunk[]): ChunkGroup[] {
  const groups: { chunks: Chunk[] }[] = [];
  let year = "";
  let room = 0;
  let words = 0;
  for (const chunk of chunks) {
    const chunkYear = chunk.name.slice(0, "d/2025".length);
    if (chunkYear !== year || room < chunk.bodies.length || words + chunk.words > wordsInGroup) {
      groups.push({ chunks: [] });
      room = articlesInGroup;
      words = 0;
      year = chunkYear;
    }
    groups.at(-1)?.chunks.push(chunk);
    room -= chunk.bodies.length;
    words += chunk.words;
  }
  return groups;
}

type Aliases = ReadonlyMap<string, readonly string[]>;

/** Spellings by type and slug of each term that has more than one. */
function aliasesOf({ terms }: Archive): Aliases {
  const all = Object.values(terms).flat();
  return new Map(
    all
      .filter(({ aliases }) => aliases.length > 0)
      .map(({ type, slug, aliases }) => [`${type}/${slug}`, aliases]),
  );
}

function makeChunk(name: string, start: number, entries: readonly Entry[], aliases: Aliases): Chunk {
  return {
    name,
    start,
    words: entries.reduce((sum, { facts }) => sum + facts.wordCount, 0),
    documents: entries.map((entry) => makeDocument(entry, aliases)),
    bodies: entries.map(({ facts }) => facts.bodyKey),
  };
}

function makeDocument(entry: Entry, aliases: Aliases): SearchDocument {
  const { facts, path, tags, people, places, organisations, sourceTerm } = entry;
  const source = sourceTerm?.name ?? facts.source?.value ?? "";
  const spellings = (term: TermRef) => [term.name, ...(aliases.get(`${term.type}/${term.slug}`) ?? [])];
  const named = [...people, ...places, ...organisations].filter((term) => term.hasPage);
  return {
    card: {
      path,
      headline: facts.headline.value,
      source,
      lang: facts.lang,
      authors: facts.authors.map((author) => author.value),
      more: unlike([
        ...(facts.dek === null ? [] : [facts.dek.value]),
        ...tags.map((tag) => tag.name),
        ...facts.variants.map((variant) => variant.title),
        ...[...tags, ...named].flatMap((term) => spellings(term)),
        ...facts.authors.map((author) => author.value),
      ]),
    },
    tags: unlike(tags.map((tag) => tag.name)),
    filters: [
      ...tags.flatMap((term) => keysOf("tag", spellings(term))),
      ...people.flatMap((term) => personKeys(spellings(term))),
      ...places.flatMap((term) => keysOf("place", spellings(term))),
      ...organisations.flatMap((term) => keysOf("organisation", spellings(term))),
      ...(sourceTerm === null ? keysOf("source", [source]) : keysOf("source", spellings(sourceTerm))),
      ...keysOf("lang", [facts.lang.split("-")[0] ?? ""]),
    ],
  };
}

function keysOf(kind: FilterKind, names: readonly string[]): [FilterKind, string][] {
  return names.filter((name) => name !== "").map((name) => [kind, name]);
}

/** A person is found by the last word of a name as well: `person:aliyev`. */
function personKeys(names: readonly string[]): [FilterKind, string][] {
  return keysOf(
    "person",
    names.flatMap((name) => [name, name.slice(name.lastIndexOf(" ") + 1)]),
  );
}

function unlike(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text) => text !== ""))];
}
