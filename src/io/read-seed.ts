/** Reads one seed: its bytes, their digest, their text. */

import { readFileSync } from "node:fs";
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
    bytes = readFileSync(diskPathOf(seed));
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
