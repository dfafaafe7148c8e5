/** Writes a file so that whoever reads it, even after a crash, finds the old bytes or the new ones and never a part. */

import { renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Throws the system's error where the folder can't be written; the file is then as it was. */
export function replaceFile(file: string, content: string | Uint8Array): void {
  // Hidden, so that a watcher of the folder does not take it for news.
  const temporary = join(dirname(file), `.${basename(file)}.${process.pid}`);
  try {
    writeFileSync(temporary, content);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
