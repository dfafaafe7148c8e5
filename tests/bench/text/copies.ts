/** Made copies of Reuters articles, found again; and what else was joined. */

import { findClusters } from "../../../src/archive/clusters.ts";
import type { Facts } from "../../../src/model/article.ts";
import { dayNumberOf } from "../../../src/model/iso-date.ts";
import { cpuSeconds, type Measured, makeReutersArticles, marksIn } from "./measured.ts";

export function measureCopies(): Measured[] {
  const { gold, articles } = makeReutersArticles(
    ...["--limit", "10000", "--sample", "every", "--dups", "10"],
  );
  const facts = articles.map((article) => article.facts);
  const marksOf = marksIn(articles);
  let { clusters } = findClusters([], marksOf);
  const seconds = cpuSeconds(() => {
    ({ clusters } = findClusters(facts, marksOf));
  });
  const clusterOf = new Map<string, string>(
    clusters.flatMap(({ main, versions }) => versions.map(({ id }) => [id, main] as const)),
  );
  const copies = gold.filter((seed) => seed.dupOf !== undefined);
  const found = copies.filter(({ file, dupOf }) => {
    const cluster = clusterOf.get(file);
    return cluster !== undefined && cluster === clusterOf.get(dupOf ?? "");
  }).length;
  return [
    { name: "made copies found", value: found / copies.length, bar: 0.97, count: copies.length },
    { name: "CPU seconds for all copies, at most", value: seconds, bar: 10, count: facts.length },
    { name: "look-alikes joined, at most", ...lookAlikesJoined(facts, clusterOf), bar: 0.02 },
  ];
}

/**
 * Articles of one headline, as the wire wrote it, more than three days apart: daily notices in the same words with other
 * numbers. Reuters re-issues its own stories within days, so what is joined there is mostly right and proves nothing.
 */
function lookAlikesJoined(
  facts: readonly Facts[],
  clusterOf: ReadonlyMap<string, string>,
): { readonly value: number; readonly count: number } {
  const byHeadline = new Map<string, Facts[]>();
  for (const item of facts) {
    const { origin, value } = item.headline;
    if (origin !== "derived") byHeadline.set(value, [...(byHeadline.get(value) ?? []), item]);
  }
  const pairs = [...byHeadline.values()]
    .flatMap((list) => list.flatMap((one, at) => list.slice(at + 1).map((other) => [one, other] as const)))
    .filter(([one, other]) => daysApart(one, other) > 3);
  const joined = pairs.filter(([one, other]) => {
    const cluster = clusterOf.get(one.id);
    return cluster !== undefined && cluster === clusterOf.get(other.id);
  });
  return { value: joined.length / pairs.length, count: pairs.length };
}

function daysApart(one: Facts, other: Facts): number {
  if (one.date === null || other.date === null) return 0;
  return Math.abs(dayNumberOf(one.date.value) - dayNumberOf(other.date.value));
}
