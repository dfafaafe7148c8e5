/**
 * Writes a zip file (PKWARE APPNOTE 6.3.10) to disk, entry by entry: names in UTF-8, Zip64 where it is needed. Its bytes hang on names
 * and contents alone: no times, no owners; deflate is zlib's, so another release of Node may pack a byte tighter.
 */

import { closeSync, openSync, readFileSync, readSync, renameSync, rmSync, statSync } from "node:fs";
import { crc32, deflateRawSync } from "node:zlib";
import { temporaryFor } from "./replace-file.ts";
import { writeAll } from "./write-all.ts";

export interface ZipEntry {
  /** Path in the zip file, forward slashes. */
  readonly name: string;
  /** The file on disk. */
  readonly file: string;
}

export interface ZipReport {
  readonly files: number;
  readonly bytes: number;
}

/** Larger files are copied as they are, piece by piece: what weighs so much is packed already. */
const mostInMemory = 32 * 1024 * 1024;
const pieceSize = 1024 * 1024;

/** Writes beside the target first, so that nobody ever finds half a zip file. Throws the system's error. */
export function writeZip(target: string, entries: Iterable<ZipEntry>): ZipReport {
  const temporary = temporaryFor(target);
  try {
    const sink = openSink(temporary);
    try {
      const directory: Uint8Array[] = [];
      for (const entry of entries) directory.push(writeEntry(entry, sink));
      writeDirectory(directory, sink);
      sink.flush();
      renameSync(temporary, target);
      return { files: directory.length, bytes: sink.offset() };
    } finally {
      sink.close();
    }
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

interface Sink {
  readonly write: (bytes: Uint8Array) => void;
  /** Bytes written until now. */
  readonly offset: () => number;
  readonly flush: () => void;
  readonly close: () => void;
}

/** Gathers small writes: a site has tens of thousands of small files. */
function openSink(file: string): Sink {
  const descriptor = openSync(file, "w");
  let pieces: Uint8Array[] = [];
  let waiting = 0;
  let offset = 0;
  const flush = (): void => {
    const bytes = Buffer.concat(pieces);
    pieces = [];
    waiting = 0;
    writeAll(descriptor, bytes);
  };
  return {
    write: (bytes) => {
      pieces.push(bytes);
      waiting += bytes.length;
      offset += bytes.length;
      if (waiting >= pieceSize) flush();
    },
    offset: () => offset,
    flush,
    close: () => closeSync(descriptor),
  };
}

interface Packed {
  readonly method: 0 | 8;
  readonly crc: number;
  readonly size: number;
  readonly packedSize: number;
}

/** Gives the entry's record in the central directory. */
function writeEntry({ name, file }: ZipEntry, sink: Sink): Uint8Array {
  const offset = sink.offset();
  const nameBytes = Buffer.from(name, "utf8");
  if (statSync(file).size > mostInMemory) {
    let crc = 0;
    let size = 0;
    for (const piece of piecesOf(file)) {
      crc = crc32(piece, crc);
      size += piece.length;
    }
    const packed: Packed = { method: 0, crc, size, packedSize: size };
    sink.write(localHeader(nameBytes, packed));
    for (const piece of piecesOf(file)) sink.write(piece);
    if (sink.offset() - offset !== localHeader(nameBytes, packed).length + size)
      throw new Error(`${file} was changed while it was packed`);
    return directoryRecord(nameBytes, packed, offset);
  }
  const bytes = readFileSync(file);
  const deflated = bytes.length === 0 ? bytes : deflateRawSync(bytes);
  const isSmaller = deflated.length < bytes.length;
  const body = isSmaller ? deflated : bytes;
  const packed: Packed = {
    method: isSmaller ? 8 : 0,
    crc: crc32(bytes),
    size: bytes.length,
    packedSize: body.length,
  };
  sink.write(localHeader(nameBytes, packed));
  sink.write(body);
  return directoryRecord(nameBytes, packed, offset);
}

/** Each in a buffer of its own: the sink keeps what it is given. */
function* piecesOf(file: string): Generator<Uint8Array> {
  const descriptor = openSync(file, "r");
  try {
    for (;;) {
      const piece = Buffer.allocUnsafe(pieceSize);
      const length = readSync(descriptor, piece);
      if (length === 0) return;
      yield piece.subarray(0, length);
    }
  } finally {
    closeSync(descriptor);
  }
}

/** What does not fit stands as all ones here and in full in the Zip64 field. */
const most16 = 0xffff;
const most32 = 0xffffffff;
const fits = (value: number): boolean => value < most32;
const short = (value: number): number => Math.min(value, most32);

/** Bit 11: the name is UTF-8. */
const flags = 0x0800;
/** 1 January 1980, the first day that the format knows. */
const [time, day] = [0, 0x0021];
/** 4.5: Zip64; 2.0: deflate. Made on Unix, so that the mode is read. */
const versionOf = (isLarge: boolean): number => (isLarge ? 45 : 20);
const madeBy = (3 << 8) | 45;
/** A file that its owner may write and all may read. */
const mode = (0o100644 << 16) >>> 0;

function localHeader(name: Uint8Array, { method, crc, size, packedSize }: Packed): Uint8Array {
  const isLarge = !(fits(size) && fits(packedSize));
  const extra = isLarge ? zip64Field([size, packedSize]) : empty;
  return Buffer.concat([
    numbers([4, 0x04034b50], [2, versionOf(isLarge)], [2, flags], [2, method], [2, time], [2, day], [4, crc]),
    numbers([4, isLarge ? most32 : packedSize], [4, isLarge ? most32 : size]),
    numbers([2, name.length], [2, extra.length]),
    name,
    extra,
  ]);
}

function directoryRecord(name: Uint8Array, packed: Packed, offset: number): Uint8Array {
  const { method, crc, size, packedSize } = packed;
  const large = [size, packedSize, offset].filter((value) => !fits(value));
  const extra = large.length === 0 ? empty : zip64Field(large);
  return Buffer.concat([
    numbers([4, 0x02014b50], [2, madeBy], [2, versionOf(large.length > 0)], [2, flags], [2, method]),
    numbers([2, time], [2, day], [4, crc], [4, short(packedSize)], [4, short(size)]),
    // Comment, disk and inner attributes: none.
    numbers([2, name.length], [2, extra.length], [2, 0], [2, 0], [2, 0], [4, mode], [4, short(offset)]),
    name,
    extra,
  ]);
}

/** The central directory and its end, with the Zip64 end before it where counts or offsets outgrow the old one. */
function writeDirectory(records: readonly Uint8Array[], sink: Sink): void {
  const start = sink.offset();
  for (const record of records) sink.write(record);
  const end = sink.offset();
  const [count, size] = [records.length, end - start];
  if (count >= most16 || !fits(size) || !fits(start)) {
    sink.write(numbers([4, 0x06064b50], [8, 44], [2, madeBy], [2, 45], [4, 0], [4, 0]));
    sink.write(numbers([8, count], [8, count], [8, size], [8, start]));
    sink.write(numbers([4, 0x07064b50], [4, 0], [8, end], [4, 1]));
  }
  const shortCount = Math.min(count, most16);
  sink.write(numbers([4, 0x06054b50], [2, 0], [2, 0], [2, shortCount], [2, shortCount]));
  sink.write(numbers([4, short(size)], [4, short(start)], [2, 0]));
}

const empty = new Uint8Array();

function zip64Field(values: readonly number[]): Uint8Array {
  return numbers([2, 1], [2, values.length * 8], ...values.map((value): [8, number] => [8, value]));
}

/** Little-endian, each in so many bytes. */
function numbers(...fields: readonly (readonly [bytes: 2 | 4 | 8, value: number])[]): Uint8Array {
  const buffer = Buffer.alloc(fields.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of fields) {
    if (bytes === 8) buffer.writeBigUInt64LE(BigInt(value), at);
    else buffer.writeUIntLE(value, at, bytes);
    at += bytes;
  }
  return buffer;
}
