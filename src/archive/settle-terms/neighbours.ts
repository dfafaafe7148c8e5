/** Topics of an untagged article by its nearest tagged ones (text.md section 5.4b: precision 0.95 on Reuters). */

import type { Facts, TermVector } from "../../model/article.ts";
import type { SeedId } from "../../model/ids.ts";
import type { TermsOf } from "../../model/marks.ts";
import { countAt, hashesOf } from "../../model/terms.ts";
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
  termsOf: TermsOf,
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
  const nearest = openNearest(voterAt.flatMap((i) => articles[i] ?? []).map(termsOf));
  articles.forEach((facts, i) => {
    if (tagged[i]?.given.some((tag) => tag.origin === "explicit") === true) return;
    const topics = vote(nearest(termsOf(facts)), voters);
    if (topics.length > 0) result.set(facts.id, topics);
  });
  return result;
}

function evenly(list: readonly number[], most: number): number[] {
  if (list.length <= most) return [...list];
  return Array.from({ length: most }, (_, i) => list[Math.floor((i * list.length) / most)] ?? 0);
}

type Near = readonly (readonly [voter: number, similarity: number])[];

/** Finds the voters most like an article: cosine, then the earlier voter. */
function openNearest(voters: readonly TermVector[]): (terms: TermVector) => Near {
  const rarity = weighTerms(voters);
  const { numberOf, from, bearers, weights } = indexTerms(voters, rarity);
  const similarity = new Float64Array(voters.length);
  return (terms) => {
    const met: number[] = [];
    for (const [term, weight] of vectorOf(terms, rarity)) {
      const number = numberOf.get(term) ?? -1;
      for (let at = from[number] ?? 0, to = from[number + 1] ?? 0; at < to; at++) {
        const voter = bearers[at] ?? 0;
        const sum = similarity[voter] ?? 0;
        if (sum === 0) met.push(voter);
        similarity[voter] = sum + weight * (weights[at] ?? 0);
      }
    }
    const near = takeBest(met, similarity);
    for (const voter of met) similarity[voter] = 0;
    return near;
  };
}

/** The first in the order of similarity, without sorting all. */
function takeBest(met: readonly number[], similarity: Float64Array): Near {
  const best: [voter: number, similarity: number][] = [];
  let least = 0;
  for (const voter of met) {
    const value = similarity[voter] ?? 0;
    if (value < least) continue;
    best.push([voter, value]);
    if (best.length < neighbours * 4) continue;
    best.sort(bySimilarity).splice(neighbours);
    least = best[neighbours - 1]?.[1] ?? 0;
  }
  return best.sort(bySimilarity).slice(0, neighbours);
}

function bySimilarity([a, x]: Near[number], [b, y]: Near[number]): number {
  return y - x || a - b;
}

/** IDF of the terms that tell voters apart. */
function weighTerms(voters: readonly TermVector[]): ReadonlyMap<number, number> {
  const frequency = new Map<number, number>();
  for (const terms of voters)
    for (const term of hashesOf(terms)) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const rarity = new Map<number, number>();
  for (const [term, count] of frequency)
    if (count >= 2 && count <= Math.max(5, voters.length * mostShare))
      rarity.set(term, Math.log(voters.length / count));
  return rarity;
}

function indexTerms(voters: readonly TermVector[], rarity: ReadonlyMap<number, number>) {
  const numberOf = new Map([...rarity.keys()].map((term, number) => [term, number]));
  const vectors = voters.map((terms) => vectorOf(terms, rarity));
  const from = new Uint32Array(numberOf.size + 2);
  for (const [term] of vectors.flat()) {
    const number = numberOf.get(term) ?? 0;
    from[number + 1] = (from[number + 1] ?? 0) + 1;
  }
  for (let number = 0; number < numberOf.size; number++)
    from[number + 1] = (from[number + 1] ?? 0) + (from[number] ?? 0);
  const next = from.slice();
  const bearers = new Uint32Array(from[numberOf.size] ?? 0);
  const weights = new Float64Array(bearers.length);
  for (const [voter, vector] of vectors.entries()) {
    for (const [term, weight] of vector) {
      const number = numberOf.get(term) ?? 0;
      const at = next[number] ?? 0;
      next[number] = at + 1;
      bearers[at] = voter;
      weights[at] = weight;
    }
  }
  return { numberOf, from, bearers, weights };
}

/** TF-IDF of the heaviest terms, of length 1. */
function vectorOf(terms: TermVector, rarity: ReadonlyMap<number, number>): [term: number, weight: number][] {
  const weighed: [number, number][] = [];
  for (const [index, term] of hashesOf(terms).entries()) {
    const rare = rarity.get(term);
    if (rare !== undefined) weighed.push([term, (1 + Math.log(countAt(terms, index))) * rare]);
  }
  // Of equal weights the first by the alphabet: the terms come sorted by their words.
  const heavy = weighed.sort(([, x], [, y]) => y - x).slice(0, mostTerms);
  const length = Math.sqrt(heavy.reduce((sum, [, weight]) => sum + weight * weight, 0));
  return heavy.map(([term, weight]) => [term, weight / length]);
}

function vote(near: Near, voters: readonly Voter[]): string[] {
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
