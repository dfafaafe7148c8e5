import { parseHTML } from "linkedom";
import { describe, expect, it, test } from "vitest";
import type { OutputPath } from "../../src/model/ids.ts";
import type { ArticleSpec } from "../fixture-archive.ts";
import { parseXml, textsOf } from "../parse-xml.ts";
import { fixtureConfig, renderSite } from "../render-site.ts";
import { zoteroItemOf } from "./head/zotero.ts";

const root = "https://archive.example/";
const articles: readonly ArticleSpec[] = [
  {
    file: "signed.md",
    date: "2025-11-26",
    headline: "Oil rises",
    authors: ["Jane Doe"],
    source: "Report",
    section: "Economy",
    tags: ["+tag Oil", "place Baku"],
    paragraphs: ["Oil rose in Baku on Monday."],
  },
  {
    file: "unsigned.txt",
    date: "2025-11-25",
    headline: "Gas falls",
    isDerived: true,
    source: "AzerNews",
    via: "MENAFN",
    tags: ["+tag Oil", "place Baku"],
    paragraphs: ["Gas fell."],
  },
  {
    file: "third.md",
    date: "2025-10-01",
    headline: "Third",
    tags: ["+tag Oil"],
    paragraphs: ["A third text."],
  },
  { file: "undated.md", headline: "Without a date", paragraphs: ["Some day."] },
  {
    file: "gone.md",
    date: "2025-11-20",
    headline: "Xylophone scandal",
    authors: ["Quentin Quux"],
    tags: ["+tag Oil"],
    paragraphs: ["Zymurgy was alleged."],
    withdrawn: "A court's order.",
  },
];
const files = renderSite(articles, { ...fixtureConfig, site: { ...fixtureConfig.site, url: root } });
const pageOf = (part: string) => [...files].find(([path]) => path.endsWith(`${part}.html`))?.[1] ?? "";
const htmlPages = [...files].filter(([path]) => path.endsWith(".html"));

describe("Zotero, on the whole page", () => {
  test.each([
    ["oil-rises", "Report", "2025/11/26", ["Doe, Jane"]],
    ["gas-falls", "AzerNews", "2025/11/25", []],
  ])("takes %s for an article of %s", (slug, publicationTitle, date, creators) => {
    expect(zoteroItemOf(pageOf(slug))).toMatchObject({
      itemType: "newspaperArticle",
      publicationTitle,
      date,
      creators,
    });
  });
});

describe("heads", () => {
  it("point only to files that are there", () => {
    for (const [path, html] of htmlPages) {
      const { document } = parseHTML(html);
      const hrefs = [...document.querySelectorAll("link")].map((link) => link.getAttribute("href") ?? "");
      for (const href of hrefs.filter((address) => !/^(?:https?|data):/.test(address))) {
        const target = new URL(href, `${root}${path}`).pathname.slice(1);
        expect(files.has(target as OutputPath), `${path} → ${href}`).toBe(true);
      }
    }
  });

  it("have one title, and JSON-LD that parses", () => {
    for (const [path, html] of htmlPages) {
      const { document } = parseHTML(html);
      expect(document.querySelectorAll("title"), path).toHaveLength(1);
      for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
        expect(JSON.parse(script.textContent ?? "")["@context"]).toBe("https://schema.org");
      }
    }
  });
});

describe("the sitemap", () => {
  const listed = [...files]
    .filter(([path]) => path.startsWith("sitemaps/"))
    .flatMap(([, text]) => textsOf(parseXml(text), "loc"))
    .map((url) => (url === root ? "index.html" : url?.slice(root.length)));

  it("lists no page that is not there, and none twice", () => {
    for (const path of listed) expect([...files.keys()]).toContain(path);
    expect(new Set(listed).size).toBe(listed.length);
  });

  it("lists every page that robots may keep", () => {
    const open = htmlPages.filter(([, html]) => !html.includes('content="noindex"')).map(([path]) => path);
    expect(listed.toSorted()).toEqual(open.filter((path) => path !== "search.html").toSorted());
  });
});

it("says no word of a withdrawn article in any file", () => {
  for (const [path, text] of files) {
    expect(text, path).not.toMatch(/Xylophone|Zymurgy|Quux/);
  }
});

it("offers the citations of a tag that three articles bear", () => {
  const tag = [...files.keys()].filter((path) => path.startsWith("tags/oil."));
  expect(tag.sort()).toEqual([
    "tags/oil.bib",
    "tags/oil.html",
    "tags/oil.json",
    "tags/oil.ris",
    "tags/oil.xml",
  ]);
});
