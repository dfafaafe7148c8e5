/** Foreign files that stand where the site needs to: never overwritten, so the publication is refused with their names. */

import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { makeFailure } from "../../model/failure.ts";
import { digestOf } from "../key.ts";
import type { FileRecord } from "../publish.ts";
import { foldersOf } from "./folder-times.ts";

/**
 * The foreign paths that stay foreign: one that holds byte for byte what the site has at this path becomes ours.
 * Throws a Failure where a foreign path is in the way of a file or folder of the site.
 */
export function settleForeign(
  site: string,
  foreign: readonly string[],
  files: readonly FileRecord[],
): string[] {
  if (foreign.length === 0) {
    return [];
  }
  const wanted = new Map(files.map((file) => [file.path as string, file]));
  const folders = foldersOf(files.map(({ path }) => path));
  const staying = foreign.filter((path) => !isSame(join(site, path), wanted.get(path)));
  const clashing = staying.filter(
    (path) =>
      wanted.has(path) || folders.has(path) || [...foldersOf([path])].some((folder) => wanted.has(folder)),
  );
  if (clashing.length > 0) {
    throw makeFailure(
      "system",
      `${join(site, clashing[0] ?? "")} was not written by backissue, and the site needs its place${more(clashing.length - 1)}`,
      "move it out of the output folder",
    );
  }
  return staying;
}

function isSame(file: string, wanted: FileRecord | undefined): boolean {
  return wanted !== undefined && lstatSync(file).isFile() && digestOf(readFileSync(file)) === wanted.digest;
}

function more(count: number): string {
  return count === 0 ? "" : ` (and ${count} more like it)`;
}
