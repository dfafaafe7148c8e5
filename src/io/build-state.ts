/** What the last build of a site knew: it only ever decides what to look at again, never what is written. */

import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { type BrotliOptions, brotliCompress, brotliDecompress, crc32 } from "node:zlib";
import type { Digest } from "../model/ids.ts";
import type { Problem } from "../model/problem.ts";
import { packing, unpacking } from "./cache/blocks.ts";
import { keyOf } from "./key.ts";
import type { SeedFile } from "./list-seeds.ts";
import { replaceFile } from "./replace-file.ts";

/** Small, read first: is anything changed at all? */
export interface BuildStamp {
  /** Of everything that the build read: `markOf` in sight.ts. */
  readonly sight: string;
  /** The picture that the config names: it may lie anywhere in the project. */
  readonly logo: string | null;
  /** Which publication this build made: its `publishedMark`. */
  readonly published: string;
  readonly articles: number;
  readonly files: number;
  readonly bytes: number;
  readonly problems: readonly Problem[];
}

export interface SeedState {
  readonly size: number;
  readonly mtimeMs: number;
  readonly digest: Digest;
}

type SeedRow = readonly [path: string, size: number, mtimeMs: number, digest: Digest];

export interface BuildState {
  readonly readStamp: () => BuildStamp | undefined;
  /** By seed path. */
  readonly readSeeds: () => ReadonlyMap<string, SeedState>;
  /** The findings as they were kept under this key; undefined where there are none, or they are damaged. */
  readonly readFindings: (key: string) => Promise<Buffer | undefined>;
  /** Begins to keep what every build reads and replaces as a whole: in the cache it would only be copied about. */
  readonly saveFindings: (key: string, bytes: Uint8Array) => void;
  /** Waits until the findings are written. */
  readonly settled: () => Promise<void>;
  readonly save: (state: {
    readonly stamp: BuildStamp;
    readonly seeds: readonly (SeedFile & { readonly digest: Digest })[];
  }) => void;
}

/** State of the site that is built from `seedsDir` into `outDir`. */
export function openBuildState(cacheDir: string, seedsDir: string, outDir: string): BuildState {
  const name = keyOf(seedsDir, outDir).slice(0, 12);
  const file = (part: string) => join(cacheDir, `${name}.${part}`);
  let saving = Promise.resolve();
  return {
    readStamp: () => parse<BuildStamp>(file("stamp.json")),
    readSeeds: () => {
      const rows = parse<readonly SeedRow[]>(file("seeds.json")) ?? [];
      return new Map(rows.map(([path, size, mtimeMs, digest]) => [path, { size, mtimeMs, digest }]));
    },
    readFindings: (key) => readPacked(file("findings.bin"), key),
    saveFindings: (key, bytes) => {
      saving = savePacked(file("findings.bin"), key, bytes);
      // Of a fault hears who waits for it, however late.
      saving.catch(() => {});
    },
    settled: () => saving,
    save: ({ stamp, seeds }) => {
      const rows = seeds.map(({ path, size, mtimeMs, digest }): SeedRow => [path, size, mtimeMs, digest]);
      replaceFile(file("seeds.json"), JSON.stringify(rows));
      replaceFile(file("stamp.json"), JSON.stringify(stamp));
    },
  };
}

/** Whether a file of the cache's folder has a name that a build state gives, or gave: an older backissue kept lists in .tsv files. */
export function isStateFile(name: string): boolean {
  return /^[0-9a-f]{12}\.(?:(?:stamp|seeds)\.json|(?:seeds|pages)\.tsv|[a-z]+\.bin)$/.test(name);
}

/** Tells one publication in a folder from another: size and time of its manifest. "" where there is none. */
export function publishedMark(outDir: string): string {
  try {
    const { size, mtimeMs, ino } = statSync(join(outDir, "tagmanifest-sha256.txt"));
    return `${size} ${mtimeMs} ${ino}`;
  } catch {
    return "";
  }
}

const headBytes = 40;

/** What stands before packed bytes: digest of their key, their checksum, and how many they are unpacked. */
function headOf(key: string, packed: Uint8Array, length: number): Buffer {
  const head = Buffer.alloc(headBytes);
  head.write(keyOf(key), "latin1");
  head.writeUInt32LE(crc32(packed), headBytes - 8);
  head.writeUInt32LE(length, headBytes - 4);
  return head;
}

// Packed and unpacked in a thread of Node's own, beside the work of this one.

const pack = promisify<Uint8Array, BrotliOptions, Buffer>(brotliCompress);
const unpack = promisify<Uint8Array, BrotliOptions, Buffer>(brotliDecompress);

async function savePacked(path: string, key: string, bytes: Uint8Array): Promise<void> {
  const packed = await pack(bytes, { chunkSize: bytes.length + 64, ...packing(bytes.length) });
  replaceFile(path, Buffer.concat([headOf(key, packed, bytes.length), packed]));
}

async function readPacked(path: string, key: string): Promise<Buffer | undefined> {
  try {
    const all = readFileSync(path);
    const packed = all.subarray(headBytes);
    const length = all.readUInt32LE(headBytes - 4);
    if (!all.subarray(0, headBytes).equals(headOf(key, packed, length))) return undefined;
    return await unpack(packed, unpacking(length));
  } catch {
    return undefined;
  }
}

function parse<T>(file: string): T | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as T;
  } catch {
    return undefined;
  }
}
