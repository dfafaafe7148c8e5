/**
 * Web archives (WARC, ISO 28500): the HTML pages in one, with their address and the day they were captured. Read record by record, so
 * that memory holds one page, whatever the archive's size.
 */

import { closeSync, createReadStream, openSync, readSync, statSync } from "node:fs";
import type { Readable } from "node:stream";
import { brotliDecompressSync, createGunzip, gunzipSync, inflateSync } from "node:zlib";

export interface CapturedPage {
  readonly url: string;
  /** WARC-Date: "2024-03-01T10:00:00Z". */
  readonly captured: string;
  readonly bytes: Uint8Array;
  /** From the Content-Type header; "" where it names none. */
  readonly charset: string;
}

/** Answers that are no page, by reason. */
export interface PassedOver {
  /** Of another status than 200. */
  otherStatus: number;
  /** Of another type than HTML. */
  otherType: number;
  /** Larger than a page may be, coded in a way we do not know, or damaged. */
  unreadable: number;
}

/** Bytes that one page may have, packed and unpacked. */
const maxPage = 16 << 20;
const maxHead = 64 << 10;
/** An archive of texts packs to a tenth; one that unpacks to 200 times its size, and over a gigabyte, is made to exhaust us. */
const mostGrowth = 200;
const leastLimit = 1 << 30;

/**
 * Pages answered with status 200 and a type of HTML; all other answers are counted in `passedOver`, other records are not.
 * Throws where the file is no WARC, or ends in the middle; the pages before that place have then been given.
 */
export async function* readWarc(file: string | Buffer, passedOver: PassedOver): AsyncGenerator<CapturedPage> {
  const bytes = createByteReader(openWarc(file), Math.max(leastLimit, statSync(file).size * mostGrowth));
  try {
    for (;;) {
      const at = bytes.position();
      const head = await bytes.readHead();
      if (head === undefined) return;
      const fields = fieldsOf(head.toString("utf8"));
      if (!/^WARC\/1\.[01]\r\n/.test(head.toString("latin1")))
        throw new Error(`byte ${at} begins no WARC record`);
      const length = Number(fields.get("content-length") ?? "");
      if (!fields.has("content-length") || !Number.isSafeInteger(length) || length < 0)
        throw new Error(`the record at byte ${at} has no length`);
      const page = await readRecord(fields, length, bytes, passedOver);
      if (page !== undefined) yield page;
    }
  } finally {
    bytes.close();
  }
}

async function readRecord(
  fields: ReadonlyMap<string, string>,
  length: number,
  bytes: ByteReader,
  passedOver: PassedOver,
): Promise<CapturedPage | undefined> {
  if (fields.get("warc-type") !== "response") {
    await bytes.skip(length);
    return undefined;
  }
  if (length > maxPage + maxHead) {
    passedOver.unreadable++;
    await bytes.skip(length);
    return undefined;
  }
  const page = pageOf(fields, await bytes.read(length));
  if (typeof page === "object") return page;
  if (page !== undefined) passedOver[page]++;
  return undefined;
}

function openWarc(file: string | Buffer): Readable {
  const descriptor = openSync(file, "r");
  const magic = Buffer.alloc(2);
  readSync(descriptor, magic);
  closeSync(descriptor);
  const raw = createReadStream(file);
  if (magic[0] !== 0x1f || magic[1] !== 0x8b) return raw;
  const unpacked = createGunzip();
  raw.on("error", (error) => unpacked.destroy(error));
  unpacked.on("close", () => raw.destroy());
  return raw.pipe(unpacked);
}

interface ByteReader {
  /** Bytes given out until now. */
  readonly position: () => number;
  /** What stands before the next empty line, without blank lines in front; undefined at the end of the file. */
  readonly readHead: () => Promise<Buffer | undefined>;
  readonly read: (length: number) => Promise<Buffer>;
  readonly skip: (length: number) => Promise<void>;
  readonly close: () => void;
}

function createByteReader(stream: Readable, limit: number): ByteReader {
  const chunks: AsyncIterator<Buffer> = stream[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  let position = 0;
  let seen = 0;
  /** false: the file has ended. */
  const more = async (): Promise<boolean> => {
    const next = await chunks.next();
    if (next.done === true) return false;
    seen += next.value.length;
    if (seen > limit) throw new Error(`it unpacks to more than ${limit} bytes`);
    held = held.length === 0 ? next.value : Buffer.concat([held, next.value]);
    return true;
  };
  const take = (length: number): Buffer => {
    const taken = held.subarray(0, length);
    held = held.subarray(length);
    position += taken.length;
    return taken;
  };
  const skip = async (length: number): Promise<void> => {
    for (let left = length; left > 0; ) {
      if (held.length === 0 && !(await more()))
        throw new Error(`it ends at byte ${position}, inside a record`);
      left -= take(Math.min(left, held.length)).length;
    }
  };
  return {
    position: () => position,
    readHead: async () => {
      // Two line ends stand behind each record.
      while (held.length > 0 || (await more())) {
        const blank = held.findIndex((byte) => byte !== 0x0d && byte !== 0x0a);
        take(blank === -1 ? held.length : blank);
        if (blank !== -1) break;
      }
      if (held.length === 0) return undefined;
      let end = held.indexOf("\r\n\r\n");
      while (end === -1 && held.length < maxHead && (await more())) end = held.indexOf("\r\n\r\n");
      if (end === -1) throw new Error(`byte ${position} begins no WARC record`);
      return take(end + 4);
    },
    read: async (length) => {
      // Grown once and not by every chunk: a page of 16 MB comes in a thousand of them.
      const whole = Buffer.alloc(length);
      for (let at = 0; at < length; ) {
        if (held.length === 0 && !(await more()))
          throw new Error(`it ends at byte ${position}, inside a record`);
        at += take(Math.min(length - at, held.length)).copy(whole, at);
      }
      return whole;
    },
    skip,
    close: () => stream.destroy(),
  };
}

/** Header fields by their name in small letters; the first line is none. */
function fieldsOf(head: string): Map<string, string> {
  const rows = head.trim().split("\r\n").slice(1);
  return new Map(
    rows.map((row) => [row.slice(0, row.indexOf(":")).toLowerCase(), row.slice(row.indexOf(":") + 1).trim()]),
  );
}

/** The page; or why it is none; undefined for what was never an answer over HTTP. */
function pageOf(
  record: ReadonlyMap<string, string>,
  block: Buffer,
): CapturedPage | keyof PassedOver | undefined {
  const end = block.indexOf("\r\n\r\n");
  const head = block.toString("latin1", 0, Math.max(0, end));
  const fields = fieldsOf(head);
  // wget writes addresses between angle brackets, as the first draft of the standard did.
  const url = (record.get("warc-target-uri") ?? "").replace(/^<|>$/g, "");
  if (!/^HTTP\/\d/.test(head) || !/^https?:\/\//.test(url)) return undefined;
  if (!/^HTTP\/\d(?:\.\d)? 200\b/.test(head)) return "otherStatus";
  const type = fields.get("content-type") ?? "";
  if (!/^(?:text\/html|application\/xhtml\+xml)\b/i.test(type)) return "otherType";
  const body = block.subarray(end + 4);
  const whole = /\bchunked\b/i.test(fields.get("transfer-encoding") ?? "") ? joinChunks(body) : body;
  const bytes = unpack(whole, fields.get("content-encoding") ?? "");
  const charset = /charset\s*=\s*"?([\w.:-]+)/i.exec(type)?.[1] ?? "";
  if (bytes === undefined || bytes.length > maxPage) return "unreadable";
  return { url, captured: record.get("warc-date") ?? "", bytes, charset };
}

/** Chunked transfer coding (RFC 9112, 7.1). A body that is not chunked in spite of its header is taken as it is. */
function joinChunks(body: Buffer): Buffer {
  const chunks: Buffer[] = [];
  let at = 0;
  for (;;) {
    const end = body.indexOf("\r\n", at);
    const size = /^[0-9a-f]+/i.exec(body.toString("latin1", at, end === -1 ? at : end))?.[0];
    if (size === undefined) return chunks.length === 0 ? body : Buffer.concat(chunks);
    const length = Number.parseInt(size, 16);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(body.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
}

/** undefined: coded in a way we do not know, damaged, or larger than a page may be. */
function unpack(body: Buffer, coding: string): Uint8Array | undefined {
  const limit = { maxOutputLength: maxPage };
  try {
    switch (coding.toLowerCase()) {
      case "":
      case "identity":
        return body;
      case "gzip":
      case "x-gzip":
        return gunzipSync(body, limit);
      case "deflate":
        return inflateSync(body, limit);
      case "br":
        return brotliDecompressSync(body, limit);
      default:
        return undefined;
    }
  } catch {
    return undefined;
  }
}
