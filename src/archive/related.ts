/** Related articles by TF-IDF over an inverted index, each with its reason; text.md section 9. */

import type { RelatedLink } from "../model/archive.ts";
import type { Facts } from "../model/article.ts";
import type { SeedId } from "../model/ids.ts";
import { dayNumberOf } from "../model/iso-date.ts";
import { findSimilarArticles } from "./similar-articles.ts";
import { makeTermVectors } from "./term-vectors.ts";

const mostLinks = 5;
const mostOfOneDay = 2;
const leastScore = 0.1;
/** What a tag that people gave both adds to the cosine, and what all such tags may add. */
const tagBonus = 0.05;
const mostBonus = 0.15;
const mostSharedNames = 3;
/** A tag of more articles relates none of them. */
const mostTagged = 300;
/** So many of the most similar are looked at: the first five after copies and crowded days are left out. */
const mostCandidates = 40;

export interface KnownTerms {
  /** Names of the terms that an article bears, by id. */
  readonly termsOf: ReadonlyMap<SeedId, readonly { readonly name: string; readonly isExplicit: boolean }[]>;
  /** Main article of the cluster that an article is a version in. */
  readonly clusterOf: ReadonlyMap<SeedId, SeedId>;
}

interface Candidate {
  readonly index: number;
  readonly score: number;
}

/**
 * At most 5 an article, best first; articles without any are left out. Versions of one story are never related to each
 * other, nor does a story stand twice among the links. Articles in two languages meet only over tags that people gave both.
 */
export function findRelated(
  articles: readonly Facts[],
  known: KnownTerms,
): ReadonlyMap<SeedId, readonly RelatedLink[]> {
  const ordered = articles.filter((facts) => facts.withdrawn === null).sort((a, b) => (a.id < b.id ? -1 : 1));
  const similar = findSimilarArticles(makeTermVectors(ordered));
  const tags = indexTags(ordered, known.termsOf);
  const related = new Map<SeedId, readonly RelatedLink[]>();
  for (const [index, facts] of ordered.entries()) {
    const scores = new Map(similar.similarTo(index).map((other) => [other.index, other.cosine] as const));
    for (const [other, bonus] of tags.bonusesOf(index))
      scores.set(other, (scores.get(other) ?? similar.cosineOf(index, other)) + bonus);
    const links = chooseLinks(facts, best(scores), ordered, known, tags.articlesOf);
    if (links.length > 0) related.set(facts.id, links);
  }
  return related;
}

/** The highest scores, ties by index: the articles are in the order of their ids. */
function best(scores: ReadonlyMap<number, number>): Candidate[] {
  const candidates: Candidate[] = [];
  for (const [index, score] of scores) if (score >= leastScore) candidates.push({ index, score });
  return candidates.sort((a, b) => b.score - a.score || a.index - b.index).slice(0, mostCandidates);
}

function chooseLinks(
  facts: Facts,
  candidates: readonly Candidate[],
  articles: readonly Facts[],
  { termsOf, clusterOf }: KnownTerms,
  articlesOf: (name: string) => number,
): RelatedLink[] {
  const links: RelatedLink[] = [];
  const stories = new Set([clusterOf.get(facts.id) ?? facts.id]);
  const days = new Map<string, number>();
  for (const { index, score } of candidates) {
    const other = articles[index];
    if (other === undefined || links.length === mostLinks) break;
    const story = clusterOf.get(other.id) ?? other.id;
    const day = other.date?.value ?? other.id;
    const ofDay = days.get(day) ?? 0;
    if (stories.has(story) || ofDay >= mostOfOneDay) continue;
    stories.add(story);
    days.set(day, ofDay + 1);
    links.push({
      id: other.id,
      score: Math.round(score * 1000) / 1000,
      shared: sharedNames(termsOf.get(facts.id) ?? [], termsOf.get(other.id) ?? [], articlesOf),
      daysApart: daysBetween(facts, other),
    });
  }
  return links;
}

type Named = readonly { readonly name: string; readonly isExplicit: boolean }[];

/** Names that both bear: what people gave both first, then the rarest in the archive, then by name. */
function sharedNames(mine: Named, others: Named, articlesOf: (name: string) => number): string[] {
  const theirs = new Map(others.map((term) => [term.name, term.isExplicit]));
  const rank = (term: Named[number]) => (term.isExplicit && theirs.get(term.name) === true ? 0 : 1);
  return mine
    .filter((term) => theirs.has(term.name))
    .sort(
      (a, b) => rank(a) - rank(b) || articlesOf(a.name) - articlesOf(b.name) || (a.name < b.name ? -1 : 1),
    )
    .slice(0, mostSharedNames)
    .map((term) => term.name);
}

interface TagIndex {
  /** What the tags that people gave add, by the index of the other article. */
  bonusesOf(index: number): ReadonlyMap<number, number>;
  /** Articles that bear a name, explicit or found. */
  articlesOf(name: string): number;
}

function indexTags(articles: readonly Facts[], termsOf: KnownTerms["termsOf"]): TagIndex {
  const bearers = new Map<string, number>();
  const tagged = new Map<string, number[]>();
  for (const [index, facts] of articles.entries()) {
    for (const { name, isExplicit } of termsOf.get(facts.id) ?? []) {
      bearers.set(name, (bearers.get(name) ?? 0) + 1);
      if (!isExplicit) continue;
      const list = tagged.get(name);
      if (list === undefined) tagged.set(name, [index]);
      else list.push(index);
    }
  }
  return {
    bonusesOf(index) {
      const bonuses = new Map<number, number>();
      for (const { name, isExplicit } of termsOf.get(articles[index]?.id ?? ("" as SeedId)) ?? []) {
        const list = isExplicit ? (tagged.get(name) ?? []) : [];
        if (list.length > mostTagged) continue;
        for (const other of list)
          if (other !== index) bonuses.set(other, Math.min(mostBonus, (bonuses.get(other) ?? 0) + tagBonus));
      }
      return bonuses;
    },
    articlesOf: (name) => bearers.get(name) ?? 0,
  };
}

/** Days from the first to the second, negative where the second came before. */
function daysBetween(first: Facts, second: Facts): number | null {
  if (first.date === null || second.date === null) return null;
  return dayNumberOf(second.date.value) - dayNumberOf(first.date.value);
}
