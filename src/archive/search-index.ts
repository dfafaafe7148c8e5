/** The term shards: runs of inverted articles merged word by word and cut into files by prefix. */

import { writeBits } from "../model/search-bits.ts";
import {
  type FacetFile,
  type FacetKind,
  facetKinds,
  hasParagraphs,
  longestPrefix,
  shardName,
  writeNumbers,
  writeParagraphs,
  writePostings,
  writeTerms,
} from "../model/search-format.ts";
import { levelBits, type SearchRun } from "../model/search-run.ts";

/** A file of the index: its name below search/ and the values its script hands over. */
export interface SearchFile {
  readonly name: string;
  readonly values: readonly unknown[];
}

/** A run and the number of each of its articles. */
export interface PlacedRun {
  readonly numbers: Uint32Array;
  readonly run: SearchRun;
}

export interface IndexSize {
  /** Articles indexed. */
  readonly count: number;
  /** Numbers given, the spare ones among them. */
  readonly span: number;
}

export interface SearchIndex {
  /** Prefixes of the shards, sorted. */
  readonly prefixes: readonly string[];
  /** Made one by one: only the runs are held. */
  readonly files: () => Generator<SearchFile>;
}

/** A shard is split by its next letter above this weight, and a part keeps a file of its own from the lesser one; in bytes of the runs, about 1.4 times the shard's. */
const mostBytes = 20_000;
const leastBytes = 3_000;

/** Where a term stands: pairs of run and offset. */
type Pieces = number[];

export function mergeRuns(runs: readonly PlacedRun[], size: IndexSize): SearchIndex {
  const pieces = findPieces(runs);
  const terms = [...pieces.keys()].sort();
  const weights = terms.map((term) => weigh(term, pieces.get(term) ?? [], runs));
  const shards = cutShards(terms, weights);
  return {
    prefixes: shards.map(({ prefix }) => prefix),
    files: function* () {
      for (const shard of shards) yield* shardFiles(shard, pieces, runs, size);
    },
  };
}

function findPieces(runs: readonly PlacedRun[]): Map<string, Pieces> {
  const pieces = new Map<string, Pieces>();
  runs.forEach(({ run }, i) => {
    const cursor = { bytes: run.postings, at: 0 };
    for (const term of run.terms === "" ? [] : run.terms.split("\n")) {
      const offset = cursor.at;
      const found = pieces.get(term);
      if (found === undefined) pieces.set(term, [i, offset]);
      else found.push(i, offset);
      const length = readNumber(cursor);
      cursor.at += length;
    }
  });
  return pieces;
}

function weigh(term: string, pieces: Pieces, runs: readonly PlacedRun[]): number {
  let weight = term.length + 1;
  for (let i = 0; i < pieces.length; i += 2) {
    weight += readNumber({ bytes: postingsOf(runs, pieces[i]), at: pieces[i + 1] ?? 0 });
  }
  return weight;
}

function postingsOf(runs: readonly PlacedRun[], index: number | undefined): Uint8Array {
  return runs[index ?? 0]?.run.postings ?? new Uint8Array();
}

interface Shard {
  readonly prefix: string;
  readonly terms: readonly string[];
}

/**
 * A tree of prefixes. Whether a prefix has a shard depends on the weight of its own words alone, so that a change
 * of one word's list never moves the borders of other shards.
 */
function cutShards(terms: readonly string[], weights: readonly number[]): Shard[] {
  const sums = new Float64Array(terms.length + 1);
  weights.forEach((weight, i) => {
    sums[i + 1] = (sums[i] ?? 0) + weight;
  });
  const weightOf = (from: number, to: number) => (sums[to] ?? 0) - (sums[from] ?? 0);
  const shards: Shard[] = [];
  const cut = (prefix: string, from: number, to: number) => {
    if (weightOf(from, to) <= mostBytes || prefix.length === longestPrefix) {
      shards.push({ prefix, terms: terms.slice(from, to) });
      return;
    }
    const rest: string[] = [];
    for (let start = from; start < to; ) {
      const next = terms[start]?.slice(0, prefix.length + 1) ?? "";
      let end = start + 1;
      while (end < to && terms[end]?.startsWith(next) && next.length > prefix.length) end++;
      if (next.length > prefix.length && weightOf(start, end) >= leastBytes) cut(next, start, end);
      else rest.push(...terms.slice(start, end));
      start = end;
    }
    shards.push({ prefix, terms: rest });
  };
  cut("", 0, terms.length);
  return shards.sort((a, b) => (a.prefix < b.prefix ? -1 : 1));
}

function* shardFiles(
  { prefix, terms }: Shard,
  pieces: ReadonlyMap<string, Pieces>,
  runs: readonly PlacedRun[],
  size: IndexSize,
): Generator<SearchFile> {
  const lists = writeBits();
  const places = writeBits();
  for (const term of terms) {
    const list = decode(pieces.get(term) ?? [], runs);
    if (term.includes(":")) {
      writeNumbers(lists, size.span, list.numbers);
      continue;
    }
    writePostings(lists, size.span, list);
    if (!hasParagraphs(list.numbers.length, size.count)) continue;
    list.paragraphs.forEach((paragraphs, i) => {
      writeParagraphs(places, list.levels[i] ?? 0, paragraphs);
    });
  }
  yield { name: shardName("t", prefix), values: [writeTerms(terms), lists.text()] };
  yield { name: shardName("p", prefix), values: [places.text()] };
}

interface TermList {
  readonly numbers: Uint32Array;
  readonly levels: Uint8Array;
  readonly paragraphs: readonly number[][];
}

interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
}

/** A term's pieces as one list; runs stand in the order of their numbers. */
function decode(pieces: Pieces, runs: readonly PlacedRun[]): TermList {
  const numbers: number[] = [];
  const levels: number[] = [];
  const paragraphs: number[][] = [];
  for (let i = 0; i < pieces.length; i += 2) {
    const placed = runs[pieces[i] ?? 0];
    const cursor = { bytes: postingsOf(runs, pieces[i]), at: pieces[i + 1] ?? 0 };
    const length = readNumber(cursor);
    const end = cursor.at + length;
    let place = 0;
    while (cursor.at < end) {
      const head = readNumber(cursor);
      const level = head & (2 ** levelBits - 1);
      place += head >>> levelBits;
      numbers.push(placed?.numbers[place++] ?? 0);
      levels.push(level);
      paragraphs.push(readGaps(cursor, level === 0 ? 1 : readNumber(cursor)));
    }
  }
  return { numbers: Uint32Array.from(numbers), levels: Uint8Array.from(levels), paragraphs };
}

function readGaps(cursor: Cursor, count: number): number[] {
  const values = new Array<number>(count);
  let next = 0;
  for (let i = 0; i < values.length; i++) {
    next += readNumber(cursor);
    values[i] = next++;
  }
  return values;
}

function readNumber(cursor: Cursor): number {
  let value = 0;
  let shift = 0;
  for (;;) {
    const byte = cursor.bytes[cursor.at++] ?? 0;
    value |= (byte & 127) << shift;
    if (byte < 128) return value;
    shift += 7;
  }
}

/** At most so many values of a facet are counted; a filter finds the others. */
const mostFacetValues = 100;

/** One file a kind with the commonest values and their articles; kinds with fewer than two values have none. */
export function facetFiles(
  documents: readonly {
    readonly number: number;
    readonly values: Readonly<Record<FacetKind, readonly string[]>>;
  }[],
  span: number,
): (readonly [FacetKind, FacetFile])[] {
  return facetKinds.flatMap((kind) => {
    const numbers = new Map<string, number[]>();
    for (const document of documents) {
      for (const value of document.values[kind]) {
        const list = numbers.get(value);
        if (list === undefined) numbers.set(value, [document.number]);
        else list.push(document.number);
      }
    }
    if (numbers.size < 2) return [];
    const kept = [...numbers]
      .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
      .slice(0, mostFacetValues);
    const lists = writeBits();
    for (const [, list] of kept) writeNumbers(lists, span, Uint32Array.from(list));
    return [[kind, { names: kept.map(([name]) => name), lists: lists.text() }] as const];
  });
}
