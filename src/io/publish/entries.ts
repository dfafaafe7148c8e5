/** Looks at the disk without mistaking an error for an absence: a folder that can't be read is not a folder that is not there. */

import { lstatSync, readFileSync, statSync } from "node:fs";

/** Something of that name is there, even a link that leads nowhere. */
export function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** Behind all links there is a folder. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
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
