/** Every kind of page against the HTML standard's rules. */

import { HtmlValidate } from "html-validate";
import { expect, test } from "vitest";
import { madeUpArticles, seedArticles } from "../fixture-articles.ts";
import { fixtureConfig, renderSite } from "../render-site.ts";

const validator = new HtmlValidate({
  extends: ["html-validate:standard"],
  rules: {
    // Taste, not the standard: long titles are the sources' own, and short markup is quicker.
    "long-title": "off",
    "no-trailing-whitespace": "off",
    // Inline SVG has its own closing and its own attributes.
    "void-style": "off",
    // Chromium and Firefox list the default role of a nav's list away with its marks; ours are lists to see, too.
    "no-redundant-role": "off",
  },
});

const site = { ...fixtureConfig.site, url: "https://news.example/" };
const files = renderSite([...seedArticles, ...madeUpArticles(60)], { ...fixtureConfig, site });
const empty = renderSite([]);

const pages = [...files].filter(([path]) => path.endsWith(".html"));

test(`all ${pages.length} pages are valid HTML`, async () => {
  const faults: string[] = [];
  for (const [path, html] of pages) {
    const report = await validator.validateString(html, path);
    for (const { messages } of report.results) {
      faults.push(...messages.map(({ line, ruleId, message }) => `${path}:${line} ${ruleId}: ${message}`));
    }
  }
  expect(faults.slice(0, 20)).toEqual([]);
});

test("an empty archive's pages are valid HTML", async () => {
  for (const [path, html] of empty) {
    if (!path.endsWith(".html")) continue;
    expect((await validator.validateString(html, path)).results.flatMap(({ messages }) => messages)).toEqual(
      [],
    );
  }
});

test.each(pages.slice(0, 60))("%s prints no undefined, null or NaN", (_, html) => {
  expect(html.replace(/<script[\s\S]*?<\/script>/g, "")).not.toMatch(
    /\bundefined\b|\[object Object\]|\bNaN\b|>null</,
  );
});
