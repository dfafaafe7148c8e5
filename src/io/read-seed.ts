/** Reads one seed: its bytes, their digest, their text. */

import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { fail, type Outcome, succeed } from "../model/problem.ts";
import type { RawSource } from "../model/source.ts";
import { decodeSeed } from "./decode.ts";
import { digestOf } from "./key.ts";
import { diskPathOf, errorCodeOf, type SeedFile } from "./list-seeds.ts";

/** Fails with a problem, never throws: a file that vanished or may not be read is named, and the rest goes on. */
export function readSeed(seed: SeedFile): Outcome<RawSource> {
  const { path, file } = seed;
  let bytes: Buffer;
  try {
    bytes = readBytes(seed);
  } catch (error) {
    const message = `the file could not be read (${errorCodeOf(error)})`;
    const place = { file, line: 1, column: 1 };
    return fail([
      { severity: "error", code: "seed-unreadable", message, place, hint: "give the build leave to read it" },
    ]);
  }
  const decoded = decodeSeed(bytes, file);
  if (!("text" in decoded)) return fail(decoded.problems);
  return succeed({ path, file, text: decoded.text, digest: digestOf(bytes) }, decoded.problems);
}

/** Most seeds fit: one buffer for all of them, and no question to the system how long they are. */
const shared = Buffer.allocUnsafeSlow(1 << 16);

/** The file's bytes, good until the next call. */
function readBytes(seed: SeedFile): Buffer {
  const diskPath = diskPathOf(seed);
  if (seed.size >= shared.length) return readFileSync(diskPath);
  const file = openSync(diskPath, "r");
  try {
    const length = readSync(file, shared, 0, shared.length, 0);
    // Another size than when it was listed: the file is being written, and is read to its end.
    return length === seed.size ? shared.subarray(0, length) : readFileSync(diskPath);
  } finally {
    closeSync(file);
  }
}
