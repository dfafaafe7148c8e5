/** Related articles against the topics that Reuters gave: an article without topics counts as wrong. */

import { findClusters } from "../../../src/archive/clusters.ts";
import { findRelated } from "../../../src/archive/related.ts";
import { noRefs } from "../../../src/archive/term-refs.ts";
import type { Facts } from "../../../src/model/article.ts";
import { cpuSeconds, type Measured, makeReutersArticles, marksIn } from "./measured.ts";

export function measureRelated(): Measured[] {
  const options = ["--format", "plain", "--limit", "10000", "--sample", "every"];
  const { gold, articles } = makeReutersArticles(...options);
  const facts = articles.map((article) => article.facts).sort((a, b) => (a.id < b.id ? -1 : 1));
  const marksOf = marksIn(articles);
  const termsOf = (one: Facts) => marksOf(one).terms;
  const clusterOf = new Map(
    findClusters(facts, marksOf).clusters.flatMap(({ main, versions }) =>
      versions.map(({ id }) => [id, main] as const),
    ),
  );
  let related = findRelated([], { refsOf: () => noRefs, clusterOf, termsOf }).links;
  const seconds = cpuSeconds(() => {
    related = findRelated(facts, { refsOf: () => noRefs, clusterOf, termsOf }).links;
  });
  const topics = new Map<string, readonly string[]>(gold.map((seed) => [seed.file, seed.topics]));
  const labelled = facts.filter(({ id }) => (topics.get(id) ?? []).length > 0);
  const hits = labelled.map(({ id }) => {
    const mine = topics.get(id) ?? [];
    return (related.get(id) ?? []).filter((link) =>
      topics.get(link.id)?.some((topic) => mine.includes(topic)),
    ).length;
  });
  const precision = hits.reduce((sum, hit) => sum + hit / 5, 0) / labelled.length;
  return [
    { name: "related articles: P@5 on Reuters topics", value: precision, bar: 0.69, count: labelled.length },
    {
      name: "CPU milliseconds an article for related, at most",
      value: (seconds * 1000) / facts.length,
      bar: 1,
      count: facts.length,
    },
  ];
}
