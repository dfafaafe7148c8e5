/** Writes a file so that whoever reads it, even after a crash, finds the old bytes or the new ones and never a part. */

import { renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Throws the system's error where the folder can't be written; the file is then as it was. */
export function replaceFile(file: string, content: string | Uint8Array): void {
  const temporary = temporaryFor(file);
  try {
    writeFileSync(temporary, content);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Where a file's new bytes wait for its place: hidden, so that a watcher of the folder does not take them for news. */
export function temporaryFor(file: string): string {
  return join(dirname(file), `.${basename(file)}.${process.pid}`);
}

/**
 * The name of the file whose bytes a temporary one holds; any other name as it is.
 * @example settledName(".index.bin.4711") //=> "index.bin"
 */
export function settledName(name: string): string {
  return /^\.(.+)\.\d+$/.exec(name)?.[1] ?? name;
}
