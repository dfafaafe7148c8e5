/**
 * The build cache: pack files of blocks of records under one index. A cache that is deleted, cut short or from another
 * version costs time, never correctness: every block has a checksum, and what does not match is as if it were not there.
 *
 * Each process or thread appends to a pack of its own; only the main thread writes the index, by rename. Records that
 * no index names (a killed build's) are dead weight until the next save takes their pack away.
 */

import { randomBytes } from "node:crypto";
import { closeSync, openSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { enlarge } from "../model/enlarge.ts";
import { type Block, openBlockFiles, packBlock } from "./cache/blocks.ts";
import { indexName, readIndex, writeIndex } from "./cache/index-file.ts";
import { createKeyTable, type Rows } from "./cache/key-table.ts";
import { makeFolder } from "./make-folder.ts";
import { writeAll } from "./write-all.ts";

/** What a thread wrote, as the main thread takes it over: plain data. Rows number the blocks from 0. */
export interface Written {
  readonly blocks: readonly Block[];
  readonly rows: Rows;
}

/** Records of one shelf share blocks: what is read together should lie together. What is `dense` is not compressed. */
export type Shelf = "seeds" | "marks" | "bodies" | "dense" | "others";

export interface Cache {
  /** undefined: not there, or damaged. The bytes are good until the cache is closed, and must not be changed. */
  readonly get: (key: string) => Buffer | undefined;
  readonly has: (key: string) => boolean;
  readonly put: (key: string, bytes: Uint8Array, shelf?: Shelf) => void;
  /** Makes sure that what was put is in its pack, and gives the records put since the last call. */
  readonly takeWritten: () => Written;
  /** Takes over what another thread wrote. */
  readonly adopt: (written: Written) => void;
  /** Says that records are still needed, without reading them. */
  readonly touch: (keys: Iterable<string>) => void;
  /** Writes the index, so that other threads, and the next build after a crash, see what was put so far. */
  readonly checkpoint: () => void;
  /** Records read and put by this thread since opening. */
  readonly tally: () => { readonly reads: number; readonly writes: number };
  /** Keeps only the records that were asked for, touched or put since opening, and writes the index. */
  readonly save: () => void;
  readonly close: () => void;
}

/** Begins the message of an error for a record that the index names and no pack gives: see `forgetCache`. */
export const damagedCache = "the cache is damaged";

/** Makes a damaged cache an empty one: the next build makes everything anew. */
export function forgetCache(folder: string): void {
  rmSync(join(folder, indexName), { force: true });
}

/** Bytes of a block before it is compressed: to read one record costs a tenth of a millisecond at most. */
const blockSize = 1 << 15;
/** Blocks kept as they were read: pages ask for bodies in nearly the order in which these were put. */
const mostBlocks = 32;
/** A pack no index names is another build's for so long, in milliseconds. */
const orphanAge = 600_000;

interface OpenBlock {
  readonly shelf: Shelf;
  length: number;
}

/** Opens a cache folder, making it if need be. Many threads may have the same folder open. */
export function openCache(folder: string): Cache {
  makeFolder(folder, "--cache");
  const table = createKeyTable();
  const blocks: Block[] = [];
  const index = readIndex(folder);
  if (index !== undefined) {
    blocks.push(...index.blocks);
    table.adopt(index.rows, (block) => block, false);
  }
  const known = new Set(blocks.map((block) => block.pack));
  const files = openBlockFiles(folder);
  const recent = new Map<number, Buffer | undefined>();
  const open = new Map<number, OpenBlock>();
  const openOn = new Map<Shelf, number>();
  /** Bytes of each shelf's open block, in room that the next one takes over. */
  const rooms = new Map<Shelf, Uint8Array<ArrayBuffer>>();
  const own = `${randomBytes(8).toString("hex")}.pack`;
  let ownFile: number | undefined;
  let ownSize = 0;
  let firstNew = blocks.length;
  let fresh: number[] = [];
  let reads = 0;
  let writes = 0;

  /** A block's number is given when its first record is put; its place on the disk when it is full. */
  const openBlock = (shelf: Shelf): [number, OpenBlock] => {
    const number =
      openOn.get(shelf) ?? blocks.push({ pack: own, offset: 0, stored: 0, length: 0, crc: 0 }) - 1;
    const block = open.get(number) ?? { shelf, length: 0 };
    openOn.set(shelf, number);
    open.set(number, block);
    return [number, block];
  };

  /** The bytes that lie in the room stay. */
  const roomOn = (shelf: Shelf, length: number): Uint8Array<ArrayBuffer> => {
    const room = rooms.get(shelf) ?? new Uint8Array(blockSize);
    const large = length > room.length ? enlarge(room, length) : room;
    rooms.set(shelf, large);
    return large;
  };

  const flush = (number: number): void => {
    const block = open.get(number);
    if (block === undefined) return;
    ownFile ??= openSync(join(folder, own), "ax");
    const { shelf, length } = block;
    const whole = roomOn(shelf, length).subarray(0, length);
    const bytes = shelf === "dense" ? whole : packBlock(whole);
    writeAll(ownFile, bytes);
    blocks[number] = { pack: own, offset: ownSize, stored: bytes.length, length, crc: crc32(bytes) };
    ownSize += bytes.length;
    open.delete(number);
    openOn.delete(shelf);
  };
  const flushAll = (): void => {
    for (const number of [...open.keys()]) flush(number);
  };

  const readBlock = (number: number): Buffer | undefined => {
    flush(number);
    const block = blocks[number];
    if (recent.has(number) || block === undefined) return recent.get(number);
    const bytes = files.read(block);
    if (block.length > 2 * blockSize) return bytes;
    if (recent.size >= mostBlocks) for (const oldest of [...recent.keys()].slice(0, 1)) recent.delete(oldest);
    recent.set(number, bytes);
    return bytes;
  };

  const get = (key: string): Buffer | undefined => {
    const row = table.find(key);
    if (row < 0) return undefined;
    table.use(row);
    reads++;
    const { block, start, length } = table.placeOf(row);
    return readBlock(block)?.subarray(start, start + length);
  };

  const put = (key: string, bytes: Uint8Array, shelf: Shelf = "others"): void => {
    const [number, block] = openBlock(shelf);
    const row = table.put(key, { block: number, start: block.length, length: bytes.length });
    table.use(row);
    roomOn(shelf, block.length + bytes.length).set(bytes, block.length);
    block.length += bytes.length;
    fresh.push(row);
    writes++;
    if (block.length >= blockSize) flush(number);
  };

  const takeWritten = (): Written => {
    flushAll();
    const written = {
      blocks: blocks.slice(firstNew),
      rows: table.rows(fresh, (block) => block - firstNew),
    };
    firstNew = blocks.length;
    fresh = [];
    return written;
  };

  const adopt = (written: Written): void => {
    const first = blocks.length;
    blocks.push(...written.blocks);
    table.adopt(written.rows, (block) => first + block, true);
  };

  const touch = (keys: Iterable<string>): void => {
    for (const key of keys) {
      const row = table.find(key);
      if (row >= 0) table.use(row);
    }
  };

  const allRows = (): number[] => Array.from({ length: table.size() }, (_, row) => row);

  /** Writes an index of the rows, without the blocks that none of them lies in. Gives the packs that it names. */
  const write = (rows: readonly number[]): ReadonlySet<string> => {
    flushAll();
    const live = [...new Set(rows.map((row) => table.placeOf(row).block))].sort((a, b) => a - b);
    const numberOf = new Map(live.map((block, number) => [block, number]));
    const liveBlocks = live.flatMap((number) => blocks[number] ?? []);
    writeIndex(folder, {
      blocks: liveBlocks,
      rows: table.rows(rows, (block) => numberOf.get(block) ?? 0),
    });
    return new Set(liveBlocks.map((block) => block.pack));
  };

  /** Records of packs that are mostly dead are put anew, so that the cache stays below twice what lives. */
  const compact = (rows: readonly number[]): void => {
    const liveIn = new Map<string, number>();
    for (const row of rows) {
      const { block, length } = table.placeOf(row);
      const { pack = own, stored = 0, length: whole = 1 } = blocks[block] ?? {};
      liveIn.set(pack, (liveIn.get(pack) ?? 0) + (length * stored) / Math.max(1, whole));
    }
    const dead = [...liveIn].filter(
      ([pack, live]) => pack !== own && sizeOf(join(folder, pack)) > 2 * live + 1,
    );
    const packs = new Set(dead.map(([pack]) => pack));
    if (packs.size === 0) return;
    const blockOf = (row: number) => table.placeOf(row).block;
    // Block by block, so that what lay together does so again.
    for (const row of [...rows].sort((a, b) => blockOf(a) - blockOf(b) || a - b)) {
      const { pack = own, stored, length } = blocks[blockOf(row)] ?? {};
      if (!packs.has(pack)) continue;
      const record = get(table.keyOf(row));
      if (record !== undefined) put(table.keyOf(row), record, stored === length ? "dense" : "others");
    }
  };

  const save = (): void => {
    const rows = allRows().filter(table.isUsed);
    flushAll();
    compact(rows);
    removeDeadPacks(folder, write(rows), known);
  };

  const close = (): void => {
    files.close();
    if (ownFile !== undefined) closeSync(ownFile);
    ownFile = undefined;
  };

  return {
    get,
    has: (key) => table.find(key) >= 0,
    put,
    takeWritten,
    adopt,
    touch,
    checkpoint: () => write(allRows()),
    save,
    tally: () => ({ reads, writes }),
    close,
  };
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

/** Whether the cache, and not somebody else, gives a file of its folder such a name. */
export function isCacheFile(name: string): boolean {
  return name === indexName || /^[0-9a-f]{16}\.pack$/.test(name);
}

/** `known`: packs that the index named when the cache was opened; others may belong to a build under way. */
function removeDeadPacks(folder: string, live: ReadonlySet<string>, known: ReadonlySet<string>): void {
  for (const name of readdirSync(folder)) {
    if (!name.endsWith(".pack") || live.has(name)) continue;
    const path = join(folder, name);
    try {
      if (known.has(name) || Date.now() - statSync(path).mtimeMs > orphanAge) rmSync(path);
    } catch {
      // Another build took it away first.
    }
  }
}
