/** Looks at the disk without mistaking an error for an absence: a folder that can't be read is not a folder that is not there. */

import { lstatSync, readFileSync, type Stats, statSync } from "node:fs";

/** What stands under a name itself, even a link that leads nowhere; undefined: nothing. */
export function entryAt(path: string): Stats | undefined {
  return look(() => lstatSync(path, { throwIfNoEntry: false }));
}

export function isThere(path: string): boolean {
  return entryAt(path) !== undefined;
}

/** Behind all links there is a folder. */
export function isFolder(path: string): boolean {
  return look(() => statSync(path, { throwIfNoEntry: false }))?.isDirectory() ?? false;
}

/** Below a file there is nothing, which stat(2) calls an error. */
function look<T>(stat: () => T): T | undefined {
  try {
    return stat();
  } catch (error) {
    if (isAbsence(error)) return undefined;
    throw error;
  }
}

/** undefined: there is no such file. */
export function readText(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (isAbsence(error)) {
      return undefined;
    }
    throw error;
  }
}

export function isAbsence(error: unknown): boolean {
  return hasCode(error, ["ENOENT", "ENOTDIR"]);
}

export function hasCode(error: unknown, codes: readonly string[]): boolean {
  return error instanceof Error && "code" in error && codes.includes(String(error.code));
}
