/** Writes rendered files into the stage; workers call it too. */

import { createHash } from "node:crypto";
import { closeSync, mkdirSync, openSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Digest, makeDigest } from "../model/ids.ts";
import type { Output, PartedOutput, Rendered } from "../model/page.ts";
import { digestOf } from "./key.ts";
import type { FileRecord } from "./publish.ts";
import { writeAll } from "./write-all.ts";

/** UTF-16 units of a text that is encoded in the common buffer; each takes at most three bytes of UTF-8. */
const mostUnits = 1 << 18;

/**
 * Encodes one rendered file after the other in one buffer, which spares measuring each text and room for it: the bytes are good until the
 * next call.
 */
export function createEncoder(): (rendered: Rendered) => Output | PartedOutput {
  const room = Buffer.allocUnsafeSlow(3 * mostUnits);
  const encode = (text: string): Uint8Array =>
    text.length > mostUnits ? Buffer.from(text) : room.subarray(0, room.write(text));
  return ({ path, content }) => {
    if (typeof content === "string") return { path, bytes: encode(content) };
    if (content instanceof Uint8Array) return { path, bytes: content };
    return { path, parts: encodeParts(content, encode) };
  };
}

/** Some parts at a time, so that few calls write them. */
function* encodeParts(parts: Iterable<string>, encode: (text: string) => Uint8Array): Generator<Uint8Array> {
  let text = "";
  for (const part of parts) {
    text += part;
    if (text.length < mostUnits / 2) continue;
    yield encode(text);
    text = "";
  }
  yield encode(text);
}

/**
 * A writer into one stage; remembers which folders it made, so that each is made once.
 * `published`: digest of the file that stands at this path; where the bytes are the same, none are written.
 */
export function createOutputWriter(
  stageDir: string,
): (output: Output | PartedOutput, published?: Digest) => FileRecord {
  const made = new Set<string>();
  const placeOf = (path: string): string => {
    const target = join(stageDir, path);
    const folder = dirname(target);
    if (!made.has(folder)) {
      mkdirSync(folder, { recursive: true });
      made.add(folder);
    }
    return target;
  };
  return (output, published) => {
    const { path } = output;
    if ("parts" in output) {
      const target = placeOf(path);
      const record = { path, ...writeParts(target, output.parts) };
      // Known too late not to be written.
      if (record.digest === published) rmSync(target);
      return record;
    }
    const { bytes } = output;
    const record = { path, digest: digestOf(bytes), size: bytes.length };
    if (record.digest !== published) writeFileSync(placeOf(path), bytes);
    return record;
  };
}

function writeParts(target: string, parts: Iterable<Uint8Array>): Omit<FileRecord, "path"> {
  const sum = createHash("sha256");
  let size = 0;
  const file = openSync(target, "w");
  try {
    for (const bytes of parts) {
      sum.update(bytes);
      writeAll(file, bytes);
      size += bytes.length;
    }
  } finally {
    closeSync(file);
  }
  return { digest: makeDigest(sum.digest("hex")), size };
}
