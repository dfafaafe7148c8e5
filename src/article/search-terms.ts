/** Words of a group of articles, inverted: for each word the articles, its weight there and what follows it. */

import { enlarge } from "../model/enlarge.ts";
import { addTo } from "../model/group-by.ts";
import type { SearchDocument } from "../model/search-format.ts";
import { followBits, hashUnit, hashWord, isShort, keptBits, textEnd } from "../model/search-phrases.ts";
import { cellOf, placeShift, type RunCell, type SearchRun } from "../model/search-run.ts";
import { headlineMentions, lengthClassOf, levelOf, nearMentions } from "../model/search-weights.ts";
import { type ByteWriter, createByteWriter } from "./byte-writer.ts";
import { eachWordFast } from "./search-words.ts";
import { createTermTable } from "./term-table.ts";

/** Worth of a mention by rank, heaviest first, as an occurrence holds it. A filter's key has no mentions, only articles. */
const worths = [headlineMentions, nearMentions, 1, 0] as const;
const [inHeadline, near, inBody, inFilter] = [0, 1, 2, 3] as const;

/**
 * Terms of the group at hand, and all their occurrences as they come. Held from group to group, as the writers below are: made anew
 * for each they would lie about until the next collection of garbage, and V8 would compile anew what calls functions made anew.
 */
const table = createTermTable();
/** Id of each occurrence's term. */
let terms = new Uint32Array(1 << 16);
/** Index of its article, rank of its worth (2 bits), whether it ends its text (1 bit). */
let heads = new Uint32Array(1 << 16);
let count = 0;
/** Of the occurrences of the text at hand. */
let head = 0;

const articleShift = 3;
const blank = 32;

/**
 * Inverts at most `longestRun` articles.
 * @param places of the articles, ascending from 0: what they are numbered by in the run
 * @param texts of each article's blocks, each read when it is asked for
 */
export function invertArticles(
  documents: readonly SearchDocument[],
  places: readonly number[],
  texts: Pick<readonly (readonly string[])[], "at">,
): SearchRun {
  table.clear();
  count = 0;
  const lengths = documents.map((document, i) => addArticle(i, document, texts.at(i) ?? []));
  return { lengths, cells: writeCells({ lengths, places }) };
}

/** Of each article by its index. */
interface Numbering {
  readonly lengths: readonly number[];
  readonly places: readonly number[];
}

/** Adds the words of one article; returns its length class. */
function addArticle(index: number, { card, filters }: SearchDocument, texts: readonly string[]): number {
  const before = count;
  addText(card.headline, index, inHeadline);
  for (const text of card.more) addText(text, index, near);
  addText(card.source, index, near);
  for (const text of texts) addText(text, index, inBody);
  const length = count - before;
  head = headOf(index, inFilter);
  for (const key of filters) add(key, 0, key.length, hashWord(key));
  return lengthClassOf(length);
}

function headOf(index: number, worth: number): number {
  return (index << articleShift) | (worth << 1);
}

function addText(text: string, index: number, worth: number): void {
  const start = count;
  head = headOf(index, worth);
  eachWordFast(text, add);
  if (count > start) heads[count - 1] = head | 1;
}

function add(text: string, from: number, to: number, hash: number): void {
  if (count === terms.length) {
    terms = enlarge(terms);
    heads = enlarge(heads);
  }
  terms[count] = table.idOf(text, from, to, hash);
  heads[count++] = head;
}

function writeCells(numbering: Numbering): RunCell[] {
  const sorted = sortByTerm();
  const cells = new Map<string, number[]>();
  for (const [id, term] of table.terms.entries()) addTo(cells, cellOf(term), id);
  return [...cells]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, ids]) => ({
      name,
      terms: ids.map((id) => table.terms[id]).join("\n"),
      postings: writeLists(ids, sorted, numbering),
    }));
}

const cellBytes = createByteWriter();
const listBytes = createByteWriter();

/** Lists of a cell's terms, each behind its length in bytes. */
function writeLists(ids: readonly number[], sorted: SortedOccurrences, numbering: Numbering): Uint8Array {
  cellBytes.clear();
  for (const id of ids) {
    listBytes.clear();
    writeList(id, sorted, numbering);
    cellBytes.number(listBytes.length());
    cellBytes.append(listBytes);
  }
  return cellBytes.bytes().slice();
}

/** The occurrences by term, in the order of coming; those of term `id` end at `ends[id + 1]`. */
interface SortedOccurrences {
  readonly heads: Uint32Array;
  readonly followers: Int32Array;
  readonly ends: Uint32Array;
}

/** A counting sort. */
function sortByTerm(): SortedOccurrences {
  const ends = endsOfTerms();
  const next = ends.slice();
  const hashes = hashFollowers();
  const sorted = { heads: new Uint32Array(count), followers: new Int32Array(count), ends };
  for (let i = 0; i < count; i++) {
    const id = terms[i] ?? 0;
    const at = next[id] ?? 0;
    next[id] = at + 1;
    sorted.heads[at] = heads[i] ?? 0;
    sorted.followers[at] = hashes[i] ?? 0;
  }
  return sorted;
}

function endsOfTerms(): Uint32Array {
  const ends = new Uint32Array(table.terms.length + 1);
  for (let i = 0; i < count; i++) {
    const bucket = (terms[i] ?? 0) + 1;
    ends[bucket] = (ends[bucket] ?? 0) + 1;
  }
  for (let id = 1; id < ends.length; id++) ends[id] = (ends[id] ?? 0) + (ends[id - 1] ?? 0);
  return ends;
}

/** Of each occurrence the hash of what follows it, by the rule of `followerOf` (model/search-phrases.ts), from the table's hashes. */
function hashFollowers(): Int32Array {
  const shorts = Uint8Array.from(table.terms, (term) => (isShort(term) ? 1 : 0));
  const hashes = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const next = terms[i + 1] ?? 0;
    if (endsText(i)) hashes[i] = textEnd;
    else if (shorts[next] === 1 && !endsText(i + 1))
      hashes[i] = hashWord(table.terms[terms[i + 2] ?? 0] ?? "", hashUnit(table.hashOf(next), blank));
    else hashes[i] = table.hashOf(next);
  }
  return hashes;
}

function endsText(occurrence: number): boolean {
  return ((heads[occurrence] ?? 0) & 1) === 1;
}

const kept = createNumberSet();

/** Writes one term's articles into `listBytes`. */
function writeList(
  id: number,
  { heads, followers, ends }: SortedOccurrences,
  { lengths, places }: Numbering,
): void {
  const to = ends[id + 1] ?? 0;
  let nextPlace = 0;
  for (let start = ends[id] ?? 0; start < to; ) {
    const index = (heads[start] ?? 0) >>> articleShift;
    let mentions = 0;
    let end = start;
    for (; end < to; end++) {
      const head = heads[end] ?? 0;
      if (head >>> articleShift !== index) break;
      mentions += worths[((head >>> 1) & 3) as 0 | 1 | 2 | 3];
    }
    const level = levelOf(mentions);
    const lengthClass = lengths[index] ?? 0;
    const place = places[index] ?? 0;
    listBytes.number(((place - nextPlace) << placeShift) | (level << 3) | lengthClass);
    nextPlace = place + 1;
    if (mentions > 0) {
      const bits = followBits(lengthClass, level);
      for (let i = start; i < end; i++) kept.add(keptBits(followers[i] ?? 0, bits));
      kept.write(listBytes, level > 0);
    }
    start = end;
  }
}

/** Numbers below 2 ** 12, ascending, each once. */
function createNumberSet() {
  let numbers = new Uint16Array(64);
  let count = 0;
  return {
    add: (value: number): void => {
      let at = count;
      while (at > 0 && (numbers[at - 1] ?? 0) > value) at--;
      if (at > 0 && numbers[at - 1] === value) return;
      if (count === numbers.length) numbers = enlarge(numbers);
      for (let i = count++; i > at; i--) numbers[i] = numbers[i - 1] ?? 0;
      numbers[at] = value;
    },
    /** Their gaps, before them if asked for their count less one; forgets them. */
    write: (out: ByteWriter, hasCount: boolean): void => {
      if (hasCount) out.number(count - 1);
      let next = 0;
      for (let i = 0; i < count; i++) {
        const value = numbers[i] ?? 0;
        out.number(value - next);
        next = value + 1;
      }
      count = 0;
    },
  };
}
