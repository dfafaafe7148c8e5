/** Blocks that stand on many pages of one site (menus, "Latest News") can only be known from the set. */

import { addTo } from "../model/group-by.ts";
import { hash32 } from "../model/hash.ts";
import type { SeedId } from "../model/ids.ts";

/** A page's lines as hashes, from top to bottom. */
export interface HashedPage {
  readonly id: SeedId;
  readonly hashes: readonly string[];
}

/** Share of a page's lines at its head, and as many at its foot, that tell the site. */
const edgeShare = 0.2;
const longestEdge = 40;
/** From so many pages on, one other page with the same line may be chance: a teaser, a copy of the article. */
const largeSite = 10;

/**
 * The block hashes of each page that also stand on other pages of its site; pages without any are left out.
 * Pages are of one site if three lines in a row are the same at their head or foot: no address is needed,
 * and wire copies of one text in two papers do not make the papers one.
 */
export function findRepeatedBlocks(pages: readonly HashedPage[]): ReadonlyMap<SeedId, readonly string[]> {
  const sites = groupBySite(pages);
  const found = new Map<SeedId, readonly string[]>();
  for (const site of sites) {
    if (site.length < 2) continue;
    const counts = countPages(site);
    const least = site.length < largeSite ? 2 : 3;
    for (const page of site) {
      const repeated = [...new Set(page.hashes)].filter((hash) => (counts.get(hash) ?? 0) >= least);
      if (repeated.length > 0) found.set(page.id, repeated.sort());
    }
  }
  return found;
}

/** On how many pages each line stands; lines of a single page are left out before they cost memory. */
function countPages(site: readonly HashedPage[]): ReadonlyMap<string, number> {
  const lines = site.reduce((sum, page) => sum + page.hashes.length, 0);
  const seen = new Uint8Array(tableSize(lines));
  for (const page of site) {
    for (const hash of new Set(page.hashes)) {
      const slot = hash32(hash) % seen.length;
      seen[slot] = Math.min(2, (seen[slot] ?? 0) + 1);
    }
  }
  const counts = new Map<string, number>();
  for (const page of site) {
    for (const hash of new Set(page.hashes)) {
      if ((seen[hash32(hash) % seen.length] ?? 0) > 1) counts.set(hash, (counts.get(hash) ?? 0) + 1);
    }
  }
  return counts;
}

/** About eight slots a line keep chance meetings rare. */
function tableSize(lines: number): number {
  return Math.min(2 ** 28, Math.max(1024, lines * 8 + 1));
}

/** Pages that share a key of their head or foot, joined through all keys (union-find). */
function groupBySite(pages: readonly HashedPage[]): HashedPage[][] {
  const parent = pages.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while ((parent[root] ?? root) !== root) {
      parent[root] = parent[parent[root] ?? root] ?? root;
      root = parent[root] ?? root;
    }
    return root;
  };
  const firstWith = new Map<number, number>();
  pages.forEach((page, index) => {
    for (const key of edgeKeys(page.hashes)) {
      const other = firstWith.get(key);
      if (other === undefined) firstWith.set(key, index);
      else parent[rootOf(index)] = rootOf(other);
    }
  });
  const groups = new Map<number, HashedPage[]>();
  pages.forEach((page, index) => {
    addTo(groups, rootOf(index), page);
  });
  return [...groups.values()];
}

function edgeKeys(hashes: readonly string[]): Set<number> {
  const edge = Math.min(longestEdge, Math.ceil(hashes.length * edgeShare));
  const keys = new Set<number>();
  for (let i = 0; i + 2 < hashes.length; i++) {
    if (i + 2 >= edge && i < hashes.length - edge) continue;
    keys.add(hash32(`${hashes[i]} ${hashes[i + 1]} ${hashes[i + 2]}`));
  }
  return keys;
}
