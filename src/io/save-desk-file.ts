/** Writes the files of the desk that the build keeps itself: the permalink lock and the list of changes. */

import { mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { Problem } from "../model/problem.ts";
import { deskFolder } from "./list-seeds.ts";
import { replaceFile } from "./replace-file.ts";

/** A file of the desk as it is to be. */
export interface DeskFile {
  readonly name: string;
  readonly text: string;
  /** What it means for the user that the file stays as it was. */
  readonly message: string;
}

/** Writes the file. Gives a problem where the desk may not be written. */
export function saveDeskFile(seedsDir: string, { name, text, message }: DeskFile): Problem | undefined {
  const folder = join(seedsDir, deskFolder);
  try {
    mkdirSync(folder, { recursive: true });
    replaceFile(join(folder, name), text);
    return undefined;
  } catch {
    return {
      severity: "warning",
      code: "lock-unwritable",
      message,
      place: { file: `${basename(seedsDir)}/${deskFolder}/${name}`, line: 1, column: 1 },
      hint: "give the build leave to write this file",
    };
  }
}
