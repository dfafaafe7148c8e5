/** Topics of an untagged article by its nearest tagged ones (text.md section 5.4b: precision 0.95 on Reuters). */

import type { Facts } from "../../model/article.ts";
import type { SeedId } from "../../model/ids.ts";
import { countAt } from "../../model/terms.ts";
import type { TaggedArticle } from "./topics.ts";

/** Tagged articles below which the nearest ones prove nothing. */
const leastTagged = 50;
/** Tagged articles that vote at most: taken evenly, so that 100,000 articles stay linear. */
const mostVoters = 4000;
const neighbours = 10;
const leastShare = 0.7;
const leastVotes = 3;
const leastSimilarity = 0.2;
/** Heaviest terms of an article that are compared. */
const mostTerms = 25;
/** A term of more than this share of the voters says nothing. */
const mostShare = 0.05;

interface Voter {
  readonly topics: readonly string[];
}

/** Folded topics by article, for articles that people did not tag. */
export function neighbourTags(
  articles: readonly Facts[],
  tagged: readonly TaggedArticle[],
): ReadonlyMap<SeedId, string[]> {
  const result = new Map<SeedId, string[]>();
  const isTagged = (i: number) =>
    tagged[i]?.given.some((tag) => tag.origin === "explicit" && tag.term.type === "tag") === true;
  const voterAt = evenly([...articles.keys()].filter(isTagged), mostVoters);
  if (voterAt.length < leastTagged || voterAt.length === articles.length) return result;
  const voters = voterAt.map(
    (i): Voter => ({
      topics: (tagged[i]?.given ?? []).flatMap(({ term }) => (term.type === "tag" ? [term.key] : [])),
    }),
  );
  const index = indexTerms(
    voterAt.map((i) => articles[i]),
    voters.length,
  );
  articles.forEach((facts, i) => {
    if (tagged[i]?.given.some((tag) => tag.origin === "explicit") === true) return;
    const topics = vote(nearest(facts, index), voters);
    if (topics.length > 0) result.set(facts.id, topics);
  });
  return result;
}

function evenly(list: readonly number[], most: number): number[] {
  if (list.length <= most) return [...list];
  return Array.from({ length: most }, (_, i) => list[Math.floor((i * list.length) / most)] ?? 0);
}

interface TermIndex {
  readonly rarity: ReadonlyMap<string, number>;
  readonly postings: ReadonlyMap<string, readonly (readonly [voter: number, weight: number])[]>;
}

function indexTerms(voters: readonly (Facts | undefined)[], size: number): TermIndex {
  const frequency = new Map<string, number>();
  for (const facts of voters)
    for (const term of facts?.terms.words ?? []) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const rarity = new Map<string, number>();
  for (const [term, count] of frequency)
    if (count >= 2 && count <= Math.max(5, size * mostShare)) rarity.set(term, Math.log(size / count));
  const postings = new Map<string, [number, number][]>();
  voters.forEach((facts, voter) => {
    for (const [term, weight] of vectorOf(facts, rarity)) {
      const list = postings.get(term);
      if (list === undefined) postings.set(term, [[voter, weight]]);
      else list.push([voter, weight]);
    }
  });
  return { rarity, postings };
}

/** TF-IDF of the heaviest terms, of length 1. */
function vectorOf(facts: Facts | undefined, rarity: ReadonlyMap<string, number>): [string, number][] {
  if (facts === undefined) return [];
  const weighed = facts.terms.words.flatMap((term, index): [string, number][] => {
    const rare = rarity.get(term);
    return rare === undefined ? [] : [[term, (1 + Math.log(countAt(facts.terms, index))) * rare]];
  });
  weighed.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const heavy = weighed.slice(0, mostTerms);
  const length = Math.sqrt(heavy.reduce((sum, [, weight]) => sum + weight * weight, 0));
  return heavy.map(([term, weight]) => [term, weight / length]);
}

function nearest(facts: Facts, { rarity, postings }: TermIndex): [voter: number, similarity: number][] {
  const similarity = new Map<number, number>();
  for (const [term, weight] of vectorOf(facts, rarity)) {
    for (const [voter, other] of postings.get(term) ?? [])
      similarity.set(voter, (similarity.get(voter) ?? 0) + weight * other);
  }
  return [...similarity].sort(([a, x], [b, y]) => y - x || a - b).slice(0, neighbours);
}

function vote(
  near: readonly (readonly [voter: number, similarity: number])[],
  voters: readonly Voter[],
): string[] {
  if ((near[0]?.[1] ?? 0) < leastSimilarity) return [];
  const total = near.reduce((sum, [, similarity]) => sum + similarity, 0);
  const votes = new Map<string, { weight: number; count: number }>();
  for (const [voter, similarity] of near) {
    for (const topic of voters[voter]?.topics ?? []) {
      const entry = votes.get(topic) ?? { weight: 0, count: 0 };
      votes.set(topic, { weight: entry.weight + similarity, count: entry.count + 1 });
    }
  }
  return [...votes]
    .filter(([, { weight, count }]) => count >= leastVotes && weight / total >= leastShare)
    .map(([topic]) => topic)
    .sort();
}
