/**
 * The build cache: pack files of records under one index. A cache that is deleted, cut short or from another version
 * costs time, never correctness: every record has a checksum, and what does not match is as if it were not there.
 *
 * Each process or thread appends to a pack of its own; only the main thread writes the index, by rename. Records that
 * no index names (a killed build's) are dead weight until the next save takes their pack away.
 */

import { createHash, randomBytes } from "node:crypto";
import {
  closeSync,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { makeFolder } from "./make-folder.ts";

/** Where a record lies. Plain data: workers send theirs to the main thread. */
export interface CacheEntry {
  /** 32 hex signs. */
  readonly key: string;
  /** File name of the pack. */
  readonly pack: string;
  /** Bytes from the pack's start. */
  readonly offset: number;
  readonly length: number;
  readonly crc: number;
}

export interface Cache {
  /** undefined: not there, or damaged. */
  readonly get: (key: string) => Buffer | undefined;
  readonly has: (key: string) => boolean;
  readonly put: (key: string, bytes: Uint8Array) => void;
  /** Makes sure that what was put is in its pack, and gives the entries put since the last call. */
  readonly takeWritten: () => CacheEntry[];
  /** Takes over the entries that another thread wrote. */
  readonly adopt: (entries: readonly CacheEntry[]) => void;
  /** Says that records are still needed, without reading them. */
  readonly touch: (keys: Iterable<string>) => void;
  /** Writes the index, so that other threads, and the next build after a crash, see what was put so far. */
  readonly checkpoint: () => void;
  /** Keeps only the records that were asked for, touched or put since opening, and writes the index. */
  readonly save: () => void;
  readonly close: () => void;
}

const indexName = "index.bin";
const magic = Buffer.from("BKISSUE1");
const entryBytes = 36;
/** Bytes gathered before a write. */
const flushAt = 1 << 18;
/** A pack no index names is another build's for so long, in milliseconds. */
const orphanAge = 600_000;

/** Opens a cache folder, making it if need be. Many threads may have the same folder open. */
export function openCache(folder: string): Cache {
  makeFolder(folder, "--cache");
  const entries = readIndex(folder);
  const known = new Set([...entries.values()].map((entry) => entry.pack));
  const used = new Set<string>();
  const files = new Map<string, number>();
  const own = `${randomBytes(8).toString("hex")}.pack`;
  let ownFile: number | undefined;
  let ownSize = 0;
  let pending: Buffer[] = [];
  let pendingBytes = 0;
  let written: CacheEntry[] = [];

  const fileOf = (pack: string): number | undefined => {
    const known = files.get(pack);
    if (known !== undefined) return known;
    try {
      const file = openSync(join(folder, pack), "r");
      files.set(pack, file);
      return file;
    } catch {
      return undefined;
    }
  };

  const flush = (): void => {
    if (pendingBytes === 0) return;
    ownFile ??= openSync(join(folder, own), "ax");
    writeAll(ownFile, Buffer.concat(pending, pendingBytes));
    pending = [];
    pendingBytes = 0;
  };

  const get = (key: string): Buffer | undefined => {
    const entry = entries.get(key);
    if (entry === undefined) return undefined;
    used.add(key);
    if (entry.pack === own) flush();
    const file = fileOf(entry.pack);
    if (file === undefined) return undefined;
    const bytes = Buffer.allocUnsafe(entry.length);
    if (readSync(file, bytes, 0, entry.length, entry.offset) !== entry.length) return undefined;
    return crc32(bytes) === entry.crc ? bytes : undefined;
  };

  const put = (key: string, bytes: Uint8Array): void => {
    const entry = { key, pack: own, offset: ownSize, length: bytes.length, crc: crc32(bytes) };
    entries.set(key, entry);
    used.add(key);
    written.push(entry);
    pending.push(Buffer.from(bytes));
    pendingBytes += bytes.length;
    ownSize += bytes.length;
    if (pendingBytes >= flushAt) flush();
  };

  const takeWritten = (): CacheEntry[] => {
    flush();
    const taken = written;
    written = [];
    return taken;
  };

  const adopt = (adopted: readonly CacheEntry[]): void => {
    for (const entry of adopted) {
      entries.set(entry.key, entry);
      used.add(entry.key);
    }
  };

  const touch = (keys: Iterable<string>): void => {
    for (const key of keys) used.add(key);
  };

  const checkpoint = (): void => {
    flush();
    writeIndex(folder, [...entries.values()]);
  };

  const save = (): void => {
    flush();
    for (const key of entries.keys()) if (!used.has(key)) entries.delete(key);
    compact();
    writeIndex(folder, [...entries.values()]);
    removeDeadPacks(folder, new Set([...entries.values()].map((entry) => entry.pack)), known);
  };

  /** Packs that are mostly dead are copied into the own pack, so that the cache stays below twice what lives. */
  const compact = (): void => {
    const live = new Map<string, number>();
    for (const entry of entries.values()) live.set(entry.pack, (live.get(entry.pack) ?? 0) + entry.length);
    for (const [pack, bytes] of live) {
      const file = pack === own ? undefined : fileOf(pack);
      if (file === undefined || fstatSync(file).size <= 2 * bytes) continue;
      for (const entry of [...entries.values()].filter((candidate) => candidate.pack === pack)) {
        const record = get(entry.key);
        if (record === undefined) entries.delete(entry.key);
        else put(entry.key, record);
      }
    }
    flush();
  };

  const close = (): void => {
    for (const file of files.values()) closeSync(file);
    if (ownFile !== undefined) closeSync(ownFile);
    files.clear();
    ownFile = undefined;
  };

  return { get, has: (key) => entries.has(key), put, takeWritten, adopt, touch, checkpoint, save, close };
}

function writeAll(file: number, bytes: Buffer): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done, bytes.length - done);
}

/** index.bin: magic, digest of the rest, pack names, then fixed-size entries. */
function writeIndex(folder: string, entries: readonly CacheEntry[]): void {
  const packs = [...new Set(entries.map((entry) => entry.pack))];
  const packNumber = new Map(packs.map((pack, number) => [pack, number]));
  const names = Buffer.from(JSON.stringify(packs));
  const table = Buffer.alloc(entries.length * entryBytes);
  for (const [row, entry] of entries.entries()) {
    const at = row * entryBytes;
    table.write(entry.key, at, 16, "hex");
    table.writeUInt32LE(packNumber.get(entry.pack) ?? 0, at + 16);
    table.writeDoubleLE(entry.offset, at + 20);
    table.writeUInt32LE(entry.length, at + 28);
    table.writeUInt32LE(entry.crc, at + 32);
  }
  const size = Buffer.alloc(4);
  size.writeUInt32LE(names.length);
  const rest = Buffer.concat([size, names, table]);
  const temporary = join(folder, `${indexName}.${randomBytes(4).toString("hex")}`);
  writeFileSync(temporary, Buffer.concat([magic, createHash("sha1").update(rest).digest(), rest]));
  renameSync(temporary, join(folder, indexName));
}

function readIndex(folder: string): Map<string, CacheEntry> {
  const entries = new Map<string, CacheEntry>();
  const bytes = readWhole(join(folder, indexName));
  if (bytes === undefined || bytes.length < 32 || !bytes.subarray(0, 8).equals(magic)) return entries;
  const rest = bytes.subarray(28);
  if (!createHash("sha1").update(rest).digest().equals(bytes.subarray(8, 28))) return entries;
  const namesLength = rest.readUInt32LE(0);
  const packs: readonly string[] = JSON.parse(rest.toString("utf8", 4, 4 + namesLength));
  for (let at = 4 + namesLength; at < rest.length; at += entryBytes) {
    const key = rest.toString("hex", at, at + 16);
    const pack = packs[rest.readUInt32LE(at + 16)] ?? "";
    entries.set(key, {
      key,
      pack,
      offset: rest.readDoubleLE(at + 20),
      length: rest.readUInt32LE(at + 28),
      crc: rest.readUInt32LE(at + 32),
    });
  }
  return entries;
}

function readWhole(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
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
