import { describe, expect, it } from "vitest";
import { packEvidence } from "../../src/model/evidence.ts";
import { makeSlug } from "../../src/model/slug.ts";
import { allPages } from "../../src/pages/all-pages.ts";
import { makeSiteIndex } from "../../src/pages/site-index.ts";
import {
  isoDate,
  sampleArchive,
  sampleBody,
  sampleConfig,
  sampleEntry,
  sampleTermRef,
  writeAll,
} from "../sample-archive.ts";

describe("articles as data", () => {
  const oil = sampleEntry({
    file: "2025/oil.md",
    headline: "Oil rises",
    date: "2025-11-26",
    facts: {
      time: "16:53",
      events: [
        {
          date: isoDate("2025-11-20"),
          precision: "day",
          text: "last Thursday",
          sentence: "Prices fell last Thursday.",
          paragraph: "p1-0000",
          origin: "relative",
          onTimeline: true,
        },
      ],
      variants: [{ lang: "ru", title: "Нефть дорожает" }],
      evidence: packEvidence([{ text: "", paragraph: "p2-0000", start: 12, end: 18 }]),
    },
    tags: [
      sampleTermRef("Oil"),
      sampleTermRef("Baku", {
        type: "place",
        origin: "derived",
        mentions: 2,
      }),
    ],
    people: [
      sampleTermRef("Ali Aliyev", { type: "person", origin: "derived", mentions: 3, aliases: ["Aliyev"] }),
    ],
    entry: {
      cluster: makeSlug("oil-story"),
      evidence: [null, 0],
    },
  });
  const gas = sampleEntry({ file: "gas.md", headline: "Gas falls", date: "2024-01-02" });
  const lost = sampleEntry({ file: "lost.txt", headline: "Lost note", date: null });
  const gone = sampleEntry({
    file: "gone.txt",
    headline: "Secret name",
    date: "2025-01-01",
    facts: { withdrawn: { reason: "A court's order", date: isoDate("2025-02-01") } },
  });
  const body = {
    ...sampleBody(
      { id: "h1-0000", kind: "heading", text: "Prices", html: "<h2>Prices</h2>" },
      "Oil rose on Monday.",
      { id: "r3-0000", kind: "rule", text: "", html: "<hr>" },
      { id: "n4-0000", kind: "note", text: "Views are the author's own.", html: "<p>…</p>" },
    ),
    removed: [
      { place: { file: "seeds/2025/oil.md", line: 9, column: 1 }, text: "Menu", reason: "menu" as const },
    ],
  };
  const archive = sampleArchive([oil, gone, gas, lost]);
  const files = writeAll(allPages(makeSiteIndex(archive, sampleConfig())), {
    [oil.facts.bodyKey]: body,
  });
  const linesOf = (path: string) =>
    (files.get(path) ?? "")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line));

  it("writes one line an article in the file of its year, undated ones in their own", () => {
    expect(linesOf("data/articles/2025.ndjson").map((line) => line.id)).toEqual(["2025/oil.md"]);
    expect(linesOf("data/articles/2024.ndjson").map((line) => line.id)).toEqual(["gas.md"]);
    expect(linesOf("data/articles/undated.ndjson").map((line) => line.id)).toEqual(["lost.txt"]);
  });

  it("publishes the fields of the contract, and no others, with sorted keys", () => {
    expect(linesOf("data/articles/2025.ndjson")[0]).toEqual({
      authors: [],
      body: ["Prices", "Oil rose on Monday."],
      clusterOf: "oil-story",
      date: "2025-11-26",
      dateOrigin: "header",
      dek: null,
      events: [
        {
          date: "2025-11-20",
          endDate: null,
          origin: "relative",
          paragraph: "p1-0000",
          precision: "day",
          text: "last Thursday",
        },
      ],
      headline: "Oil rises",
      headlineOrigin: "header",
      id: "2025/oil.md",
      kind: "news",
      lang: "en",
      organisations: [],
      people: [
        {
          aliases: ["Aliyev"],
          inferred: false,
          mentions: 3,
          name: "Ali Aliyev",
          origin: "derived",
          slug: "ali-aliyev",
        },
      ],
      places: [],
      removed: [{ line: 9, reason: "menu", text: "Menu" }],
      section: null,
      source: null,
      tags: [
        {
          aliases: [],
          inferred: false,
          mentions: 0,
          name: "Oil",
          origin: "explicit",
          slug: "oil",
          type: "topic",
        },
        {
          aliases: [],
          inferred: false,
          mentions: 2,
          name: "Baku",
          origin: "derived",
          slug: "baku",
          type: "place",
        },
      ],
      time: "16:53",
      url: "2025/11/26/oil-rises.html",
      variants: [{ lang: "ru", title: "Нефть дорожает" }],
      via: null,
      wordCount: 3,
    });
    for (const [path, text] of files) {
      if (!path.endsWith("json")) continue;
      for (const part of path.endsWith(".ndjson") ? text.trim().split("\n") : [text]) {
        expectSortedKeys(JSON.parse(part), path);
      }
    }
  });

  it("gives each article a twin that adds provenance and names each paragraph", () => {
    const twin = JSON.parse(files.get("2025/11/26/oil-rises.json") ?? "");
    expect(twin).toMatchObject(linesOf("data/articles/2025.ndjson")[0]);
    expect(twin.paragraphs).toEqual([
      { id: "h1-0000", kind: "heading" },
      { id: "p2-0000", kind: "paragraph" },
    ]);
    expect(twin.evidence).toEqual([
      { name: "Baku", paragraph: "p2-0000", text: "Oil rose on Monday.", type: "place" },
    ]);
    expect(twin.provenance.rules.headline).toEqual({
      confidence: "high",
      evidence: null,
      origin: "header",
      rule: "front-matter",
    });
  });

  it("keeps of a withdrawn article its address and the reason, and none of its words", () => {
    expect(JSON.parse(files.get("2025/01/01/secret-name.json") ?? "")).toMatchObject({
      id: "gone.txt",
      status: "withdrawn",
      withdrawn: { reason: "A court's order", date: "2025-02-01" },
    });
    for (const text of files.values()) expect(text).not.toContain("Secret name");
  });

  it("writes no twins where the config wants none, and names none", () => {
    const config = { ...sampleConfig(), twins: false };
    const without = writeAll(allPages(makeSiteIndex(archive, config)), { [oil.facts.bodyKey]: body });
    expect([...files.keys()].filter((path) => !without.has(path)).sort()).toEqual([
      "2024/01/02/gas-falls.json",
      "2025/01/01/secret-name.json",
      "2025/11/26/oil-rises.json",
      "undated/lost-note.json",
    ]);
    const { articles } = JSON.parse(without.get("data/articles/2025-11.json") ?? "");
    expect(articles).toMatchObject([{ id: "2025/oil.md", json: null }]);
    expect(without.get("data/README.md")).toContain("no twin");
  });

  it("lists the yearly files in data/index.json", () => {
    const index = JSON.parse(files.get("data/index.json") ?? "");
    expect(index.articles).toEqual([
      { count: 1, path: "data/articles/2025.ndjson", year: "2025" },
      { count: 1, path: "data/articles/2024.ndjson", year: "2024" },
      { count: 1, path: "data/articles/undated.ndjson", year: "undated" },
    ]);
    expect(index.span).toEqual({ from: "2024-01-02", to: "2025-11-26" });
  });
});

function expectSortedKeys(value: unknown, path: string): void {
  if (Array.isArray(value)) for (const item of value) expectSortedKeys(item, path);
  else if (typeof value === "object" && value !== null) {
    expect(Object.keys(value), path).toEqual(Object.keys(value).toSorted());
    for (const item of Object.values(value)) expectSortedKeys(item, path);
  }
}
