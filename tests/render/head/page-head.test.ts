import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import type { PageHead } from "../../../src/model/head.ts";
import { makeOutputPath } from "../../../src/model/ids.ts";
import { createPageHead } from "../../../src/render/head/page-head.ts";
import { sampleConfig } from "../../sample-archive.ts";

const config = sampleConfig({ url: "https://archive.example/news/", description: "Clippings." });
const list: PageHead = {
  kind: "list",
  title: "Oil",
  description: "",
  above: [{ name: "Tags", path: makeOutputPath("tags/index.html") }],
  items: [{ name: "Oil rises", path: makeOutputPath("2025/11/26/oil-rises.html") }],
  feed: { name: "Oil", path: makeOutputPath("tags/oil.xml") },
  files: [{ type: "application/x-research-info-systems", path: makeOutputPath("tags/oil.ris") }],
  isHidden: false,
};

function read(head: PageHead, path: string, settings = config) {
  const tags = createPageHead(settings)(head, makeOutputPath(path));
  const { document } = parseHTML(`<html><head>${tags}</head></html>`);
  const scripts = [...document.querySelectorAll("script")].map((node) => JSON.parse(node.textContent ?? ""));
  return { tags, document, scripts };
}

describe("createPageHead", () => {
  it("describes a list with its articles and the way to it", () => {
    const { document, scripts } = read(list, "tags/oil.html");
    expect(document.title).toBe("Oil – Morning Archive");
    expect(scripts[0]).toMatchObject({
      "@type": "CollectionPage",
      url: "https://archive.example/news/tags/oil.html",
      mainEntity: {
        "@type": "ItemList",
        numberOfItems: 1,
        itemListElement: [
          { position: 1, name: "Oil rises", url: "https://archive.example/news/2025/11/26/oil-rises.html" },
        ],
      },
    });
    expect(scripts[1]?.itemListElement).toHaveLength(2);
    const hrefs = [...document.querySelectorAll("link")].map((link) => link.getAttribute("href"));
    expect(hrefs).toContain("../tags/oil.xml");
    expect(hrefs).toContain("../tags/oil.ris");
  });

  it("makes of the home page a WebSite that can be searched", () => {
    const { document, scripts } = read({ ...list, kind: "home" }, "index.html");
    expect(document.querySelector("link[rel=canonical]")?.getAttribute("href")).toBe(
      "https://archive.example/news/",
    );
    expect(scripts[0]).toMatchObject({
      "@type": "WebSite",
      potentialAction: {
        target: { urlTemplate: "https://archive.example/news/search.html?q={search_term_string}" },
      },
    });
  });

  it("makes of the data page a Dataset", () => {
    const files = [{ type: "text/csv", path: makeOutputPath("data/articles.csv") }];
    const { scripts } = read({ ...list, kind: "data", files }, "data/index.html");
    expect(scripts[0]).toMatchObject({
      "@type": "Dataset",
      distribution: [
        { encodingFormat: "text/csv", contentUrl: "https://archive.example/news/data/articles.csv" },
      ],
    });
  });

  it("hides a page that no search engine should hold", () => {
    const { tags } = read({ ...list, isHidden: true }, "404.html");
    expect(tags).toContain('content="noindex"');
    expect(tags).not.toMatch(/canonical|ld\+json/);
  });
});
