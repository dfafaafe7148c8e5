/** Writes bytes whole: the system may take a part of them at a time. */

import { writeSync } from "node:fs";

/** Writes at the place that an open file is at. */
export function writeAll(file: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
}
