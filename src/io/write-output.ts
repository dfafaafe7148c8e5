/** Writes rendered files into the stage; workers call it too. */

import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { makeDigest } from "../model/ids.ts";
import type { Output } from "../model/page.ts";
import type { FileRecord } from "./publish.ts";

/** A writer into one stage; remembers which folders it made, so that each is made once. */
export function createOutputWriter(stageDir: string): (output: Output) => FileRecord {
  const made = new Set<string>();
  return ({ path, bytes }) => {
    const target = join(stageDir, path);
    const folder = dirname(target);
    if (!made.has(folder)) {
      mkdirSync(folder, { recursive: true });
      made.add(folder);
    }
    writeFileSync(target, bytes);
    return { path, digest: makeDigest(createHash("sha256").update(bytes).digest("hex")), size: bytes.length };
  };
}
