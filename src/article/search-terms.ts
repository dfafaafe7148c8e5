/** Words of a group of articles, inverted: for each word the articles, its weight there and what follows it. */

import { enlarge } from "../model/enlarge.ts";
import { addTo } from "../model/group-by.ts";
import { type FilterKind, filterKey, type SearchDocument } from "../model/search-format.ts";
import { followBits, hashUnit, hashWord, isShort, keptBits, textEnd } from "../model/search-phrases.ts";
import { cellOf, placeShift, type RunCell, type SearchRun } from "../model/search-run.ts";
import { headlineMentions, lengthClassOf, levelOf, nearMentions } from "../model/search-weights.ts";
import { type ByteWriter, createByteWriter } from "./byte-writer.ts";
import { eachWordFast } from "./search-words.ts";
import { createTermTable, type TermTable } from "./term-table.ts";

/** Worth of a mention by rank, heaviest first, as an occurrence holds it. A filter's key has no mentions, only articles. */
const worths = [headlineMentions, nearMentions, 1, 0] as const;
const [inHeadline, near, inBody, inFilter] = [0, 1, 2, 3] as const;

/** All words of the group as they come. */
interface Occurrences {
  readonly table: TermTable;
  /** Id of each occurrence's term. */
  readonly terms: Uint32Array;
  /** Index of its article, rank of its worth (2 bits), whether it ends its text (1 bit). */
  readonly heads: Uint32Array;
  readonly count: number;
}

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
  const collector = createCollector();
  const lengths = documents.map((document, i) => addArticle(collector, i, document, texts.at(i) ?? []));
  return { lengths, cells: writeCells(collector.found(), { lengths, places }) };
}

/** Of each article by its index. */
interface Numbering {
  readonly lengths: readonly number[];
  readonly places: readonly number[];
}

interface Collector {
  readonly addText: (text: string, index: number, worth: number) => void;
  readonly addFilter: (kind: FilterKind, name: string, index: number) => void;
  readonly count: () => number;
  readonly found: () => Occurrences;
}

/** Held from group to group: made anew for each, they would lie about until the next collection of garbage. */
let termsHeld = new Uint32Array(1 << 16);
let headsHeld = new Uint32Array(1 << 16);

function createCollector(): Collector {
  const table = createTermTable();
  let count = 0;
  let head = 0;
  /** Articles of a group have many tags and names in common. */
  const keys = new Map<string, string>();
  const add = (text: string, from: number, to: number, hash: number) => {
    if (count === termsHeld.length) {
      termsHeld = enlarge(termsHeld);
      headsHeld = enlarge(headsHeld);
    }
    termsHeld[count] = table.idOf(text, from, to, hash);
    headsHeld[count++] = head;
  };
  return {
    addText: (text, index, worth) => {
      const start = count;
      head = (index << articleShift) | (worth << 1);
      eachWordFast(text, add);
      if (count > start) headsHeld[count - 1] = head | 1;
    },
    addFilter: (kind, name, index) => {
      const id = `${kind}:${name}`;
      const key = keys.get(id) ?? filterKey(kind, name);
      keys.set(id, key);
      head = (index << articleShift) | (inFilter << 1);
      add(key, 0, key.length, hashWord(key));
    },
    count: () => count,
    found: () => ({ table, terms: termsHeld, heads: headsHeld, count }),
  };
}

/** Adds the words of one article; returns its length class. */
function addArticle(
  { addText, addFilter, count }: Collector,
  index: number,
  { card, filters }: SearchDocument,
  texts: readonly string[],
): number {
  const before = count();
  addText(card.headline, index, inHeadline);
  for (const text of card.more) addText(text, index, near);
  addText(card.source, index, near);
  for (const text of texts) addText(text, index, inBody);
  const length = count() - before;
  for (const [kind, name] of filters) addFilter(kind, name, index);
  return lengthClassOf(length);
}

function writeCells(found: Occurrences, numbering: Numbering): RunCell[] {
  const sorted = sortByTerm(found);
  const writeList = createListWriter(sorted, numbering);
  const { terms } = found.table;
  const cells = new Map<string, number[]>();
  for (const [id, term] of terms.entries()) {
    addTo(cells, cellOf(term), id);
  }
  const out = createByteWriter();
  const list = createByteWriter();
  return [...cells.keys()].sort().map((name): RunCell => {
    const ids = cells.get(name) ?? [];
    out.clear();
    for (const id of ids) {
      list.clear();
      writeList(list, sorted.ends[id] ?? 0, sorted.ends[id + 1] ?? 0);
      out.number(list.length());
      out.append(list);
    }
    return { name, terms: ids.map((id) => terms[id]).join("\n"), postings: out.bytes().slice() };
  });
}

/** The occurrences by term, in the order of coming; those of term `id` end at `ends[id + 1]`. */
interface SortedOccurrences {
  readonly heads: Uint32Array;
  readonly followers: Int32Array;
  readonly ends: Uint32Array;
}

/** A counting sort. */
function sortByTerm(found: Occurrences): SortedOccurrences {
  const { table, terms, count } = found;
  const ends = new Uint32Array(table.terms.length + 1);
  for (let i = 0; i < count; i++) {
    const bucket = (terms[i] ?? 0) + 1;
    ends[bucket] = (ends[bucket] ?? 0) + 1;
  }
  for (let id = 1; id < ends.length; id++) ends[id] = (ends[id] ?? 0) + (ends[id - 1] ?? 0);
  const next = ends.slice();
  const hashes = hashFollowers(found);
  const heads = new Uint32Array(count);
  const followers = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const id = terms[i] ?? 0;
    const at = next[id] ?? 0;
    next[id] = at + 1;
    heads[at] = found.heads[i] ?? 0;
    followers[at] = hashes[i] ?? 0;
  }
  return { heads, followers, ends };
}

/** Of each occurrence the hash of what follows it, by the rule of `followerOf` (model/search-phrases.ts), from the table's hashes. */
function hashFollowers({ table, terms, heads, count }: Occurrences): Int32Array {
  const shorts = Uint8Array.from(table.terms, (term) => (isShort(term) ? 1 : 0));
  const isLast = (i: number) => ((heads[i] ?? 0) & 1) === 1;
  const hashes = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const next = terms[i + 1] ?? 0;
    if (isLast(i)) hashes[i] = textEnd;
    else if (shorts[next] === 1 && !isLast(i + 1))
      hashes[i] = hashWord(table.terms[terms[i + 2] ?? 0] ?? "", hashUnit(table.hashOf(next), blank));
    else hashes[i] = table.hashOf(next);
  }
  return hashes;
}

/** Writes one term's articles: those of the occurrences from one place to another. */
function createListWriter(
  { heads, followers }: SortedOccurrences,
  { lengths, places }: Numbering,
): (out: ByteWriter, from: number, to: number) => void {
  const kept = createNumberSet();
  return (out, from, to) => {
    let nextPlace = 0;
    for (let start = from; start < to; ) {
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
      out.number(((place - nextPlace) << placeShift) | (level << 3) | lengthClass);
      nextPlace = place + 1;
      if (mentions > 0) {
        const bits = followBits(lengthClass, level);
        for (let i = start; i < end; i++) kept.add(keptBits(followers[i] ?? 0, bits));
        kept.write(out, level > 0);
      }
      start = end;
    }
  };
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
