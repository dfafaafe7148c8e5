/** index.bin: what lies where, over all packs; written by rename, read whole. Numbers are in the machine's own order: a cache never travels. */

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { replaceFile } from "../replace-file.ts";
import type { Block } from "./blocks.ts";
import type { Rows } from "./key-table.ts";

export const indexName = "index.bin";
const magic = Buffer.from("BKISSUE3");
const digestBytes = 20;
const headBytes = magic.length + digestBytes;

export interface Index {
  readonly blocks: readonly Block[];
  readonly rows: Rows;
}

/** magic, digest of the rest; then number of packs' names' bytes, of blocks and of rows, the names, and the numbers. */
export function writeIndex(folder: string, { blocks, rows }: Index): void {
  const packs = [...new Set(blocks.map((block) => block.pack))];
  const numberOf = new Map(packs.map((pack, number) => [pack, number]));
  const names = Buffer.from(JSON.stringify(packs).padEnd(8));
  const table = Float64Array.from(
    blocks.flatMap(({ pack, offset, stored, length, crc }) => [
      numberOf.get(pack) ?? 0,
      offset,
      stored,
      length,
      crc,
    ]),
  );
  const sizes = Uint32Array.of(names.length, blocks.length, rows.keys.length / 4);
  const rest = Buffer.concat([sizes, names, table, rows.keys, rows.places].map(bytesOf));
  const digest = createHash("sha1").update(rest).digest();
  replaceFile(join(folder, indexName), Buffer.concat([magic, digest, rest]));
}

/** undefined where there is none, it is damaged, or from another version. */
export function readIndex(folder: string): Index | undefined {
  const bytes = readWhole(join(folder, indexName));
  if (bytes === undefined || bytes.length < headBytes || !bytes.subarray(0, magic.length).equals(magic))
    return undefined;
  const rest = bytes.subarray(headBytes);
  if (!createHash("sha1").update(rest).digest().equals(bytes.subarray(magic.length, headBytes)))
    return undefined;
  let at = 0;
  const take = (length: number): ArrayBuffer => {
    // A copy, since numbers must begin at a multiple of their size.
    const part = new Uint8Array(rest.subarray(at, at + length));
    at += length;
    return part.buffer;
  };
  const [nameBytes = 0, blockCount = 0, rowCount = 0] = new Uint32Array(take(12));
  const packs: readonly string[] = JSON.parse(Buffer.from(take(nameBytes)).toString());
  const table = new Float64Array(take(blockCount * 40));
  const blocks = Array.from({ length: blockCount }, (_, i): Block => {
    const [pack = 0, offset = 0, stored = 0, length = 0, crc = 0] = table.subarray(i * 5, i * 5 + 5);
    return { pack: packs[pack] ?? "", offset, stored, length, crc };
  });
  const keys = new Uint32Array(take(rowCount * 16));
  const places = new Uint32Array(take(rowCount * 12));
  return { blocks, rows: { keys, places } };
}

function bytesOf({ buffer, byteOffset, byteLength }: NodeJS.ArrayBufferView): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

function readWhole(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
