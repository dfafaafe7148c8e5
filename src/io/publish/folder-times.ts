/** Whether names were added to folders or taken from them, told by the folders alone: they are few where files are many. */

import { statSync } from "node:fs";

/** Every folder above one of the paths, each once. @example foldersOf(["2025/11/a.html"]) //=> Set { "2025/11", "2025" } */
export function foldersOf(paths: Iterable<string>): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const path of paths) {
    let end = path.lastIndexOf("/");
    while (end > 0 && !folders.has(path.slice(0, end))) {
      folders.add(path.slice(0, end));
      end = path.lastIndexOf("/", end - 1);
    }
  }
  return folders;
}

/**
 * Whether a folder and those below it hold the names they held at a time, in milliseconds by the disk's clock: a folder's ctime changes
 * with every name in it, and no program can set it back. Of a folder that is gone the one above tells.
 */
export function areUnchangedSince(time: number, root: string, folders: Iterable<string>): boolean {
  const ctimeOf = (folder: string) => statSync(folder, { throwIfNoEntry: false })?.ctimeMs;
  if ((ctimeOf(root) ?? time) >= time) return false;
  for (const folder of folders) if ((ctimeOf(`${root}/${folder}`) ?? 0) >= time) return false;
  return true;
}
