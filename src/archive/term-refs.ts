/** Terms as articles bear them: with the archive's spelling and address. */

import type { Entry, TermRef } from "../model/archive.ts";
import type { Facts } from "../model/article.ts";
import { remember } from "../model/remember.ts";
import type { KnownName } from "./related/name-index.ts";
import type { ArticleTerms, SettledTerm, TermName } from "./settle-terms.ts";
import type { TermSlugs } from "./term-slugs.ts";

export type EntryTerms = Pick<Entry, "tags" | "people" | "places" | "organisations" | "evidence">;

export const noRefs: EntryTerms = { tags: [], people: [], places: [], organisations: [], evidence: [] };

export interface TermRefs {
  /** `said`: the article's names, in the order of their evidence. */
  readonly refsOf: (terms: ArticleTerms | undefined, said: Facts["names"]) => EntryTerms;
  readonly refOf: (term: SettledTerm) => TermRef;
}

/** Articles that bear a term alike share one object: in a large archive that is nine of ten. */
export function openTermRefs(slugs: TermSlugs): TermRefs {
  const known = new Map<TermName, TermRef[]>();
  const refOf = remember(({ term, origin, mentions, aliases, inferred }: SettledTerm): TermRef => {
    let refs = known.get(term);
    if (refs === undefined) {
      refs = [];
      known.set(term, refs);
    }
    const isPlain = aliases.length === 0;
    const like = (ref: TermRef) =>
      ref.mentions === mentions && ref.origin === origin && ref.inferred === inferred;
    const same = isPlain ? refs.find(like) : undefined;
    if (same !== undefined) return same;
    const slug = slugs.get(term);
    if (slug === undefined)
      throw new Error(`a term of an article is not among the archive's terms: ${term.key}`);
    const { name, type, hasPage } = term;
    const ref = { name, type, slug, origin, mentions, aliases, inferred, hasPage };
    if (isPlain) refs.push(ref);
    return ref;
  });
  return {
    refOf,
    refsOf: (terms, said) => {
      if (terms === undefined) return noRefs;
      const { tags, people, places, organisations } = terms;
      const evidence: (number | null)[] = [];
      for (const list of [tags, people, places, organisations])
        for (const { proof } of list) evidence.push(proof === undefined ? null : said.indexOf(proof));
      return {
        tags: tags.map(refOf),
        people: people.map(refOf),
        places: places.map(refOf),
        organisations: organisations.map(refOf),
        evidence,
      };
    },
  };
}

/** An article's tags and names; what only follows from another name is left out, unless people gave it. */
export function knownNames({ tags, people, places, organisations }: EntryTerms): KnownName[] {
  const names: KnownName[] = [];
  for (const { name, origin, inferred } of tags) {
    const isExplicit = origin === "explicit" || origin === "rule";
    if (isExplicit || !inferred) names.push({ name, isExplicit });
  }
  for (const list of [people, places, organisations])
    for (const { name, inferred } of list) if (!inferred) names.push({ name, isExplicit: false });
  return names;
}
