/** Addresses of terms. */

import { taxonomyFolders } from "../model/archive.ts";
import type { PermalinkLock } from "../model/desk.ts";
import type { Slug } from "../model/ids.ts";
import { makeSlug, suffixSlug } from "../model/slug.ts";
import { compareTerms } from "./settle-terms/term-ids.ts";
import type { TermName } from "./settle-terms.ts";

export type TermSlugs = ReadonlyMap<TermName, Slug>;

/** A locked slug stays, and of two terms that want one the first by type and key has it. */
export function assignTermSlugs(terms: readonly TermName[], lock: PermalinkLock): TermSlugs {
  const slugs = new Map<TermName, Slug>();
  const taken = new Set<string>();
  const address = (term: TermName, slug: string) => `${taxonomyFolders[term.type]}/${slug}`;
  const give = (term: TermName, slug: Slug) => {
    taken.add(address(term, slug));
    slugs.set(term, slug);
  };
  const open: TermName[] = [];
  for (const term of terms) {
    const locked = term.wishedSlug === undefined ? lock.terms[`${term.type}:${term.name}`] : undefined;
    const slug = locked?.slice(locked.indexOf("/") + 1, -".html".length) as Slug | undefined;
    if (slug === undefined || taken.has(address(term, slug))) open.push(term);
    else give(term, slug);
  }
  for (const term of open.sort(compareTerms)) {
    const slug = makeSlug(term.wishedSlug ?? term.name);
    give(term, taken.has(address(term, slug)) ? suffixSlug(slug, `${term.type}:${term.key}`) : slug);
  }
  return slugs;
}
