/**
 * Runs of the search index as records of the cache: a head that tells of each cell's size and digest, and the cells in parts by
 * their first letter. So a build compares heads, and reads one letter of all runs at a time.
 */

import { groupBy } from "../model/group-by.ts";
import type { RunCell, SearchRun } from "../model/search-run.ts";
import type { Cache } from "./cache.ts";
import { digestOf, keyOf } from "./key.ts";

/** A cell's name, bytes of its postings, and 16 hex signs over its terms and postings. */
export type CellHead = readonly [name: string, size: number, digest: string];

export interface RunHead {
  /** Length class of each article. */
  readonly lengths: readonly number[];
  /** Cells of each part, ascending by name. */
  readonly parts: Readonly<Record<string, readonly CellHead[]>>;
}

export type RunCache = Pick<Cache, "get" | "put" | "touch">;

/** @param key 32 hex signs, under which the head lies */
export function keepRun({ lengths, cells }: SearchRun, key: string, cache: RunCache): void {
  const parts = groupBy(cells, ({ name }) => partOf(name));
  // Compressed, they would take three quarters of the room, and an edit, which reads a few letters of all runs, 80 ms more.
  for (const [name, members] of parts) cache.put(partKey(key, name), packCells(members), "dense");
  const heads = [...parts].map(([name, members]) => [name, members.map(headOf)]);
  const head: RunHead = { lengths, parts: Object.fromEntries(heads) };
  cache.put(key, Buffer.from(JSON.stringify(head)));
}

function headOf({ name, terms, postings }: RunCell): CellHead {
  const content = Buffer.concat([Buffer.from(`${terms}\n`), postings]);
  return [name, postings.length, digestOf(content).slice(0, 16)];
}

/** undefined: it is not kept, and the articles must be inverted. */
export function readRunHead(key: string, cache: RunCache): RunHead | undefined {
  const bytes = cache.get(key);
  return bytes === undefined ? undefined : (JSON.parse(bytes.toString("utf8")) as RunHead);
}

/** Says that the parts of a run are still needed. */
export function touchParts(key: string, { parts }: RunHead, cache: RunCache): void {
  cache.touch(Object.keys(parts).map((part) => partKey(key, part)));
}

/** The first letter; of scripts with thousands of letters the first, rounded to 256. */
export function partOf(cellName: string): string {
  const unit = cellName.charCodeAt(0);
  return unit < 0x2e80 ? cellName.slice(0, 1) : String.fromCharCode(unit & ~255);
}

/** Cells of a part by name. Throws where the part is not in the cache: its head was there a moment ago. */
export function readPart(
  key: string,
  part: string,
  { parts }: RunHead,
  cache: RunCache,
): Map<string, RunCell> {
  const heads = parts[part];
  if (heads === undefined) return new Map();
  const bytes = cache.get(partKey(key, part));
  if (bytes === undefined) throw new Error("a part of the search index is missing from the cache");
  return unpackCells(
    bytes,
    heads.map(([name]) => name),
  );
}

function partKey(key: string, part: string): string {
  return keyOf("part", key, part);
}

/** For each cell the bytes of its terms and of its postings (32 bits each), then these. */
function packCells(cells: readonly RunCell[]): Buffer {
  const sizes = Buffer.alloc(8 * cells.length);
  const pieces: Uint8Array[] = [sizes];
  for (const [i, { terms, postings }] of cells.entries()) {
    const text = Buffer.from(terms);
    sizes.writeUInt32LE(text.length, 8 * i);
    sizes.writeUInt32LE(postings.length, 8 * i + 4);
    pieces.push(text, postings);
  }
  return Buffer.concat(pieces);
}

function unpackCells(bytes: Buffer, names: readonly string[]): Map<string, RunCell> {
  let at = 8 * names.length;
  return new Map(
    names.map((name, i): [string, RunCell] => {
      const middle = at + bytes.readUInt32LE(8 * i);
      const start = at;
      at = middle + bytes.readUInt32LE(8 * i + 4);
      const postings = bytes.subarray(middle, at);
      // Most cells of a part may be passed over.
      const cell = {
        name,
        get terms() {
          return bytes.toString("utf8", start, middle);
        },
        postings,
      };
      return [name, cell];
    }),
  );
}
