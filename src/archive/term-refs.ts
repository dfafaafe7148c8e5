/** Terms as articles bear them: with the archive's spelling and address. */

import type { Entry, TermRef } from "../model/archive.ts";
import type { KnownName } from "./related/name-index.ts";
import type { ArticleTerms, SettledTerm } from "./settle-terms.ts";
import type { TermSlugs } from "./term-slugs.ts";

export type EntryTerms = Pick<Entry, "tags" | "people" | "places" | "organisations">;

export const noRefs: EntryTerms = { tags: [], people: [], places: [], organisations: [] };

export function refsOf(terms: ArticleTerms | undefined, slugs: TermSlugs): EntryTerms {
  if (terms === undefined) return noRefs;
  const refs = (settled: readonly SettledTerm[]) => settled.map((term) => refOf(term, slugs));
  return {
    tags: refs(terms.tags),
    people: refs(terms.people),
    places: refs(terms.places),
    organisations: refs(terms.organisations),
  };
}

export function refOf(settled: SettledTerm, slugs: TermSlugs): TermRef {
  const { term, origin, mentions, aliases, inferred, evidence } = settled;
  const slug = slugs.get(term);
  if (slug === undefined)
    throw new Error(`a term of an article is not among the archive's terms: ${term.key}`);
  return {
    name: term.name,
    type: term.type,
    slug,
    origin,
    mentions,
    aliases,
    inferred,
    hasPage: term.hasPage,
    ...(evidence === undefined ? {} : { evidence }),
  };
}

/** An article's tags and names, each once; what only follows from another name is left out, unless people gave it. */
export function knownNames({ tags, people, places, organisations }: EntryTerms): KnownName[] {
  const names = new Map<string, boolean>();
  for (const { name, origin, inferred } of tags) {
    const isExplicit = origin === "explicit" || origin === "rule";
    if (isExplicit || !inferred) names.set(name, isExplicit || names.get(name) === true);
  }
  for (const list of [people, places, organisations])
    for (const { name, inferred } of list) if (!inferred && !names.has(name)) names.set(name, false);
  return [...names].map(([name, isExplicit]) => ({ name, isExplicit }));
}
