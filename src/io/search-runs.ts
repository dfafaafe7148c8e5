/** Runs of the search index as bytes, for the cache and for messages. */

import type { SearchRun } from "../model/search-run.ts";

/** Length of the head, head, postings. */
export function packRun({ lengths, terms, postings }: SearchRun): Uint8Array {
  const head = Buffer.from(`${lengths.join("")}\n${terms}`);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(head.length);
  return Buffer.concat([size, head, postings]);
}

export function unpackRun(bytes: Uint8Array): SearchRun {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = 4 + buffer.readUInt32LE(0);
  const head = buffer.toString("utf8", 4, end);
  const line = head.indexOf("\n");
  return {
    lengths: Array.from(head.slice(0, line), Number),
    terms: head.slice(line + 1),
    postings: buffer.subarray(end),
  };
}
