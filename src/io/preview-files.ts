/** The files of a built preview: those that its manifests name, and no other. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readPublished } from "./publish/records.ts";

/** How often, and after how many milliseconds each, a file is looked for again: the build's process swaps folders by renaming two. */
const tries = 5;
const pause = 10;

/** Bytes of a file by its path; undefined where no manifest names it, or somebody removed it. Throws a Failure where there are no manifests. */
export function openPreviewFiles(dir: string): (path: string) => Uint8Array | undefined {
  const published = readPublished(dir);
  return (path) => (published.has(path) ? readAgain(join(dir, path)) : undefined);
}

function readAgain(file: string): Uint8Array | undefined {
  for (let left = tries; left > 0; left--) {
    try {
      return readFileSync(file);
    } catch {
      if (left > 1) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    }
  }
  return undefined;
}
