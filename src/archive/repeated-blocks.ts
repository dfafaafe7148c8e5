/** Blocks that stand on many pages of one site (menus, "Latest News") can only be known from the set. */

import type { SeedId } from "../model/ids.ts";

/** The block hashes of each page that also stand on other pages of its site; pages without any are left out. */
export function findRepeatedBlocks(
  _pages: readonly { readonly id: SeedId; readonly hashes: readonly string[] }[],
): ReadonlyMap<SeedId, readonly string[]> {
  return new Map();
}
