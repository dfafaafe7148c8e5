/** In how many articles each term stands, and which of them have pages. */

import { type ArticleBorne, isInText } from "./borne-names.ts";
import { isWorthy } from "./choose-tags.ts";
import type { TermId, TermIds } from "./term-ids.ts";

export interface Census {
  readonly articlesWith: (term: TermId) => number;
  readonly hasPage: (term: TermId) => boolean;
}

/** A page is for what people named, and for what stands in enough articles and is worthy of a tag in one. */
export function countTerms(borne: readonly ArticleBorne[], ids: TermIds, least: number): Census {
  const counts = new Uint32Array(ids.all.length);
  const isWorthyOnce = new Uint8Array(ids.all.length);
  const byPeople = new Uint8Array(ids.all.length);
  const count = ({ number }: TermId) => {
    counts[number] = (counts[number] ?? 0) + 1;
  };
  for (const { given, names } of borne) {
    for (const name of names) {
      const { number } = name.term;
      if (isWorthyOnce[number] === 0 && isWorthy(name)) isWorthyOnce[number] = 1;
      if (name.origin === "rule") byPeople[number] = 1;
      if (isInText(name)) count(name.term);
    }
    for (const { term } of given) {
      byPeople[term.number] = 1;
      if (!names.some((name) => name.term === term && isInText(name))) count(term);
    }
  }
  const articlesWith = ({ number }: TermId) => counts[number] ?? 0;
  return {
    articlesWith,
    hasPage: (term) =>
      byPeople[term.number] === 1 ||
      term.type === "tag" ||
      (isWorthyOnce[term.number] === 1 && articlesWith(term) >= least),
  };
}
