import { parseHTML } from "linkedom";
import { describe, expect, it, test } from "vitest";
import type { Config } from "../../../src/model/config.ts";
import type { ArticleHead } from "../../../src/model/head.ts";
import { makeOutputPath } from "../../../src/model/ids.ts";
import { createArticleHead } from "../../../src/render/head/article-head.ts";
import { isoDate, sampleConfig } from "../../sample-archive.ts";
import { hostile, hostileTexts, signed, unsigned } from "../citations/sample-citation.ts";
import { zoteroItemOf } from "./zotero.ts";

const page = makeOutputPath("2025/11/26/mexican-students.html");
const config = sampleConfig({ url: "https://archive.example/", lang: "en" });

const head: ArticleHead = {
  citation: signed,
  kind: "news",
  time: null,
  modified: null,
  wordCount: 350,
  digest: "aa11",
  removedCount: 47,
  about: [{ type: "place", name: "Mexico", path: makeOutputPath("places/mexico.html") }],
  mentions: [{ type: "person", name: "Ali Aliyev", path: null }],
  translations: [{ lang: "ru", path: makeOutputPath("2025/11/26/studenty.html") }],
  twin: makeOutputPath("2025/11/26/mexican-students.json"),
  older: makeOutputPath("2025/11/25/older.html"),
  newer: null,
  above: [
    { date: isoDate("2025"), path: makeOutputPath("2025/index.html") },
    { date: isoDate("2025-11"), path: makeOutputPath("2025/11/index.html") },
    { date: isoDate("2025-11-26"), path: makeOutputPath("2025/11/26/index.html") },
  ],
  isWithdrawn: false,
};

function write(changes: Partial<ArticleHead> = {}, settings: Config = config): string {
  return createArticleHead(settings)({ ...head, ...changes }, "A visit in autumn.", page);
}

function documentOf(tags: string) {
  return parseHTML(`<!doctype html><html><head>${tags}</head><body></body></html>`).document;
}

function jsonLdOf(tags: string): Record<string, unknown>[] {
  return [...documentOf(tags).querySelectorAll('script[type="application/ld+json"]')].map((script) =>
    JSON.parse(script.textContent ?? ""),
  );
}

describe("Zotero", () => {
  it("saves an article of a newspaper, published by its outlet", () => {
    expect(zoteroItemOf(write())).toEqual({
      itemType: "newspaperArticle",
      title: "Mexican students visit Baku",
      publicationTitle: "Report",
      date: "2025/11/26",
      creators: ["Doe, Jane Ann"],
      section: "Foreign policy",
      language: "en",
      url: signed.url,
      rights: null,
    });
  });

  it("saves an unsigned article without an author", () => {
    expect(zoteroItemOf(write({ citation: unsigned })).creators).toEqual([]);
  });

  it("is told the month alone where the day is not known", () => {
    const citation = { ...signed, date: isoDate("2025-11") };
    expect(zoteroItemOf(write({ citation })).date).toBe("2025/11");
  });

  it("is never told of a journal", () => {
    expect(write()).not.toContain("citation_journal_title");
  });
});

describe("links", () => {
  const hrefs = (tags: string) =>
    [...documentOf(tags).querySelectorAll("link")].map((link) => [
      link.getAttribute("rel"),
      link.getAttribute("href"),
    ]);

  it("lead to the twin, the neighbours, the day and the feeds, relative to the page", () => {
    expect(hrefs(write()).filter(([, href]) => !href?.startsWith("http"))).toEqual([
      ["alternate", "../../../2025/11/26/mexican-students.json"],
      ["alternate", "../../../2025/11/26/studenty.html"],
      ["prev", "../../../2025/11/25/older.html"],
      ["up", "../../../2025/11/26/index.html"],
      ["search", "../../../opensearch.xml"],
      ["alternate", "../../../feed.xml"],
      ["alternate", "../../../feed.json"],
    ]);
  });

  it("are none to feeds and no canonical one while the site has no address", () => {
    const citation = { ...signed, url: null };
    const rels = hrefs(write({ citation }, sampleConfig())).map(([rel, href]) => `${rel} ${href}`);
    expect(rels.join("\n")).not.toMatch(/canonical|feed|opensearch/);
  });

  test.each([
    ["self", "https://report.example/1", signed.url],
    ["source", "https://report.example/1", "https://report.example/1"],
    ["source", null, signed.url],
  ] as const)("canonical: %s, original %s", (canonical, originalUrl, address) => {
    const tags = write({ citation: { ...signed, originalUrl } }, { ...config, canonical });
    expect(hrefs(tags)).toContainEqual(["canonical", address]);
  });
});

describe("published time", () => {
  test.each([
    ["2025-11-26", null, "2025-11-26"],
    ["2025-11-26", "16:53", "2025-11-26"],
    ["2025-11-26", "16:53+04:00", "2025-11-26T16:53:00+04:00"],
    ["2025-11-26", "16:53:20Z", "2025-11-26T16:53:20Z"],
    ["2025-11", "16:53Z", "2025-11"],
  ])("%s at %s is %s", (date, time, published) => {
    const tags = write({ citation: { ...signed, date: isoDate(date) }, time });
    expect(tags).toContain(`<meta property="article:published_time" content="${published}">`);
    expect(jsonLdOf(tags)[0]?.["datePublished"]).toBe(published);
  });
});

describe("JSON-LD", () => {
  it("describes the article and the way to it", () => {
    const [article, crumbs] = jsonLdOf(write());
    expect(article).toMatchObject({
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      "@id": `${signed.url}#article`,
      headline: "Mexican students visit Baku",
      author: [{ "@type": "Person", name: "Jane Ann Doe" }],
      publisher: { "@type": "NewsMediaOrganization", name: "Report" },
      about: [{ "@type": "Place", name: "Mexico", url: "https://archive.example/places/mexico.html" }],
      mentions: [{ "@type": "Person", name: "Ali Aliyev" }],
      workTranslation: [{ "@id": "https://archive.example/2025/11/26/studenty.html#article" }],
      backstory: "47 lines that are not the article's were removed.",
    });
    expect(crumbs).toMatchObject({
      "@type": "BreadcrumbList",
      itemListElement: [
        { position: 1, name: "2025", item: "https://archive.example/2025/index.html" },
        { position: 2, name: "November", item: "https://archive.example/2025/11/index.html" },
        { position: 3, name: "26", item: "https://archive.example/2025/11/26/index.html" },
        { position: 4, name: "Mexican students visit Baku" },
      ],
    });
  });

  test.each([
    ["opinion", "OpinionNewsArticle"],
    ["analysis", "AnalysisNewsArticle"],
    ["interview", "NewsArticle"],
  ] as const)("of kind %s is a %s", (kind, type) => {
    expect(jsonLdOf(write({ kind }))[0]?.["@type"]).toBe(type);
  });

  it("tells persons from bodies, and cuts long headlines at a word", () => {
    const authors = [
      { literal: "Reuters Staff", isBody: true },
      { literal: "王小明", isBody: false },
    ];
    const citation = { ...signed, authors, headline: `${"word ".repeat(30)}end` };
    const [article] = jsonLdOf(write({ citation }));
    expect(article?.["author"]).toEqual([
      { "@type": "Organization", name: "Reuters Staff" },
      { "@type": "Person", name: "王小明" },
    ]);
    expect(article?.["headline"]).toBe(`${"word ".repeat(21).trim()}…`);
  });

  it("leaves out what is not known", () => {
    const citation = { ...unsigned, source: null, place: null, url: null };
    const [article] = jsonLdOf(write({ citation, about: [] }, sampleConfig()));
    for (const key of ["author", "publisher", "isPartOf", "about", "url", "@id", "dateModified", "genre"]) {
      expect(article).not.toHaveProperty(key);
    }
  });
});

test.each(hostileTexts)("text stays text in the head: %j", (text) => {
  const tags = createArticleHead(config)({ ...head, citation: hostile(text) }, text, page);
  const { documentElement } = documentOf(tags);
  const elements = [...documentElement.querySelectorAll("head *")].map((node) => node.tagName.toLowerCase());
  expect(new Set(elements)).toEqual(new Set(["title", "meta", "link", "script"]));
  expect(documentElement.querySelectorAll("script:not([type='application/ld+json'])")).toHaveLength(0);
  expect(documentElement.querySelectorAll("body *")).toHaveLength(0);
  expect(jsonLdOf(tags)).toHaveLength(2);
  expect(tags).not.toMatch(/<script[^>]*>[^\n]*<(?!\/script>\n)/);
});

it("says nothing of a withdrawn article", () => {
  const tags = write({ isWithdrawn: true });
  expect(tags).toBe('<title>Morning Archive</title>\n<meta name="robots" content="noindex">\n');
});

it("asks robots to stay away where the config does", () => {
  expect(write({}, { ...config, index: false })).toContain('<meta name="robots" content="noindex">');
  expect(write()).not.toContain("robots");
});
