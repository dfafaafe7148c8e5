/** A spare where there is none, as after a first build: made by another process while the build goes on. */

import { execFile } from "node:child_process";
import { mkdtempSync, renameSync } from "node:fs";
import { join } from "node:path";
import { entryAt, isThere } from "./entries.ts";
import type { Target } from "./guard.ts";
import { spareOf } from "./spare.ts";

export interface NewSpare {
  /** Where it is made, until it is whole. */
  readonly folder: string;
  /** Never rejects: whoever finds no spare makes the next site without one. */
  readonly ended: Promise<void>;
  /** Inode of the spare; undefined: it is not whole. */
  readonly inode: () => number | undefined;
  readonly cancel: () => void;
}

/**
 * Links all of the site that stands into a spare, by cp(1): 35,000 files in 7,600 folders take it 0.3 s on another core, and us 0.8 s.
 * undefined: there is a spare.
 */
export function makeSpare(target: Target): NewSpare | undefined {
  const spare = spareOf(target);
  if (isThere(spare)) return undefined;
  const folder = mkdtempSync(join(target.workshop, "stage-"));
  const abort = new AbortController();
  let inode: number | undefined;
  const ended = new Promise<void>((settle) => {
    execFile("cp", ["-Rl", `${target.site}/.`, folder], { signal: abort.signal }, (error) => {
      if (error === null && !abort.signal.aborted) inode = putInPlace(folder, spare);
      settle();
    });
  });
  return { folder, ended, inode: () => inode, cancel: () => abort.abort() };
}

function putInPlace(folder: string, spare: string): number | undefined {
  try {
    renameSync(folder, spare);
    return entryAt(spare)?.ino;
  } catch {
    return undefined;
  }
}
