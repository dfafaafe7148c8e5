/** Which pages of a large site stand for all: pages of one folder come from one template. */

import { groupBy } from "../model/group-by.ts";
import { hash32 } from "../model/hash.ts";

/**
 * At most so many of the paths, of every kind of page as many as of any other while there are some; the same for the same paths.
 * @example samplePages(["2025/a.html", "2026/b.html", "tags/c.html"], 2) //=> one article and the tag
 */
export function samplePages<Path extends string>(paths: readonly Path[], most: number): Path[] {
  if (paths.length <= most) return [...paths];
  const queues = [...groupBy(paths, kindOf).values()].map(shuffled);
  const chosen: Path[] = [];
  for (let rank = 0; chosen.length < most; rank++)
    for (const queue of queues) {
      const path = queue[rank];
      if (path !== undefined && chosen.length < most) chosen.push(path);
    }
  return chosen.sort();
}

/** Folder without its numbers, and whether it is the folder's own page. */
function kindOf(path: string): string {
  const slash = path.lastIndexOf("/") + 1;
  return path.slice(0, slash).replace(/\d+/g, "0") + (path.endsWith("/index.html") ? "index" : "");
}

/** In an order that has nothing to do with names or dates, and is always the same. */
function shuffled<Path extends string>(paths: readonly Path[]): Path[] {
  const ranks = new Map(paths.map((path) => [path, hash32(path)]));
  return [...paths].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0) || (a < b ? -1 : 1));
}
