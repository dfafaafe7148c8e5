import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Entry } from "../../src/model/archive.ts";
import { makeSlug } from "../../src/model/slug.ts";
import { citationMaker, makeCitationKeys } from "../../src/pages/citation.ts";
import { makeCitedName } from "../../src/pages/cited-name.ts";
import { fromHeader, sampleArchive, sampleConfig, sampleEntry, sampleTermRef } from "../sample-archive.ts";

test.each([
  ["Jane Doe", { family: "Doe", given: "Jane" }],
  ["Doe, Jane", { family: "Doe", given: "Jane" }],
  ["Ursula von der Leyen", { family: "von der Leyen", given: "Ursula" }],
  ["Martin Luther King Jr.", { family: "King Jr.", given: "Martin Luther" }],
  ["Əli Vəliyev", { family: "Vəliyev", given: "Əli" }],
  ["Reuters", { literal: "Reuters", isBody: false }],
  ["Reuters Staff", { literal: "Reuters Staff", isBody: true }],
  ["Report News Agency", { literal: "Report News Agency", isBody: true }],
  ["John Doe, Jr.", { literal: "John Doe, Jr.", isBody: false }],
  ["王小明", { literal: "王小明", isBody: false }],
  ["One Two Three Four Five", { literal: "One Two Three Four Five", isBody: false }],
  ["", { literal: "", isBody: false }],
])("the byline %j is %j", (byline, name) => expect(makeCitedName(byline)).toEqual(name));

describe("makeCitationKeys", () => {
  const entry = (file: string, headline: string, date: string | null, source = "The Daily Report") =>
    sampleEntry({ file, headline, date, facts: { source: fromHeader(source) } });

  it("joins outlet, year and the first long word", () => {
    const mexican = entry("a.md", "A Mexican ambassador", "2025-11-26");
    expect(makeCitationKeys([mexican]).get(mexican.facts.id)).toBe("dailyreport2025mexican");
  });

  it("takes the first long word of the headline's slug, whatever the headline", () => {
    const sign = fc.constantFrom(..."aAbz-019 '’.éßЩюλق石😀");
    const part = fc.oneof(
      fc.string({ unit: sign, maxLength: 40 }),
      fc.constantFrom("oil", "com1", "index", "rises"),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const headline = parts.join(" ");
        const words = makeSlug(headline).split("-");
        const word = words.find((each) => each.length > 3 && /^[a-z]/.test(each)) ?? words[0] ?? "";
        const article = entry("a.md", headline, null);
        expect(makeCitationKeys([article]).get(article.facts.id)).toBe(`dailyreportnd${word.slice(0, 16)}`);
      }),
      { numRuns: 2000 },
    );
  });

  it("gives the earliest article the bare key and later ones letters, in whatever order they come", () => {
    const articles = [
      entry("d.md", "Mexico wins", null),
      entry("c.md", "Mexico wins", "2025-11-26"),
      entry("b.md", "Mexico rises", "2025-03-01"),
      entry("a.md", "Mexico falls", "2025-01-01"),
    ];
    const keys = (list: typeof articles) => Object.fromEntries(makeCitationKeys(list));
    expect(keys(articles)).toEqual({
      "a.md": "dailyreport2025mexico",
      "b.md": "dailyreport2025mexicob",
      "c.md": "dailyreport2025mexicoc",
      "d.md": "dailyreportndmexico",
    });
    expect(keys(articles.toReversed())).toEqual(keys(articles));
  });

  it("stays unique and plain ASCII over 2,000 articles of one name", () => {
    const articles = Array.from({ length: 2000 }, (_, n) =>
      entry(`${n}.md`, "石油上涨", "2025-01-01", "新华社"),
    );
    const keys = [...makeCitationKeys(articles).values()];
    expect(new Set(keys).size).toBe(2000);
    for (const key of keys) expect(key).toMatch(/^[a-z0-9]+$/);
  });
});

describe("citationMaker", () => {
  it("tells the tags and the dek that people wrote, not those that the archive derived", () => {
    const derived = { ...fromHeader("The first words."), origin: "derived" as const };
    const tags = [sampleTermRef("Oil"), sampleTermRef("Baku", { type: "place", origin: "derived" })];
    const cite = (article: Entry) => citationMaker(sampleArchive([article]), sampleConfig())(article);
    expect(cite(sampleEntry({ facts: { dek: derived }, tags }))).toMatchObject({
      dek: null,
      keywords: ["Oil"],
    });
    expect(cite(sampleEntry({ facts: { dek: fromHeader("A dek.") } })).dek).toBe("A dek.");
  });

  const entry = sampleEntry({ facts: { url: "https://report.example/1" } });

  it("has the page's absolute address only where the site has one", () => {
    const withUrl = citationMaker(
      sampleArchive([entry]),
      sampleConfig({ url: "https://archive.example/news/" }),
    );
    expect(withUrl(entry).url).toBe("https://archive.example/news/2025/11/26/oil-rises.html");
    expect(citationMaker(sampleArchive([entry]), sampleConfig())(entry)).toMatchObject({
      url: null,
      originalUrl: "https://report.example/1",
    });
  });
});
