/** Web archives (WARC, ISO 28500): the HTML pages in one, with their address and the day they were captured. */

import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";

export interface CapturedPage {
  readonly url: string;
  /** WARC-Date: "2024-03-01T10:00:00Z". */
  readonly captured: string;
  readonly bytes: Uint8Array;
  /** From the Content-Type header; "" where it names none. */
  readonly charset: string;
}

/** Bytes that a whole file, and one page, may become when they are unpacked. */
const maxUnpacked = 1 << 30;
const maxPage = 16 << 20;

/** Pages answered with status 200 and a type of HTML; all other records are passed over. Throws where the file is no WARC. */
export function readWarc(file: Buffer): CapturedPage[] {
  const bytes =
    file[0] === 0x1f && file[1] === 0x8b ? gunzipSync(file, { maxOutputLength: maxUnpacked }) : file;
  const pages: CapturedPage[] = [];
  let at = 0;
  while (at < bytes.length) {
    const end = bytes.indexOf("\r\n\r\n", at);
    if (end === -1) break;
    const head = bytes.toString("utf8", at, end);
    if (!/^\s*WARC\/1\.[01]\r\n/.test(head)) throw new Error(`byte ${at} begins no WARC record`);
    const fields = fieldsOf(head);
    const start = end + 4;
    const length = Number(fields.get("content-length"));
    if (!Number.isSafeInteger(length) || length < 0)
      throw new Error(`the record at byte ${at} has no length`);
    const page =
      fields.get("warc-type") === "response"
        ? pageOf(fields, bytes.subarray(start, start + length))
        : undefined;
    if (page !== undefined) pages.push(page);
    at = start + length + 4;
  }
  return pages;
}

/** Header fields by their name in small letters; the first line is none. */
function fieldsOf(head: string): Map<string, string> {
  const rows = head.trimStart().split("\r\n").slice(1);
  return new Map(
    rows.map((row) => [row.slice(0, row.indexOf(":")).toLowerCase(), row.slice(row.indexOf(":") + 1).trim()]),
  );
}

function pageOf(record: ReadonlyMap<string, string>, block: Buffer): CapturedPage | undefined {
  const end = block.indexOf("\r\n\r\n");
  const head = block.toString("latin1", 0, Math.max(0, end));
  const fields = fieldsOf(head);
  const type = fields.get("content-type") ?? "";
  if (!/^HTTP\/\d(?:\.\d)? 200\b/.test(head) || !/^(?:text\/html|application\/xhtml\+xml)\b/i.test(type))
    return undefined;
  const body = block.subarray(end + 4);
  const whole = /\bchunked\b/i.test(fields.get("transfer-encoding") ?? "") ? joinChunks(body) : body;
  const bytes = unpack(whole, fields.get("content-encoding") ?? "");
  // wget writes addresses between angle brackets, as the first draft of the standard did.
  const url = (record.get("warc-target-uri") ?? "").replace(/^<|>$/g, "");
  const charset = /charset\s*=\s*"?([\w.:-]+)/i.exec(type)?.[1] ?? "";
  if (bytes === undefined || bytes.length > maxPage || !/^https?:\/\//.test(url)) return undefined;
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
