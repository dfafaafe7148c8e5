/** What readers find, from their words to the articles. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { countFacets } from "../../src/client/search-facets.ts";
import { writeRis } from "../../src/client/search-ris.ts";
import { findSnippet, markText } from "../../src/client/search-snippet.ts";
import { isOneEdit } from "../../src/client/search-typo.ts";
import { wordsOf } from "../../src/model/search-words.ts";
import type { ArticleSpec } from "../fixture-archive.ts";
import { ask, cardsFor, choiceOf, headlinesFor, openMade } from "./made-index.ts";

const articles: readonly ArticleSpec[] = [
  {
    file: "a.md",
    date: "2023-10-05",
    headline: "Oil rises in Bakı",
    paragraphs: ["President İlham Əliyev spoke of crude oil prices.", "The bank of England was silent."],
    source: "AzerNews",
    tags: ["+tag Crude oil", "person Ilham Aliyev", "place Baku"],
  },
  {
    file: "b.md",
    date: "2024-02-29",
    headline: "Gas falls",
    paragraphs: ["Prices of gas and crude fell; oil did not.", "England's bank spoke."],
    source: "Report",
    tags: ["+tag Gas", "place Baku"],
  },
  {
    file: "c.md",
    date: "2025",
    headline: "Нефть дорожает ещё",
    lang: "ru",
    paragraphs: ["Цены на нефть растут."],
    source: "Report",
    tags: ["+tag Crude oil"],
  },
  { file: "d.md", headline: "東京都の石油", lang: "ja", paragraphs: ["石油の価格が上がった。"] },
];
const [oil, gas, russian, japanese] = articles.map((article) => article.headline);

test.each([
  ["oil", [oil, gas, russian]],
  ["oil prices", [oil, gas]],
  ["price", [gas, oil]],
  ['"price"', []],
  ['"crude oil"', [oil, russian]],
  ['"oil prices"', [oil]],
  ['"bank of England"', [oil]],
  ["England -oil", []],
  ["bank -falls", [oil]],
  ['bank -"of England"', [gas]],
  ["Aliyev", [oil]],
  ["ƏLİYEV baki", [oil]],
  ["еще", [russian]],
  ["石油", [japanese]],
  ["東京", [japanese]],
  ["tag:gas", [gas]],
  ['tag:"crude oil"', [russian, oil]],
  ["tag:crude-oil lang:ru", [russian]],
  ["person:aliyev", [oil]],
  ['person:"İlham Əliyev"', [oil]],
  ["place:baku", [gas, oil]],
  ["place:baku -source:report", [oil]],
  ["source:report source:azernews", [russian, gas, oil]],
  ["after:2024", [russian, gas]],
  ["before:2024-02", [oil]],
  ["after:2023-10-06 before:2025", [gas]],
  ["on:2024-02-29", [gas]],
  ["on:2023", [oil]],
  ["-on:2023", [russian, gas]],
  ["nothing of this", []],
  ["constructor", []],
  ["__proto__", []],
  ["tag:", []],
  ['"', []],
])("%j finds %j", async (text, expected) => {
  expect(await headlinesFor(await openMade(articles), text)).toEqual(expected);
});

test("a word is found by its beginning while it is typed, and where it stands nowhere as it is", async () => {
  const index = await openMade(articles);
  expect(await headlinesFor(index, "cru", { isTyping: true })).toEqual([oil, gas, russian]);
  expect(await headlinesFor(index, "silen")).toEqual([oil]);
  expect(await headlinesFor(index, '"silen"')).toEqual([]);
});

test("a slip of the finger is set right and said", async () => {
  const index = await openMade(articles);
  const results = await ask(index, "Aliyve");
  expect(results?.corrected).toEqual([{ typed: "aliyve", taken: "aliyev" }]);
  expect(results?.shown).toHaveLength(1);
});

test.each([
  ["baku", "baku", false],
  ["baku", "baky", true],
  ["baku", "bkau", true],
  ["baku", "bak", true],
  ["baku", "bakuu", true],
  ["baku", "abku", true],
  ["baku", "kuba", false],
  ["baku", "ba", false],
])("isOneEdit(%j, %j) is %j", (a, b, expected) => expect(isOneEdit(a, b)).toBe(expected));

test("results are sorted by date on demand, undated ones last either way", async () => {
  const index = await openMade(articles);
  const all = "source:report source:azernews 石油";
  expect(await headlinesFor(index, "after:2000", { sort: "oldest" })).toEqual([oil, gas, russian]);
  expect(await headlinesFor(index, "after:2000", { sort: "newest" })).toEqual([russian, gas, oil]);
  expect(await headlinesFor(index, "-zzz", { sort: "oldest" })).toEqual([oil, gas, russian, japanese]);
  expect(await headlinesFor(index, all)).toEqual([]);
});

test("facets count what is found; kinds narrow each other, values of one kind widen it", async () => {
  const index = await openMade(articles);
  const facetsFor = async (choice: Parameters<typeof choiceOf>[0]) => {
    const results = await ask(index, "oil", { ...(choice === undefined ? {} : { choice }) });
    if (results === undefined) throw new Error("nothing asked for");
    const { counts } = await countFacets(index, results.numbers, choiceOf(choice));
    return { numbers: results.shown, counts };
  };
  const all = await facetsFor({});
  expect(all.counts.year).toEqual([
    { value: "2025", count: 1 },
    { value: "2024", count: 1 },
    { value: "2023", count: 1 },
  ]);
  const one = await facetsFor({ year: ["2023"] });
  expect(one.numbers).toHaveLength(1);
  expect(one.counts.year.map((year) => year.count)).toEqual([1, 1, 1]);
  expect(one.counts.source).toEqual([{ value: "AzerNews", count: 1 }]);
  expect((await facetsFor({ year: ["2023", "2024"] })).numbers).toHaveLength(2);
  expect((await facetsFor({ tag: ["Gas", "Crude oil"] })).numbers).toHaveLength(0);
});

test("a snippet shows the paragraph with most of the query, marked, with its address", async () => {
  const index = await openMade(articles);
  const [card] = await cardsFor(index, "england bank");
  const results = await ask(index, "bank England", { sort: "newest" });
  if (card === undefined || results === undefined) throw new Error("nothing found");
  const marked = results.gathered.flatMap((term) => term.marked);
  const snippet = findSnippet(card, marked);
  expect(card.paragraphs.map(([id]) => id)).toContain(snippet.paragraph);
  expect(snippet.pieces.filter((_, i) => i % 2 === 1).sort()).toEqual(["England", "bank"]);
  expect(markText("<b>Bank</b>", marked)).toEqual(["<b>", "Bank", "</b>"]);
});

test("results are cited as RIS with CRLF and no star in a field", () => {
  const card = {
    path: "2023/10/05/öl.html",
    headline: "Oil * rises",
    source: "AzerNews",
    lang: "en",
    authors: ["Rufat Aliyev"],
    more: [],
    paragraphs: [],
  };
  expect(writeRis([{ card, date: "2023-10-05" }], "https://example.org/")).toBe(
    [
      "TY  - NEWS",
      "TI  - Oil rises",
      "AU  - Aliyev, Rufat",
      "T2  - AzerNews",
      "PY  - 2023",
      "DA  - 2023/10/05/",
      "LA  - en",
      "UR  - https://example.org/2023/10/05/%C3%B6l.html",
      "ER  - ",
      "",
      "",
    ].join("\r\n"),
  );
});

/** Few words, so that they meet often; among them forms, accents and signs. */
const word = fc.constantFrom(
  "oil",
  "gas",
  "Bakı",
  "price",
  "prices",
  "the",
  "U.S.",
  "1,500",
  "石油",
  "Əliyev's",
);
const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(" "));
const spec = fc.record({
  headline: text.map((words) => `H ${words}`),
  paragraphs: fc.array(text, { maxLength: 4 }),
  date: fc.constantFrom("2023-10-05", "2023-11", "2024", "2024-01-01", undefined),
  source: fc.constantFrom("Report", "AzerNews"),
});
const part = fc.oneof(
  word.map((value) => ({ kind: "word", value })),
  fc.array(word, { minLength: 2, maxLength: 3 }).map((words) => ({ kind: "phrase", value: words.join(" ") })),
  fc.constantFrom("Report", "AzerNews").map((value) => ({ kind: "source", value })),
  fc.constantFrom("2023", "2023-11", "2024-01-01").map((value) => ({ kind: "after", value })),
  fc.constantFrom("2023", "2023-11", "2024-01-01").map((value) => ({ kind: "on", value })),
);
const item = fc.record({ part, isExcluded: fc.boolean() });

test("words, phrases, exclusions and filters find what a scan of all texts finds", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(spec, { minLength: 1, maxLength: 25 }),
      fc.array(item, { minLength: 1, maxLength: 3 }),
      async (specs, items) => {
        const made = specs.map(({ date, ...rest }, i) => ({
          ...rest,
          ...(date === undefined ? {} : { date }),
          file: `${i}.md`,
          dek: rest.headline,
        }));
        const query = items.map(({ part: { kind, value }, isExcluded }) => {
          const name = kind === "word" ? value : kind === "phrase" ? `"${value}"` : `${kind}:${value}`;
          return `${isExcluded ? "-" : ""}${name}`;
        });
        const cards = await cardsFor(await openMade(made), query.join(" "));
        const expected = made.filter((article) => scan(article, items)).map((article) => article.headline);
        expect(cards.map((card) => card.headline).sort()).toEqual(expected.sort());
      },
    ),
    { numRuns: 100 },
  );
});

const forms: Readonly<Record<string, readonly string[]>> = { price: ["prices"], prices: ["price"] };

/** The slow obvious search. Sources are one of several; all else must hold. */
function scan(
  article: ArticleSpec,
  items: readonly { part: { kind: string; value: string }; isExcluded: boolean }[],
) {
  const texts = [article.headline, article.source ?? "", ...article.paragraphs.map(String)].map(wordsOf);
  const date = article.date ?? "";
  const holds = ({ kind, value }: { kind: string; value: string }): boolean => {
    if (kind === "source") return article.source === value;
    if (kind === "after") return date >= value;
    if (kind === "on") return date.startsWith(value);
    const words = wordsOf(value);
    if (kind === "phrase" && words.length > 1)
      return texts.some((text) => ` ${text.join(" ")} `.includes(` ${words.join(" ")} `));
    return words.every((one) =>
      texts.some((text) =>
        [one, ...(kind === "word" ? (forms[one] ?? [`${one}s`]) : [])].some((form) => text.includes(form)),
      ),
    );
  };
  const wantedSources = items.filter(({ part, isExcluded }) => part.kind === "source" && !isExcluded);
  if (wantedSources.length > 0 && !wantedSources.some(({ part }) => holds(part))) return false;
  return items.every(({ part, isExcluded }) => {
    if (part.kind === "source" && !isExcluded) return true;
    if ((part.kind === "after" || part.kind === "on") && date === "") return false;
    return holds(part) !== isExcluded;
  });
}
