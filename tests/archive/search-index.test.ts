/** How much of the index a change touches. */

import { expect, test } from "vitest";
import { searchFilesOf } from "../client/made-index.ts";
import { type ArticleSpec, makeFixtureSite } from "../fixture-archive.ts";

const word = (i: number) => `${"abcdefghij"[i % 10]}${"klmnopqrst"[(i * 7) % 10]}word${(i * 31) % 997}`;

/** Articles of 150 made-up words each, spread over 24 months. */
function articles(count: number): ArticleSpec[] {
  return Array.from({ length: count }, (_, i) => ({
    file: `${String(i).padStart(4, "0")}.md`,
    date: `${2023 + (i % 2)}-${String(1 + (i % 12)).padStart(2, "0")}-10`,
    headline: `Headline ${i}`,
    dek: "Dek",
    paragraphs: [Array.from({ length: 150 }, (_, j) => word(i * 13 + j * j)).join(" ")],
  }));
}

function filesOf(specs: readonly ArticleSpec[]): Promise<Map<string, string>> {
  const { archive, bodies } = makeFixtureSite(specs);
  return searchFilesOf(archive, bodies);
}

const specs = articles(300);
const before = await filesOf(specs);

test("the same articles give the same bytes in any order", async () => {
  expect(await filesOf([...specs].reverse())).toEqual(before);
});

test("an edited word touches the shards of the word and the one before it, and the article's texts", async () => {
  const edited = specs.map((spec, i) =>
    i === 100 ? { ...spec, paragraphs: [`${String(spec.paragraphs[0])} zebra`] } : spec,
  );
  const after = await filesOf(edited);
  const changed = [...after].filter(([name, text]) => before.get(name) !== text).map(([name]) => name);
  expect(changed.filter((name) => name.startsWith("d/"))).toHaveLength(1);
  // Its own shard, and that of the word before it, which keeps a trace of what follows.
  expect(changed.filter((name) => name.startsWith("t/")).length).toBeLessThanOrEqual(2);
  expect(changed.length).toBeLessThanOrEqual(4);
});

test("no file is much larger than a shard may be", () => {
  expect(Math.max(...[...before.values()].map((text) => text.length))).toBeLessThan(60_000);
});
