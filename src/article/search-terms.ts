/** Words of a group of articles, inverted: for each word the articles, its weight there and its paragraphs. */

import type { Body } from "../model/article.ts";
import {
  filterKey,
  headlineMentions,
  lengthClassOf,
  levelOf,
  nearMentions,
  type SearchDocument,
} from "../model/search-format.ts";
import { levelBits, type SearchRun } from "../model/search-run.ts";
import { eachWordFast } from "./search-words.ts";

/** Ranks of a mention, heaviest first, as an occurrence holds them. A filter's key has no mentions, only articles. */
const worths = [headlineMentions, nearMentions, 1, 0] as const;
const [inHeadline, near, inBody, inFilter] = [0, 1, 2, 3] as const;

/** All words of the group as they come. An occurrence: place (12 bits), rank of worth (2), paragraph (18). */
interface Occurrences {
  readonly ids: Map<string, number>;
  /** Id of each occurrence's term. */
  terms: Uint32Array;
  packed: Uint32Array;
  count: number;
}

const placeShift = 20;
const worthShift = 18;
const lastParagraph = 2 ** worthShift - 1;

/** Inverts articles, at most 4096; `bodies` in the order of `documents`. */
export function invertArticles(documents: readonly SearchDocument[], bodies: readonly Body[]): SearchRun {
  const found: Occurrences = {
    ids: new Map(),
    terms: new Uint32Array(4096),
    packed: new Uint32Array(4096),
    count: 0,
  };
  const lengths = documents.map((document, place) => addArticle(found, place, document, bodies[place]));
  return { lengths, terms: [...found.ids.keys()].join("\n"), postings: writeRun(found) };
}

/** Adds the words of one article; returns its length class. */
function addArticle(
  found: Occurrences,
  place: number,
  { card, filters }: SearchDocument,
  body: Body | undefined,
): number {
  const before = found.count;
  let paragraph = 0;
  let head = 0;
  const add = (word: string) => addOccurrence(found, word, head);
  const addText = (text: string, worth: number) => {
    head = (place << placeShift) | (worth << worthShift) | Math.min(paragraph++, lastParagraph);
    eachWordFast(text, add);
  };
  addText(card.headline, inHeadline);
  for (const text of card.more) addText(text, near);
  addText(card.source, near);
  for (const block of body?.blocks ?? []) addText(block.text, inBody);
  const length = found.count - before;
  const filterHead = (place << placeShift) | (inFilter << worthShift);
  for (const [kind, name] of filters) addOccurrence(found, filterKey(kind, name), filterHead);
  return lengthClassOf(length);
}

function addOccurrence(found: Occurrences, term: string, packed: number): void {
  let id = found.ids.get(term);
  if (id === undefined) {
    id = found.ids.size;
    found.ids.set(term, id);
  }
  if (found.count === found.terms.length) {
    found.terms = doubled(found.terms);
    found.packed = doubled(found.packed);
  }
  found.terms[found.count] = id;
  found.packed[found.count++] = packed;
}

function doubled(array: Uint32Array): Uint32Array {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** The occurrences by term, then place, then paragraph: a counting sort leaves the order of coming within a term. */
function writeRun({ ids, terms, packed, count }: Occurrences): Uint8Array {
  const ends = new Uint32Array(ids.size + 1);
  for (let i = 0; i < count; i++) {
    const bucket = (terms[i] ?? 0) + 1;
    ends[bucket] = (ends[bucket] ?? 0) + 1;
  }
  for (let id = 0; id < ids.size; id++) ends[id + 1] = (ends[id + 1] ?? 0) + (ends[id] ?? 0);
  const starts = ends.slice();
  const sorted = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    const id = terms[i] ?? 0;
    const at = starts[id] ?? 0;
    sorted[at] = packed[i] ?? 0;
    starts[id] = at + 1;
  }
  const out = byteWriter();
  const list = byteWriter();
  for (let id = 0; id < ids.size; id++) {
    list.clear();
    writeList(list, sorted, ends[id] ?? 0, ends[id + 1] ?? 0);
    out.number(list.length());
    out.append(list);
  }
  return out.bytes();
}

/** One term's articles from its occurrences in `sorted`. */
function writeList(out: ByteWriter, sorted: Uint32Array, from: number, to: number): void {
  let next = 0;
  for (let start = from; start < to; ) {
    const place = (sorted[start] ?? 0) >>> placeShift;
    let end = start;
    let mentions = 0;
    let paragraphs = 0;
    let last = -1;
    for (; end < to && (sorted[end] ?? 0) >>> placeShift === place; end++) {
      const occurrence = sorted[end] ?? 0;
      mentions += worths[(occurrence >>> worthShift) & 3] ?? 0;
      const paragraph = occurrence & lastParagraph;
      if (paragraph !== last) paragraphs++;
      last = paragraph;
    }
    const level = levelOf(mentions);
    out.number(((place - next) << levelBits) | level);
    next = place + 1;
    if (level > 0) out.number(paragraphs);
    last = -1;
    for (let i = start; i < end; i++) {
      const paragraph = (sorted[i] ?? 0) & lastParagraph;
      if (paragraph !== last) out.number(paragraph - last - 1);
      last = paragraph;
    }
    start = end;
  }
}

interface ByteWriter {
  /** LEB128: seven bits a byte, lowest first, the eighth says that more follow. */
  readonly number: (value: number) => void;
  readonly append: (other: ByteWriter) => void;
  readonly length: () => number;
  readonly clear: () => void;
  readonly bytes: () => Uint8Array;
}

function byteWriter(): ByteWriter {
  let bytes = new Uint8Array(1024);
  let length = 0;
  const room = (more: number) => {
    if (length + more <= bytes.length) return;
    const larger = new Uint8Array(Math.max(bytes.length * 2, length + more));
    larger.set(bytes.subarray(0, length));
    bytes = larger;
  };
  return {
    number: (value) => {
      room(5);
      let left = value;
      while (left > 127) {
        bytes[length++] = (left & 127) | 128;
        left >>>= 7;
      }
      bytes[length++] = left;
    },
    append: (other) => {
      const added = other.bytes();
      room(added.length);
      bytes.set(added, length);
      length += added.length;
    },
    length: () => length,
    clear: () => {
      length = 0;
    },
    bytes: () => bytes.subarray(0, length),
  };
}
