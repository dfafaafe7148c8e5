/** What a build reads, told by names, sizes and times alone: enough to say that nothing has changed. */

import { type BigIntStats, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { installedVersions, keyOf } from "./key.ts";
import { deskFolder, type SeedListing } from "./list-seeds.ts";

/** What stood on the disk when a build began. */
export interface Sight {
  /** Digest of all but the desk. */
  readonly rest: string;
  /** Size and times of each file of the desk, by its name. */
  readonly desk: ReadonlyMap<string, string>;
}

/** Where to look, all paths absolute. Folders are looked at with all that lies below; what is not there counts as that. */
export interface Sources {
  readonly packageFile: string;
  readonly folders: readonly string[];
  readonly files: readonly string[];
  readonly seedsDir: string;
}

export function lookAround(
  { packageFile, folders, files, seedsDir }: Sources,
  { seeds, problems }: SeedListing,
): Sight {
  const rows = [
    process.version,
    process.versions["icu"] ?? "",
    ...installedVersions(packageFile),
    ...folders.flatMap((folder) => [folder, ...rowsBelow(folder)].flat()),
    ...files.map((file) => `${file}\t${traitsOf(file)}`),
  ];
  const listed = seeds.map(
    ({ path, diskPath, size, mtimeMs }) => `${path}\t${diskPath}\t${size}\t${mtimeMs}`,
  );
  return {
    rest: keyOf(rows.join("\n"), listed.join("\n"), JSON.stringify(problems)),
    desk: rowsBelow(join(seedsDir, deskFolder)),
  };
}

/**
 * @param picture `traitsOf` the site's picture, whose name only the config tells
 * @param written the files of the desk that the build itself has written since: they count as they are now
 */
export function markOf({ rest, desk }: Sight, picture: string, written: Sight["desk"] = new Map()): string {
  const all = [...new Map([...desk, ...written])].map(([name, traits]) => `${name}\t${traits}`);
  return keyOf(rest, picture, ...all.sort());
}

/** Files of the desk by name, as they are now. */
export function lookAtDesk(seedsDir: string, names: readonly string[]): Sight["desk"] {
  return new Map(
    names.flatMap((name) => {
      const traits = traitsOf(join(seedsDir, deskFolder, name));
      return traits === "" ? [] : [[name, traits] as const];
    }),
  );
}

/** Every file below a folder, links followed; none where there is no folder. */
function rowsBelow(folder: string, prefix = ""): Map<string, string> {
  const rows = new Map<string, string>();
  for (const name of namesIn(folder)) {
    const path = join(folder, name);
    const stats = statsOf(path);
    if (stats?.isDirectory() === true)
      for (const [below, traits] of rowsBelow(path, `${prefix}${name}/`)) rows.set(below, traits);
    else rows.set(`${prefix}${name}`, textOf(stats));
  }
  return rows;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** Size, times and inode of a file; empty where there is none. */
export function traitsOf(path: string): string {
  return textOf(statsOf(path));
}

function statsOf(path: string): BigIntStats | undefined {
  return statSync(path, { bigint: true, throwIfNoEntry: false });
}

function textOf(stats: BigIntStats | undefined): string {
  return stats === undefined ? "" : `${stats.size} ${stats.mtimeNs} ${stats.ctimeNs} ${stats.ino}`;
}
