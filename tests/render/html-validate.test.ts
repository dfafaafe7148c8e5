/** Every kind of page against the HTML standard's rules. */

import { expect, test } from "vitest";
import { createHtmlChecker } from "../../src/io/check-html.ts";
import { madeUpArticles, seedArticles } from "../fixture-articles.ts";
import { fixtureConfig, renderSite } from "../render-site.ts";

const findFaults = createHtmlChecker();

const site = { ...fixtureConfig.site, url: "https://news.example/" };
const files = renderSite([...seedArticles, ...madeUpArticles(60)], { ...fixtureConfig, site });
const empty = renderSite([]);

const pages = [...files].filter(([path]) => path.endsWith(".html"));

test(`all ${pages.length} pages are valid HTML`, () => {
  const faults = pages.flatMap(([path, html]) =>
    findFaults(path, html).map(({ line, rule, message }) => `${path}:${line} ${rule}: ${message}`),
  );
  expect(faults.slice(0, 20)).toEqual([]);
});

test("an empty archive's pages are valid HTML", () => {
  const faults = [...empty].flatMap(([path, html]) => (path.endsWith(".html") ? findFaults(path, html) : []));
  expect(faults).toEqual([]);
});

test.each(pages.slice(0, 60))("%s prints no undefined, null or NaN", (_, html) => {
  expect(html.replace(/<script[\s\S]*?<\/script>/g, "")).not.toMatch(
    /\bundefined\b|\[object Object\]|\bNaN\b|>null</,
  );
});
