/** Addresses of articles: the lock's where it has one, else made from date and slug; none is ever given twice. */

import type { Facts } from "../model/article.ts";
import type { PermalinkLock } from "../model/desk.ts";
import { makeOutputPath, type OutputPath, type SeedId, type Slug } from "../model/ids.ts";
import type { IsoDate } from "../model/iso-date.ts";
import { makeSlug, suffixSlug } from "../model/slug.ts";

export interface Permalinks {
  readonly paths: ReadonlyMap<SeedId, OutputPath>;
  /** Addresses given up by the editor's wish: from → to. The lock's own object where it says all. */
  readonly moved: Readonly<Record<string, string>>;
}

/**
 * Gives each article its address. A locked address stays, whatever headline or date a later build finds; only a slug
 * that the editor wishes anew moves it, and leaves a redirect. Of two articles that want one address the one with the
 * smaller id has it; the other's gets a suffix made from its id, so that it depends on no neighbour.
 */
export function assignPermalinks(articles: readonly Facts[], lock: PermalinkLock): Permalinks {
  const paths = new Map<SeedId, OutputPath>();
  const taken = new Set<string>();
  const moved: Record<string, string> = { ...lock.moved };
  const open: Facts[] = [];
  for (const facts of articles) {
    const locked = lockedPath(facts, lock);
    if (locked === undefined) open.push(facts);
    else taken.add(locked);
    if (locked !== undefined) paths.set(facts.id, locked);
  }
  for (const facts of open) {
    const slug = makeSlug(facts.wishedSlug || facts.headline.value);
    const wished = permalinkOf(facts.date?.value ?? null, slug);
    const path = taken.has(wished)
      ? permalinkOf(facts.date?.value ?? null, suffixSlug(slug, facts.id))
      : wished;
    taken.add(path);
    paths.set(facts.id, path);
    const old = lock.articles[facts.id];
    if (old !== undefined && old !== path) moved[old] = path;
  }
  for (const from of Object.keys(moved)) if (taken.has(from)) delete moved[from];
  return { paths, moved: isEqual(moved, lock.moved) ? lock.moved : moved };
}

function isEqual(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}

/** The locked address, unless the editor's desk wishes another slug. */
function lockedPath(facts: Facts, lock: PermalinkLock): OutputPath | undefined {
  const locked = lock.articles[facts.id];
  if (locked === undefined) return undefined;
  const wished = facts.wishedSlug === "" || facts.withdrawn !== null ? "" : makeSlug(facts.wishedSlug);
  const slug = locked.slice(locked.lastIndexOf("/") + 1, -".html".length);
  return wished === "" || slug === wished || slug.startsWith(`${wished}-`)
    ? makeOutputPath(locked)
    : undefined;
}

/**
 * The article's address on the site: its date's parts, then its slug.
 * An undated article goes under "undated/".
 * @example permalinkOf("2023-10-05", "oil-rises") //=> "2023/10/05/oil-rises.html"
 */
export function permalinkOf(date: IsoDate | null, slug: Slug): OutputPath {
  const folder = date === null ? "undated" : date.replaceAll("-", "/");
  return makeOutputPath(`${folder}/${slug}.html`);
}
