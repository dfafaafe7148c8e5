/** The term shards: cells of inverted articles merged word by word and written as files. */

import { type BitWriter, writeBits } from "../model/search-bit-writer.ts";
import { writeTerms } from "../model/search-format.ts";
import { writeFollowers, writePostings } from "../model/search-lists.ts";
import { placeShift, type RunCell } from "../model/search-run.ts";

/** A cell of one run. */
export interface CellPiece {
  /** Number of the run's first article. */
  readonly first: number;
  readonly cell: Pick<RunCell, "terms" | "postings">;
}

/** The terms of cells that stand side by side, ascending, with where their lists lie. */
export interface OpenTerms {
  readonly terms: readonly string[];
  /** Bytes of each term's lists. */
  readonly weights: readonly number[];
  readonly pieces: readonly CellPiece[];
  /** Of each term by turns: index of a piece, start and end of the list in it. */
  readonly lists: readonly (readonly number[])[];
}

/** @param pieces runs in the order of their numbers */
export function openTerms(pieces: readonly CellPiece[]): OpenTerms {
  const found = new Map<string, number[]>();
  pieces.forEach(({ cell: { terms, postings } }, i) => {
    const cursor = { bytes: postings, at: 0 };
    for (const term of terms.split("\n")) {
      const length = readNumber(cursor);
      const known = found.get(term);
      if (known === undefined) found.set(term, [i, cursor.at, cursor.at + length]);
      else known.push(i, cursor.at, cursor.at + length);
      cursor.at += length;
    }
  });
  const terms = [...found.keys()].sort();
  const lists = terms.map((term) => found.get(term) ?? []);
  const weights = terms.map((term, i) => term.length + weightOf(lists[i] ?? []));
  return { terms, weights, pieces, lists };
}

function weightOf(list: readonly number[]): number {
  let weight = 0;
  for (let i = 0; i < list.length; i += 3) weight += (list[i + 2] ?? 0) - (list[i + 1] ?? 0);
  return weight;
}

/** Values of a shard's file: its terms, from `start` on and before `end`; their lists; what follows them. */
export function shardValues(
  open: OpenTerms,
  { start, end }: { readonly start: string; readonly end: string | undefined },
): [terms: string, lists: string, followers: string] {
  const from = placeOf(start, open.terms);
  const to = end === undefined ? open.terms.length : placeOf(end, open.terms);
  const lists = writeBits();
  const followers = writeBits();
  for (let i = from; i < to; i++) {
    const isFilter = open.terms[i]?.includes(":") === true;
    const count = decode(open.lists[i] ?? [], open.pieces, isFilter ? null : followers);
    writePostings(lists, { count, numbers: numbersHeld, levels: isFilter ? null : levelsHeld });
  }
  return [writeTerms(open.terms.slice(from, to)), lists.text(), followers.text()];
}

/** Of the first term that does not stand before `bound`. */
function placeOf(bound: string, terms: readonly string[]): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] ?? "") < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
}

/** A term's lists as one, kept from term to term, since most are short. */
let numbersHeld = new Uint32Array(1024);
let levelsHeld = new Uint8Array(1024);
let gapsHeld = new Uint32Array(1024);

/** Reads a term's articles and levels, and tells how many; writes what follows it on the way. */
function decode(list: readonly number[], pieces: readonly CellPiece[], followers: BitWriter | null): number {
  // No article takes less than a byte, and no follower.
  const most = weightOf(list);
  if (most > numbersHeld.length) {
    numbersHeld = new Uint32Array(2 * most);
    levelsHeld = new Uint8Array(2 * most);
    gapsHeld = new Uint32Array(2 * most);
  }
  let count = 0;
  for (let i = 0; i < list.length; i += 3) {
    const piece = pieces[list[i] ?? 0];
    if (piece === undefined) continue;
    const cursor = { bytes: piece.cell.postings, at: list[i + 1] ?? 0 };
    const end = list[i + 2] ?? 0;
    let number = piece.first;
    while (cursor.at < end) {
      const head = readNumber(cursor);
      const level = (head >>> 3) & 7;
      number += head >>> placeShift;
      numbersHeld[count] = number++;
      levelsHeld[count++] = level;
      if (followers === null) continue;
      const size = level === 0 ? 1 : readNumber(cursor) + 1;
      for (let j = 0; j < size; j++) gapsHeld[j] = readNumber(cursor);
      writeFollowers(followers, { lengthClass: head & 7, level }, gapsHeld, size);
    }
  }
  return count;
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
