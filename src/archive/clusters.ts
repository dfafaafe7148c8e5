/** Copies of one story: identical, copy, shortened, update; text.md section 8. */

import type { CopyKind } from "../model/archive.ts";
import type { Facts } from "../model/article.ts";
import { addTo } from "../model/group-by.ts";
import type { SeedId } from "../model/ids.ts";
import { dayNumberOf } from "../model/iso-date.ts";
import type { MarksOf } from "../model/marks.ts";
import { unpackHashes } from "../model/pack-hashes.ts";
import { remember } from "../model/remember.ts";
import { findCandidates, type MonthPairs } from "./sketch-index.ts";
import { agreementOf, compareSketches } from "./sketch-overlap.ts";

export interface FoundCluster {
  readonly main: SeedId;
  /** Earliest first, the main one among them. */
  readonly versions: readonly { readonly id: SeedId; readonly kind: CopyKind | "main" }[];
}

/** Wire copies repeat within days; a text of one template that comes back after months is another event. */
const mostDaysApart = 30;
/** Containment of the shorter text in the longer. */
const leastContained = 0.6;
const sureContained = 0.8;
/** Fewer common shingles are a phrase, not a story. */
const fewestShared = 4;
/** Texts of fewer words are never copies: two pages of which only a menu was kept are equal, too. */
const fewestWords = 12;
/** A note of fewer words is mostly template: it must hold nearly the same words, and come back within days. */
const shortNote = 50;
const mostDaysApartShort = 3;
const nearlyContained = 0.95;

export interface FoundClusters {
  /** Clusters of two or more, by the id of their main article. */
  readonly clusters: readonly FoundCluster[];
  /** For the next build. */
  readonly pairs: MonthPairs;
}

/** The same whatever the order of the articles. `known`: pairs of the last build; they save work and change nothing. */
export function findClusters(
  articles: readonly Facts[],
  marksOf: MarksOf,
  known?: MonthPairs,
): FoundClusters {
  const ordered = earliestFirst(
    articles.filter((facts) => facts.withdrawn === null && facts.wordCount >= fewestWords),
  );
  const groups = makeGroups(ordered, isNearInTime);
  const first = joinIdentical(ordered, groups);
  const firsts = first.flatMap((index) => ordered[index] ?? []);
  const texts = firsts.map((facts) => ({
    textHash: facts.textHash,
    readSketch: () => unpackHashes(marksOf(facts).sketch),
  }));
  const { pairs, byMonth } = findCandidates(texts, firsts.map(monthOf), known);
  // Those of pairs alone: few articles, many of which stand in several.
  const marksOfPaired = remember(marksOf);
  for (const [one, other] of pairs) {
    const [a = 0, b = 0] = [first[one], first[other]];
    const [earlier, later] = [ordered[a], ordered[b]];
    if (earlier !== undefined && later !== undefined && isSameStory(earlier, later, marksOfPaired))
      groups.join(a, b);
  }
  const clusters = groups.list().map((members) => clusterOf(members, marksOfPaired));
  return { clusters: clusters.sort((a, b) => (a.main < b.main ? -1 : 1)), pairs: byMonth };
}

/** Joins equal texts and gives the index of the first of each: a page kept a hundred times is compared once. */
function joinIdentical(ordered: readonly Facts[], groups: Groups): number[] {
  const firstOf = new Map<string, number>();
  const firsts: number[] = [];
  for (const [index, facts] of ordered.entries()) {
    const first = firstOf.get(facts.textHash);
    if (first !== undefined && groups.join(first, index)) continue;
    firstOf.set(facts.textHash, index);
    firsts.push(index);
  }
  return firsts;
}

/** Months of a length that articles near enough in time are of one or of two that follow each other. */
function monthOf({ date }: Facts): number | null {
  return date === null ? null : Math.floor(dayNumberOf(date.value) / (mostDaysApart + 1));
}

/** Undated last: nothing tells that they were first. */
function earliestFirst(articles: readonly Facts[]): Facts[] {
  const keyOf = ({ date, time }: Facts) => `${date?.value ?? "9999"}T${time ?? "99"}`;
  return articles
    .map((facts) => ({ facts, key: keyOf(facts) }))
    .sort((a, b) => (a.key !== b.key ? (a.key < b.key ? -1 : 1) : a.facts.id < b.facts.id ? -1 : 1))
    .map(({ facts }) => facts);
}

function isNearInTime(one: Facts, other: Facts): boolean {
  const daysApart = daysBetween(one, other) ?? 0;
  return daysApart <= (isShort(one, other) ? mostDaysApartShort : mostDaysApart);
}

function isShort(one: Facts, other: Facts): boolean {
  return Math.min(one.wordCount, other.wordCount) < shortNote;
}

/** Whether two texts that are not equal tell one event in the same words. */
function isSameStory(one: Facts, other: Facts, marksOf: MarksOf): boolean {
  const daysApart = daysBetween(one, other);
  if (!isNearInTime(one, other)) return false;
  const [marks, otherMarks] = [marksOf(one), marksOf(other)];
  const overlap = compareSketches(unpackHashes(marks.sketch), unpackHashes(otherMarks.sketch));
  const contained = Math.max(overlap.firstInSecond, overlap.secondInFirst);
  if (overlap.shared < fewestShared || contained < leastContained) return false;
  // Without a date only the words can tell: they must be sure.
  if (daysApart === null && contained < sureContained) return false;
  if (isShort(one, other) && contained < (daysApart === 0 ? sureContained : nearlyContained)) return false;
  return (
    agreementOf(unpackHashes(marks.figures), unpackHashes(otherMarks.figures)) >=
      leastFigures(contained, daysApart) &&
    agreementOf(daysNamed(one), daysNamed(other)) >= 0.5 &&
    nameAgreement(one, other) >= leastNames(contained)
  );
}

/** Other numbers in the same words are another session, quarter or match, unless a running story counts on: then within days. */
function leastFigures(contained: number, daysApart: number | null): number {
  const isRunning = daysApart !== null && daysApart <= 3;
  if (contained < sureContained) return isRunning ? 0.8 : 0.95;
  return isRunning ? 0.7 : 0.9;
}

/** Days that the text names, not those counted from its publication: month and day as one number, since the year may be concluded. */
function daysNamed(facts: Facts): number[] {
  const days = facts.events.filter((event) => event.precision === "day" && event.origin !== "relative");
  return [...new Set(days.map((event) => Number(event.date.slice(5).replace("-", ""))))].sort(
    (a, b) => a - b,
  );
}

/** A paragraph dropped or a word changed costs the finder a name or two: in nearly equal texts half are enough. */
function leastNames(contained: number): number {
  return contained < sureContained ? 0.65 : 0.5;
}

/** Share of the names of the article with fewer that the other has too; 1 where one has hardly any. */
function nameAgreement(one: Facts, other: Facts): number {
  const keys = [one, other].map((facts) => new Set(facts.names.map((name) => name.key)));
  const [fewer = new Set<string>(), more = new Set<string>()] = keys.sort((a, b) => a.size - b.size);
  if (fewer.size < 3) return 1;
  return [...fewer].filter((key) => more.has(key)).length / fewer.size;
}

function daysBetween(one: Facts, other: Facts): number | null {
  if (one.date === null || other.date === null) return null;
  return Math.abs(dayNumberOf(one.date.value) - dayNumberOf(other.date.value));
}

/** The main article is the earliest that came from its publisher itself, not through a distributor. */
function clusterOf(members: readonly Facts[], marksOf: MarksOf): FoundCluster {
  const [first] = members;
  const main = members.find((facts) => facts.via === null) ?? first;
  if (main === undefined) throw new Error("a cluster without members");
  const versions = members.map((facts) => ({
    id: facts.id,
    kind: facts === main ? ("main" as const) : kindOf(facts, main, marksOf),
  }));
  return { main: main.id, versions };
}

/** What a version is to the main article; one that holds more than it is an update. */
function kindOf(version: Facts, main: Facts, marksOf: MarksOf): CopyKind {
  if (version.textHash === main.textHash) return "identical";
  const { firstInSecond, secondInFirst } = compareSketches(
    unpackHashes(marksOf(version).sketch),
    unpackHashes(marksOf(main).sketch),
  );
  if (firstInSecond < sureContained) return "update";
  return secondInFirst >= sureContained ? "copy" : "shortened";
}

interface Groups {
  /** false where the first articles of both sets may not be in one. */
  join(a: number, b: number): boolean;
  /** The sets of two or more, each in the articles' order. */
  list(): Facts[][];
}

/** Disjoint sets of articles (union-find); the first stands for its set, so that no chain of copies wanders off from it. */
function makeGroups(articles: readonly Facts[], mayJoin: (first: Facts, other: Facts) => boolean): Groups {
  const parents = Uint32Array.from(articles.keys());
  const rootOf = (index: number): number => {
    let root = index;
    while (parents[root] !== root) root = parents[root] ?? root;
    parents[index] = root;
    return root;
  };
  return {
    join(a, b) {
      const [low, high] = [rootOf(a), rootOf(b)].sort((x, y) => x - y);
      const [first, other] = [articles[low ?? 0], articles[high ?? 0]];
      if (first === undefined || other === undefined || !mayJoin(first, other)) return false;
      parents[high ?? 0] = low ?? 0;
      return true;
    },
    list() {
      const sets = new Map<number, Facts[]>();
      for (const [index, facts] of articles.entries()) addTo(sets, rootOf(index), facts);
      return [...sets.values()].filter((set) => set.length > 1);
    },
  };
}
