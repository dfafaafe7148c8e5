/** Terms of the archive: their addresses, articles, years and neighbours. */

import {
  type Entry,
  type Taxonomy,
  type Term,
  type TermRef,
  taxonomies,
  taxonomyFolders,
} from "../model/archive.ts";
import type { PermalinkLock } from "../model/desk.ts";
import { makeOutputPath, type Slug } from "../model/ids.ts";
import { yearOf } from "../model/iso-date.ts";
import { makeSlug, suffixSlug } from "../model/slug.ts";
import { termIdOf } from "./settle-terms/borne-names.ts";
import type { TermName } from "./settle-terms.ts";

export type TermSlugs = ReadonlyMap<string, { readonly term: TermName; readonly slug: Slug }>;

/** Slugs by termIdOf; a locked one stays, and of two that want one the smaller key has it. */
export function assignTermSlugs(terms: readonly TermName[], lock: PermalinkLock): TermSlugs {
  const slugs = new Map<string, { readonly term: TermName; readonly slug: Slug }>();
  const taken = new Set<string>();
  const address = (term: TermName, slug: string) => `${taxonomyFolders[term.type]}/${slug}`;
  const give = (term: TermName, slug: Slug) => {
    taken.add(address(term, slug));
    slugs.set(termIdOf(term), { term, slug });
  };
  const open: TermName[] = [];
  for (const term of terms) {
    const locked = term.wishedSlug === undefined ? lock.terms[`${term.type}:${term.name}`] : undefined;
    const slug = locked?.slice(locked.indexOf("/") + 1, -".html".length) as Slug | undefined;
    if (slug === undefined || taken.has(address(term, slug))) open.push(term);
    else give(term, slug);
  }
  for (const term of open.sort((a, b) => (termIdOf(a) < termIdOf(b) ? -1 : 1))) {
    const slug = makeSlug(term.wishedSlug ?? term.name);
    give(term, taken.has(address(term, slug)) ? suffixSlug(slug, termIdOf(term)) : slug);
  }
  return slugs;
}

/** Articles a term's page lists, newest first, and what follows from them. Only terms with pages. */
export function buildTerms(
  entries: readonly Entry[],
  names: readonly TermName[],
  slugs: TermSlugs,
): Readonly<Record<Taxonomy, readonly Term[]>> {
  const borne = collect(entries);
  const build = (type: Taxonomy): Term[] =>
    names
      .filter((name) => name.type === type && name.hasPage)
      .flatMap((name) => {
        const slug = slugs.get(termIdOf(name))?.slug;
        const bearers = slug === undefined ? undefined : borne.get(`${type}/${slug}`);
        return slug === undefined || bearers === undefined ? [] : [termOf(name, slug, bearers)];
      })
      .sort((a, b) => (a.slug < b.slug ? -1 : 1));
  return Object.fromEntries(taxonomies.map((type) => [type, build(type)])) as Record<Taxonomy, Term[]>;
}

interface Bearer {
  readonly entry: Entry;
  readonly isExplicit: boolean;
}

/** Which articles bear which term: tags shown, and all names found, each article once a term. */
function collect(entries: readonly Entry[]): ReadonlyMap<string, Bearer[]> {
  const borne = new Map<string, Bearer[]>();
  for (const entry of entries) {
    for (const [key, ref] of refsByKey(entry)) {
      const bearers = borne.get(key) ?? [];
      bearers.push({ entry, isExplicit: ref.origin === "explicit" || ref.origin === "rule" });
      borne.set(key, bearers);
    }
  }
  return borne;
}

function refsByKey(entry: Entry): Map<string, TermRef> {
  const source = entry.sourceTerm === null ? [] : [entry.sourceTerm];
  const refs = new Map<string, TermRef>();
  for (const ref of [...entry.tags, ...entry.people, ...entry.places, ...entry.organisations, ...source]) {
    const key = `${ref.type}/${ref.slug}`;
    if (ref.hasPage && !refs.has(key)) refs.set(key, ref);
  }
  return refs;
}

function termOf(name: TermName, slug: Slug, bearers: readonly Bearer[]): Term {
  const explicitCount = bearers.filter((bearer) => bearer.isExplicit).length;
  return {
    type: name.type,
    slug,
    path: makeOutputPath(`${taxonomyFolders[name.type]}/${slug}.html`),
    name: name.name,
    aliases: name.aliases,
    ...(name.code === undefined ? {} : { code: name.code }),
    ...(name.note === undefined ? {} : { note: name.note }),
    articles: bearers.map((bearer) => bearer.entry.facts.id),
    explicitCount,
    derivedCount: bearers.length - explicitCount,
    years: countYears(bearers),
    near: neighbours(`${name.type}/${slug}`, bearers),
  };
}

function countYears(bearers: readonly Bearer[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { entry } of bearers) {
    const date = entry.facts.date?.value;
    if (date !== undefined) counts.set(yearOf(date), (counts.get(yearOf(date)) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Shown tags that stand together with a term, most first; counted over the shown tags alone, which keeps it linear. */
function neighbours(own: string, bearers: readonly Bearer[]): Term["near"] {
  const counts = new Map<string, { readonly ref: TermRef; count: number }>();
  for (const { entry } of bearers) {
    for (const ref of entry.tags) {
      const key = `${ref.type}/${ref.slug}`;
      if (key === own || !ref.hasPage) continue;
      const known = counts.get(key);
      if (known === undefined) counts.set(key, { ref, count: 1 });
      else known.count++;
    }
  }
  return [...counts]
    .sort(([a, { count: x }], [b, { count: y }]) => y - x || (a < b ? -1 : 1))
    .slice(0, 12)
    .map(([, { ref, count }]) => ({ type: ref.type, slug: ref.slug, name: ref.name, count }));
}
