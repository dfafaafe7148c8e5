/** What the next site is made of, as far as the last publication has told and folders' times confirm it. */

import { entryAt, isFolder } from "./entries.ts";
import { areUnchangedSince, foldersOf } from "./folder-times.ts";
import { linkedRelease, type Target } from "./guard.ts";
import type { Records } from "./records.ts";
import { type Foreign, findForeign } from "./survey.ts";
import { placesIn, unusedRelease } from "./swap.ts";

/**
 * What is not ours now, and whether every folder of the site holds the names it held when it was published.
 * @param folders those that the site had then
 */
export function lookForForeign(
  { site }: Target,
  { published, last }: Records,
  folders: ReadonlySet<string>,
): Foreign & {
  readonly areNamesKnown: boolean;
} {
  if (!isFolder(site)) return { foreign: [], emptyFolders: [], areNamesKnown: false };
  if (last?.emptyFolders.length === 0 && areUnchangedSince(last.at, site, folders))
    return { foreign: last.foreign, emptyFolders: [], areNamesKnown: true };
  return { ...findForeign(site, published), areNamesKnown: false };
}

/** What the next site can be made of: the one before the one that stands. */
export function spareOf(target: Target): string {
  return isLink(target) ? unusedRelease(target) : placesIn(target.workshop).spare;
}

interface SpareRecords extends Pick<Records, "last"> {
  /** Those of the site when it was published. */
  readonly folders: ReadonlySet<string>;
  /** Inode of a spare that was made of the site just now. */
  readonly newSpare: number | undefined;
}

/** Paths at which the spare does not have the very file that the site has. undefined: nobody knows, or somebody has been at it. */
export function differsOfSpare(
  target: Target,
  { last, folders, newSpare }: SpareRecords,
): readonly string[] | undefined {
  const known = last?.spare;
  const folder = spareOf(target);
  const inode = entryAt(folder)?.ino;
  if (inode !== undefined && inode === newSpare) return [];
  if (last === undefined || !known || inode !== known.inode) return undefined;
  const areUnchanged = [folders, foldersOf(known.differs)].every((all) =>
    areUnchangedSince(last.at, folder, all),
  );
  return areUnchanged ? known.differs : undefined;
}

/** Each once. */
export function pathsWithout(left: ReadonlySet<string>, paths: readonly string[]): string[] {
  return [...new Set(paths.filter((path) => !left.has(path)))];
}

/** Whether the site is a link to a release of ours. */
export function isLink({ site }: Target): boolean {
  return linkedRelease(site) !== undefined;
}
