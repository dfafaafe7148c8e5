/** The permalink lock with the addresses of a build added. */

import { type Archive, taxonomies } from "../model/archive.ts";
import type { PermalinkLock } from "../model/desk.ts";
import type { Permalinks } from "./permalinks.ts";

/** The same object where nothing is new: a large lock need not be written out to see that. */
export function extendLock(
  lock: PermalinkLock,
  { paths, moved }: Permalinks,
  terms: Archive["terms"],
): PermalinkLock {
  const articles = extend(lock.articles, paths);
  const named = taxonomies.flatMap((type) =>
    terms[type].map((term) => [`${type}:${term.name}`, term.path] as const),
  );
  const extended = { version: 1 as const, articles, terms: extend(lock.terms, named), moved };
  const isSame = articles === lock.articles && extended.terms === lock.terms && moved === lock.moved;
  return isSame ? lock : extended;
}

function extend(
  known: Readonly<Record<string, string>>,
  entries: Iterable<readonly [string, string]>,
): Readonly<Record<string, string>> {
  const added: (readonly [string, string])[] = [];
  for (const entry of entries)
    if (!Object.hasOwn(known, entry[0]) || known[entry[0]] !== entry[1]) added.push(entry);
  return added.length === 0 ? known : { ...known, ...Object.fromEntries(added) };
}
