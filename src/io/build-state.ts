/** What the last build of a site knew: it only ever decides what to look at again, never what is written. */

import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync, crc32 } from "node:zlib";
import type { Digest } from "../model/ids.ts";
import type { Problem } from "../model/problem.ts";
import { compress } from "./cache/blocks.ts";
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

export interface BuildState {
  readonly readStamp: () => BuildStamp | undefined;
  /** By seed path. */
  readonly readSeeds: () => ReadonlyMap<string, SeedState>;
  /** The record as it was kept under this key; undefined where there is none, or it is damaged. */
  readonly readRecord: (name: string, key: string) => Buffer | undefined;
  /** Keeps one record of a name. Large ones that every build reads and replaces would only be copied about in the cache. */
  readonly saveRecord: (name: string, key: string, bytes: Uint8Array) => void;
  readonly save: (state: {
    readonly stamp: BuildStamp;
    readonly seeds: readonly (SeedFile & { readonly digest: Digest })[];
  }) => void;
}

/** State of the site that is built from `seedsDir` into `outDir`. */
export function openBuildState(cacheDir: string, seedsDir: string, outDir: string): BuildState {
  const name = keyOf(seedsDir, outDir).slice(0, 12);
  const file = (part: string) => join(cacheDir, `${name}.${part}`);
  return {
    readStamp: () => parse<BuildStamp>(file("stamp.json")),
    readSeeds: () =>
      new Map(
        rowsOf(file("seeds.tsv")).map(([path = "", size, mtimeMs, digest]) => [
          path,
          { size: Number(size), mtimeMs: Number(mtimeMs), digest: digest as Digest },
        ]),
      ),
    readRecord: (name, key) => readRecord(file(`${name}.bin`), key),
    saveRecord: (name, key, bytes) => {
      const packed = compress(bytes);
      replaceFile(file(`${name}.bin`), Buffer.concat([headOf(key, packed), packed]));
    },
    save: ({ stamp, seeds }) => {
      replaceFile(
        file("seeds.tsv"),
        seeds.map(({ path, size, mtimeMs, digest }) => `${path}\t${size}\t${mtimeMs}\t${digest}\n`).join(""),
      );
      replaceFile(file("stamp.json"), JSON.stringify(stamp));
    },
  };
}

/** Whether a file of the cache's folder has a name that a build state gives, or gave: an older backissue kept the pages' keys there. */
export function isStateFile(name: string): boolean {
  return /^[0-9a-f]{12}\.(?:stamp\.json|(?:seeds|pages)\.tsv|[a-z]+\.bin)$/.test(name);
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

/** What stands before a record: digest of its key, and its checksum. */
function headOf(key: string, bytes: Uint8Array): Buffer {
  const head = Buffer.from(`${keyOf(key)}    `, "latin1");
  head.writeUInt32LE(crc32(bytes), head.length - 4);
  return head;
}

function readRecord(path: string, key: string): Buffer | undefined {
  try {
    const all = readFileSync(path);
    const { length } = headOf(key, all.subarray(0, 0));
    const packed = all.subarray(length);
    return all.subarray(0, length).equals(headOf(key, packed)) ? brotliDecompressSync(packed) : undefined;
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

/** Rows of a tab-separated file. A seed whose name holds a tab is merely looked at again. */
function rowsOf(file: string): string[][] {
  return textOf(file)
    .split("\n")
    .filter((row) => row !== "")
    .map((row) => row.split("\t"));
}

/** Empty where there is no file. */
function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
