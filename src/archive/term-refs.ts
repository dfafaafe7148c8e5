/** Terms as articles bear them: with the archive's spelling and address. */

import type { Entry, Taxonomy, TermRef } from "../model/archive.ts";
import type { Facts } from "../model/article.ts";
import { remember } from "../model/remember.ts";
import { type Borne, isInText } from "./settle-terms/borne-names.ts";
import type { ArticleTerms, SettledTerms, TermName } from "./settle-terms.ts";
import type { TermSlugs } from "./term-slugs.ts";

export type EntryTerms = Pick<Entry, "tags" | "people" | "places" | "organisations" | "evidence">;

export const noRefs: EntryTerms = { tags: [], people: [], places: [], organisations: [], evidence: [] };

export interface TermRefs {
  /** `said`: the article's names, in the order of their evidence. */
  readonly refsOf: (terms: ArticleTerms | undefined, said: Facts["names"]) => EntryTerms;
  /** Of a term that stands beside the text. */
  readonly refOf: (term: TermName, origin: TermRef["origin"]) => TermRef;
}

/** Articles that bear a term alike share one object: in a large archive that is nine of ten. */
export function openTermRefs(nameOf: SettledTerms["nameOf"], slugs: TermSlugs): TermRefs {
  const known = new Map<TermName, TermRef[]>();
  const makeRef = (
    term: TermName,
    { origin, mentions, aliases, inferred }: Pick<TermRef, "origin" | "mentions" | "aliases" | "inferred">,
  ): TermRef => {
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
  };
  const bear = ({ term: id, said }: Borne, origin: TermRef["origin"]): TermRef => {
    const term = nameOf(id);
    const { mentions, inferred } = said;
    return makeRef(term, { origin, mentions, aliases: otherSpellings(said, term.name), inferred });
  };
  const asSaid = remember((name: Borne) => bear(name, name.origin));
  return {
    refOf: (term, origin) => makeRef(term, { origin, mentions: 0, aliases: noAliases, inferred: false }),
    refsOf: (terms, said) => {
      if (terms === undefined) return noRefs;
      const { tags, given, names } = terms;
      const evidence: (number | null)[] = [];
      const prove = ({ proof }: Borne) => evidence.push(proof === undefined ? null : said.indexOf(proof));
      const listed = (type: Taxonomy): TermRef[] => {
        const refs: TermRef[] = [];
        for (const name of names) {
          if (name.term.type !== type || !isInText(name)) continue;
          const tag = given.find(({ term }) => term === name.term);
          refs.push(tag === undefined ? asSaid(name) : bear(name, tag.origin));
          prove(name);
        }
        return refs;
      };
      tags.forEach(prove);
      return {
        tags: tags.map(asSaid),
        people: listed("person"),
        places: listed("place"),
        organisations: listed("organisation"),
        evidence,
      };
    },
  };
}

const noAliases: readonly string[] = [];

/** Spellings in the article other than the term's name. */
function otherSpellings({ name, aliases }: Borne["said"], shown: string): readonly string[] {
  if (aliases.length === 0) return name === shown ? noAliases : [name];
  const spellings = new Set([name, ...aliases]);
  spellings.delete(shown);
  return [...spellings];
}
