import { describe, expect, it } from "vitest";
import { makeOutputPath } from "../../src/model/ids.ts";
import { makeSiteIndex } from "../../src/pages/site-index.ts";
import { mostUrls, sitemapPages } from "../../src/pages/sitemap-pages.ts";
import { parseXml, textsOf } from "../parse-xml.ts";
import { isoDate, sampleArchive, sampleConfig, sampleEntry, writeAll } from "../sample-archive.ts";

const config = sampleConfig({ url: "https://archive.example/" });
const russian = sampleEntry({ file: "ru.md", headline: "Neft", date: "2025-11-20", facts: { lang: "ru" } });
const oil = sampleEntry({
  file: "oil.md",
  headline: "Oil rises",
  facts: { modified: isoDate("2025-12-01") },
  entry: { translations: [{ lang: "ru", title: "Neft", id: russian.facts.id }] },
});
const old = sampleEntry({ file: "old.md", headline: "Old", date: "2024-03" });
const undated = sampleEntry({ file: "undated.md", headline: "Undated", date: null });
const gone = sampleEntry({
  file: "gone.md",
  headline: "Gone",
  facts: { withdrawn: { reason: "Law", date: null } },
});
const entries = [oil, gone, russian, old, undated];
const paths = [
  "index.html",
  "about.html",
  "2025/index.html",
  "2025/11/26/index.html",
  "2024/03/index.html",
  "timeline/2025.html",
  ...entries.map((entry) => entry.path),
].map(makeOutputPath);

function sitemaps(settings = config, htmlPaths = paths) {
  return writeAll(sitemapPages(makeSiteIndex(sampleArchive(entries), settings), htmlPaths));
}

function urlsOf(text: string | undefined): [string | null, string | null][] {
  return [...parseXml(text ?? "").getElementsByTagName("url")].map((url) => [
    textsOf(url, "loc")[0] ?? null,
    textsOf(url, "lastmod")[0] ?? null,
  ]);
}

describe("sitemapPages", () => {
  const files = sitemaps();

  it("indexes one sitemap a year and one of the other pages, each with its latest change", () => {
    const index = parseXml(files.get("sitemap.xml") ?? "");
    expect(textsOf(index, "loc")).toEqual([
      "https://archive.example/sitemaps/pages.xml",
      "https://archive.example/sitemaps/2024.xml",
      "https://archive.example/sitemaps/2025.xml",
      "https://archive.example/sitemaps/undated.xml",
    ]);
    expect(textsOf(index, "lastmod")).toEqual(["2025-12-01", "2024-03", "2025-12-01"]);
  });

  it("dates an article by its change, a list by its latest article, and what it does not know not at all", () => {
    expect(urlsOf(files.get("sitemaps/2025.xml"))).toEqual([
      ["https://archive.example/2025/11/20/neft.html", "2025-11-20"],
      ["https://archive.example/2025/11/26/index.html", "2025-12-01"],
      ["https://archive.example/2025/11/26/oil-rises.html", "2025-12-01"],
      ["https://archive.example/2025/index.html", "2025-12-01"],
    ]);
    expect(urlsOf(files.get("sitemaps/pages.xml"))).toEqual([
      ["https://archive.example/about.html", null],
      ["https://archive.example/", "2025-12-01"],
      ["https://archive.example/timeline/2025.html", null],
    ]);
  });

  it("leaves out withdrawn articles", () => expect([...files.values()].join("")).not.toContain("gone"));

  it("links an article's versions in other languages, itself among them", () => {
    const links = [...parseXml(files.get("sitemaps/2025.xml") ?? "").getElementsByTagName("xhtml:link")];
    expect(links.map((link) => [link.getAttribute("hreflang"), link.getAttribute("href")])).toEqual([
      ["en", "https://archive.example/2025/11/26/oil-rises.html"],
      ["ru", "https://archive.example/2025/11/20/neft.html"],
    ]);
  });

  it("splits what is longer than the protocol allows", () => {
    const many = Array.from({ length: mostUrls + 1 }, (_, n) => makeOutputPath(`2025/01/01/a${n}.html`));
    const split = sitemaps(config, many);
    expect([...split.keys()]).toEqual(["sitemaps/2025.xml", "sitemaps/2025-2.xml", "sitemap.xml"]);
    for (const text of split.values()) {
      expect((text.match(/<loc>/g) ?? []).length).toBeLessThanOrEqual(50_000);
      expect(text.length).toBeLessThan(52_428_800);
    }
  });

  it("writes none without an address, and none where robots should stay away", () => {
    expect(sitemaps(sampleConfig()).size).toBe(0);
    expect(sitemaps({ ...config, index: false }).size).toBe(0);
  });
});
