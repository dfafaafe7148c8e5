/** Which articles share a number range, a file of texts and a run; and what tells that their documents changed. */

import { expect, test } from "vitest";
import type { Archive } from "../../src/model/archive.ts";
import type { Facts } from "../../src/model/article.ts";
import { defaultConfig } from "../../src/model/config.ts";
import { planSearch } from "../../src/pages/search-plan.ts";
import { makeSiteIndex } from "../../src/pages/site-index.ts";
import { type ArticleSpec, makeFixtureSite } from "../fixture-archive.ts";

const planOf = (specs: readonly ArticleSpec[]) =>
  planSearch(makeSiteIndex(makeFixtureSite(specs).archive, defaultConfig));
const chunksOf = (specs: readonly ArticleSpec[]) => planOf(specs).groups.flatMap(({ chunks }) => chunks);

const base: ArticleSpec = {
  file: "a.md",
  date: "2024-02-29",
  headline: "Oil rises",
  dek: "A dek.",
  source: "Report",
  lang: "en",
  authors: ["Jane Doe"],
  tags: ["+tag Oil", "person Ilham Aliyev"],
  paragraphs: ["Text."],
};
const changes: readonly (readonly [keyof ArticleSpec, Partial<ArticleSpec>])[] = [
  ["headline", { headline: "Oil falls" }],
  ["dek", { dek: "Another." }],
  ["source", { source: "AzerNews" }],
  ["lang", { lang: "ru" }],
  ["authors", { authors: ["Jane Doe", "Rufat Aliyev"] }],
  ["tags", { tags: ["+tag Oil", "person Nigar Aliyeva"] }],
  ["tags", { tags: ["+tag Oil", "place Ilham Aliyev"] }],
  ["tags", { tags: ["+tag Oil"] }],
];

test.each(changes)("another %s gives an article's documents another key", (_, change) => {
  const [before] = chunksOf([base]);
  const [after] = chunksOf([{ ...base, ...change }]);
  expect(after?.documents()).not.toEqual(before?.documents());
  expect(after?.key()).not.toBe(before?.key());
  expect(chunksOf([{ ...base }])[0]?.key()).toBe(before?.key());
});

test("so does a headline in another language, and another spelling of a name", () => {
  const { archive } = makeFixtureSite([base]);
  const keyOf = (changed: Partial<Archive>) => {
    const [chunk] = planSearch(makeSiteIndex({ ...archive, ...changed }, defaultConfig)).groups.flatMap(
      ({ chunks }) => chunks,
    );
    return `${chunk?.key()}`;
  };
  const articles = archive.articles.map((entry) => ({
    ...entry,
    facts: {
      ...entry.facts,
      variants: [{ lang: "de", title: "Öl steigt" }] as Facts["variants"],
      key: "of other facts",
    },
  }));
  const person = archive.terms.person.map((term) => ({ ...term, aliases: ["İlham Əliyev"] }));
  const keys = [keyOf({}), keyOf({ articles }), keyOf({ terms: { ...archive.terms, person } })];
  expect(person).toHaveLength(1);
  expect(new Set(keys).size).toBe(3);
});

const month = Array.from({ length: 600 }, (_, i) => ({
  ...base,
  file: `${String(i).padStart(3, "0")}.md`,
  headline: `Oil ${i}`,
  date: `2024-02-${String(1 + Math.floor(i / 25)).padStart(2, "0")}`,
}));

test("an article more moves the borders of few files of texts and of few runs", () => {
  const extra = { ...base, file: "0005.md", headline: "Oil more", date: "2024-02-01" };
  const idsOf = (specs: readonly ArticleSpec[]) =>
    planOf(specs).groups.map(({ chunks }) => chunks.map(({ bodies }) => bodies.join()));
  const before = idsOf(month);
  const after = idsOf([...month, extra]);
  const known = new Set(before.flat());
  expect(before.length).toBeGreaterThan(1);
  expect(before.flat().length).toBeGreaterThan(40);
  expect(after.flat().filter((chunk) => !known.has(chunk)).length).toBeLessThan(6);
  const knownRuns = new Set(before.map((chunks) => chunks.join()));
  expect(after.filter((chunks) => !knownRuns.has(chunks.join())).length).toBeLessThan(3);
});

test("articles are numbered by date, each month from a number that a few articles more do not move", () => {
  const startOf = (specs: readonly ArticleSpec[]) =>
    chunksOf([...specs, { ...base, file: "z.md", date: "2024-03-01" }]).at(-1)?.start;
  expect(startOf(month)).toBeGreaterThan(month.length);
  expect(startOf([...month, { ...base, file: "b.md", date: "2024-02-03" }])).toBe(startOf(month));
});
