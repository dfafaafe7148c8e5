/** Blocks of a pack: records that were put after each other, compressed together, with a checksum over what lies on the disk. */

import { closeSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import { type BrotliOptions, brotliCompressSync, brotliDecompressSync, constants, crc32 } from "node:zlib";

export interface Block {
  /** File name of the pack. */
  readonly pack: string;
  /** Bytes from the pack's start. */
  readonly offset: number;
  /** Bytes on the disk; as many as `length` where the block is not compressed. */
  readonly stored: number;
  readonly length: number;
  /** CRC-32 of the bytes on the disk. */
  readonly crc: number;
}

/** Bytes as they are stored: compressed, where that saves a tenth. */
export function packBlock(bytes: Uint8Array): Uint8Array {
  const packed = brotliCompressSync(bytes, packing(bytes.length));
  return packed.length < bytes.length * 0.9 ? packed : bytes;
}

/** How so many bytes are compressed: by Brotli at its fastest level, half the size at a tenth of an article's cost. */
export function packing(length: number): BrotliOptions {
  return {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 0,
      // 64 KB, above nearly every block: a wider window is room to be made ready, here and at each reading.
      [constants.BROTLI_PARAM_LGWIN]: 16,
      [constants.BROTLI_PARAM_SIZE_HINT]: length,
    },
  };
}

/** How they come back: into one buffer with a little more room than they need, in bytes, else a second one is made for nothing. */
export function unpacking(length: number): BrotliOptions {
  return { maxOutputLength: length, chunkSize: length + 64 };
}

export interface BlockFiles {
  /** undefined: not there, or damaged. */
  readonly read: (block: Block) => Buffer | undefined;
  readonly close: () => void;
}

/** Reads blocks of the packs in a folder; each pack is opened once. */
export function openBlockFiles(folder: string): BlockFiles {
  const files = new Map<string, number | undefined>();
  const fileOf = (pack: string): number | undefined => {
    if (!files.has(pack)) files.set(pack, tryOpen(join(folder, pack)));
    return files.get(pack);
  };
  /** For the compressed bytes of one block after the other. */
  let room = Buffer.alloc(1 << 15);
  const roomFor = ({ stored, length }: Block): Buffer => {
    if (stored === length) return Buffer.allocUnsafe(stored);
    if (stored > room.length) room = Buffer.alloc(2 * stored);
    return room.subarray(0, stored);
  };
  return {
    read: (block) => {
      const file = fileOf(block.pack);
      if (file === undefined) return undefined;
      const bytes = roomFor(block);
      if (readSync(file, bytes, 0, block.stored, block.offset) !== block.stored) return undefined;
      if (crc32(bytes) !== block.crc) return undefined;
      return block.stored === block.length ? bytes : unpack(bytes, block.length);
    },
    close: () => {
      for (const file of files.values()) if (file !== undefined) closeSync(file);
      files.clear();
    },
  };
}

function tryOpen(path: string): number | undefined {
  try {
    return openSync(path, "r");
  } catch {
    return undefined;
  }
}

function unpack(bytes: Buffer, length: number): Buffer | undefined {
  try {
    const whole = brotliDecompressSync(bytes, unpacking(length));
    return whole.length === length ? whole : undefined;
  } catch {
    return undefined;
  }
}
