/** Writes rendered files into the stage; workers call it too. */

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Digest } from "../model/ids.ts";
import type { Output, Rendered } from "../model/page.ts";
import { digestOf } from "./key.ts";
import type { FileRecord } from "./publish.ts";

/** UTF-16 units of a text that is encoded in the common buffer; each takes at most three bytes of UTF-8. */
const mostUnits = 1 << 18;

/**
 * Encodes one rendered file after the other in one buffer, which spares measuring each text and room for it: the bytes are good until the
 * next call.
 */
export function createEncoder(): (rendered: Rendered) => Output {
  const room = Buffer.allocUnsafeSlow(3 * mostUnits);
  return ({ path, content }) => {
    if (typeof content !== "string") return { path, bytes: content };
    if (content.length > mostUnits) return { path, bytes: Buffer.from(content) };
    return { path, bytes: room.subarray(0, room.write(content)) };
  };
}

/**
 * A writer into one stage; remembers which folders it made, so that each is made once.
 * `published`: digest of the file that stands at this path; where the bytes are the same, none are written.
 */
export function createOutputWriter(stageDir: string): (output: Output, published?: Digest) => FileRecord {
  const made = new Set<string>();
  return ({ path, bytes }, published) => {
    const record = { path, digest: digestOf(bytes), size: bytes.length };
    if (record.digest === published) return record;
    const target = join(stageDir, path);
    const folder = dirname(target);
    if (!made.has(folder)) {
      mkdirSync(folder, { recursive: true });
      made.add(folder);
    }
    writeFileSync(target, bytes);
    return record;
  };
}
