import { expect, it, test } from "vitest";
import { siteFilePages } from "../../src/pages/site-files.ts";
import { makeSiteIndex } from "../../src/pages/site-index.ts";
import { parseXml, textsOf } from "../parse-xml.ts";
import { sampleArchive, sampleConfig, writeAll } from "../sample-archive.ts";

const url = "https://archive.example/";

function files(config: ReturnType<typeof sampleConfig>) {
  return writeAll(siteFilePages(makeSiteIndex(sampleArchive([]), config)));
}

test.each([
  [sampleConfig({ url }), "User-agent: *\nAllow: /\n\nSitemap: https://archive.example/sitemap.xml\n"],
  [sampleConfig(), "User-agent: *\nAllow: /\n"],
  [sampleConfig({ url }, { index: false }), "User-agent: *\nDisallow: /\n"],
])("robots.txt of %j", (config, text) => expect(files(config).get("robots.txt")).toBe(text));

it("always has .nojekyll and humans.txt", () => {
  const written = files(sampleConfig({ contact: "desk@archive.example" }));
  expect(written.get(".nojekyll")).toBe("");
  expect(written.get("humans.txt")).toContain("Contact: desk@archive.example\n");
});

it("offers the search to browsers only where the site has an address and a search", () => {
  expect(files(sampleConfig()).has("opensearch.xml")).toBe(false);
  expect(files(sampleConfig({ url }, { search: false })).has("opensearch.xml")).toBe(false);
  const xml = parseXml(
    files(sampleConfig({ url, title: "The Archive of the Morning" })).get("opensearch.xml") ?? "",
  );
  expect(textsOf(xml, "ShortName")).toEqual(["The Archive of t"]);
  expect([...xml.getElementsByTagName("Url")].map((element) => element.getAttribute("template"))).toEqual([
    "https://archive.example/search.html?q={searchTerms}",
    "https://archive.example/opensearch.xml",
  ]);
});
