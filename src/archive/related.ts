/** Related articles by TF-IDF over an inverted index, each with its reason; text.md section 9. */

import type { RelatedLink } from "../model/archive.ts";
import type { Facts } from "../model/article.ts";
import type { SeedId } from "../model/ids.ts";
import { dayNumberOf } from "../model/iso-date.ts";
import type { TermsOf } from "../model/marks.ts";
import { indexNames, type NameIndex } from "./related/name-index.ts";
import { type NumberedTerms, numberTerms } from "./related/number-terms.ts";
import { fullScore, mostKept, otherOf, rankKey, type SimilarLists } from "./related/similar-articles.ts";
import { makeTermVectors } from "./related/term-vectors.ts";
import { findSimilar } from "./related/update-similar.ts";
import type { EntryTerms } from "./term-refs.ts";

const mostLinks = 5;
const mostOfOneDay = 2;
const leastScore = 0.1;
const mostSharedNames = 3;

export interface KnownTerms {
  /** The terms that an article bears. */
  readonly refsOf: (id: SeedId) => EntryTerms;
  /** Main article of the cluster that an article is a version in. */
  readonly clusterOf: ReadonlyMap<SeedId, SeedId>;
  readonly termsOf: TermsOf;
}

/** What a build found at length: saves the next one work and changes nothing. */
export interface RelatedFindings {
  readonly terms?: NumberedTerms | undefined;
  readonly similar?: SimilarLists | undefined;
}

export interface FoundRelated extends RelatedFindings {
  /** At most 5 an article, best first; articles without any are left out. */
  readonly links: ReadonlyMap<SeedId, readonly RelatedLink[]>;
  readonly terms: NumberedTerms;
  readonly similar: SimilarLists;
}

/**
 * Versions of one story are never related to each other, nor does a story stand twice among the links. Articles in two
 * languages meet only over tags that people gave both. `articles`: by id. `previous`: of the last build.
 */
export function findRelated(
  articles: readonly Facts[],
  { refsOf, clusterOf, termsOf }: KnownTerms,
  previous: RelatedFindings = {},
): FoundRelated {
  const ordered = articles.filter((facts) => facts.withdrawn === null);
  const names = indexNames(ordered, refsOf);
  const terms = numberTerms(ordered, termsOf, previous.terms);
  const vectors = makeTermVectors(terms, names);
  const similar = findSimilar(terms.ids, vectors, previous.similar);
  const stories = ordered.map(({ id }) => clusterOf.get(id) ?? id);
  const sharedOf = openSharedNames(names);
  const days = ordered.map((facts) => (facts.date === null ? null : dayNumberOf(facts.date.value)));
  const daysApart = (day: number | null, other: number | null) =>
    day === null || other === null ? null : other - day;
  const links = new Map<SeedId, readonly RelatedLink[]>();
  for (const [index, facts] of ordered.entries()) {
    const chosen = chooseOthers(index, similar, ordered, stories);
    if (chosen.length === 0) continue;
    const shared = sharedOf(index);
    links.set(
      facts.id,
      chosen.map((other) => {
        const id = ordered[other]?.id ?? facts.id;
        return { id, shared: shared(other), daysApart: daysApart(days[index] ?? null, days[other] ?? null) };
      }),
    );
  }
  return { links, terms, similar };
}

const keys = new Float64Array(mostKept);

/** An article's row by score, ties by index, as keys in ascending order: the articles are in the order of their ids. */
function rankRow({ sizes, others, scores }: SimilarLists, article: number): Float64Array {
  const row = article * mostKept;
  let count = 0;
  for (let at = row; at < row + (sizes[article] ?? 0); at++) {
    const score = scores[at] ?? 0;
    if (score >= leastScore * fullScore) keys[count++] = rankKey(score, others[at] ?? 0);
  }
  return keys.subarray(0, count).sort();
}

/** The first five that are of other stories, and not more than two of one day. */
function chooseOthers(
  article: number,
  similar: SimilarLists,
  articles: readonly Facts[],
  stories: readonly SeedId[],
): number[] {
  const chosen: number[] = [];
  const told = [stories[article]];
  const days: string[] = [];
  const ranked = rankRow(similar, article);
  for (let at = ranked.length - 1; at >= 0 && chosen.length < mostLinks; at--) {
    const other = otherOf(ranked[at] ?? 0);
    const facts = articles[other];
    if (facts === undefined) continue;
    const story = stories[other];
    const day = facts.date?.value ?? facts.id;
    if (told.includes(story) || days.filter((known) => known === day).length >= mostOfOneDay) continue;
    told.push(story);
    days.push(day);
    chosen.push(other);
  }
  return chosen;
}

/** Names that two articles bear: what people gave both first, then the rarest in the archive, then by name. */
function openSharedNames({ offsets, names, texts, bearers }: NameIndex) {
  const articles = offsets.length;
  /** The article that bears each name, plus one, of those asked for last; negative where people gave it. */
  const bearer = new Int32Array(texts.length);
  return (article: number) => {
    for (let at = offsets[article] ?? 0; at < (offsets[article + 1] ?? 0); at++) {
      const name = names[at] ?? 0;
      bearer[name >> 1] = name % 2 === 1 ? -article - 1 : article + 1;
    }
    return (other: number): string[] => {
      const shared: { readonly name: number; readonly rank: number }[] = [];
      for (let at = offsets[other] ?? 0; at < (offsets[other + 1] ?? 0); at++) {
        const name = names[at] ?? 0;
        const known = bearer[name >> 1] ?? 0;
        if (Math.abs(known) !== article + 1) continue;
        const isGiven = known < 0 && name % 2 === 1;
        shared.push({ name: name >> 1, rank: (bearers[name >> 1] ?? 0) - (isGiven ? articles : 0) });
      }
      const textOf = ({ name }: { readonly name: number }) => texts[name] ?? "";
      return shared
        .sort((a, b) => a.rank - b.rank || (textOf(a) < textOf(b) ? -1 : 1))
        .slice(0, mostSharedNames)
        .map(textOf);
    };
  };
}
