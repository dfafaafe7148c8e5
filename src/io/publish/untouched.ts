/** Whether anybody has touched the published folder since we wrote it: asked before a build, which may have nothing else to do. */

import { execFile } from "node:child_process";
import { lstatSync } from "node:fs";
import { resolve } from "node:path";
import { isFolder, isThere } from "./entries.ts";
import { findTarget } from "./guard.ts";
import { readRecords, stampPath } from "./records.ts";
import { surveySite } from "./survey.ts";

/** An answer that is on its way in another process. */
export interface TouchInquiry {
  readonly isUntouched: () => Promise<boolean>;
  /** Ctime of the stamp that was compared with, in milliseconds. */
  readonly since?: number;
  /** The answer is no longer wanted. */
  readonly cancel: () => void;
}

/**
 * Asks find(1), which runs beside us on another core: a file or folder whose status changed after the stamp was written is one that
 * somebody wrote, added to or took from. Where there is no find, we look ourselves.
 */
export function askIfUntouched(outDir: string): TouchInquiry {
  const target = findTarget(resolve(outDir));
  const stamp = stampPath(target.workshop);
  if (!isThere(stamp) || !isFolder(target.site)) {
    return { isUntouched: async () => false, cancel: () => {} };
  }
  const since = lstatSync(stamp).ctimeMs;
  const abort = new AbortController();
  const answer = new Promise<boolean>((settle) => {
    // The slash makes find look behind a link of ours.
    execFile("find", [`${target.site}/`, "-cnewer", stamp], { signal: abort.signal }, (error, output) => {
      const isMissing = error !== null && "code" in error && error.code === "ENOENT";
      settle(isMissing ? looksUntouched(target) : error === null && output === "");
    });
  });
  return { isUntouched: () => answer, since, cancel: () => abort.abort() };
}

function looksUntouched(target: ReturnType<typeof findTarget>): boolean {
  const { published, last } = readRecords(target);
  return last !== undefined && surveySite(target.site, published, last).damaged.length === 0;
}
