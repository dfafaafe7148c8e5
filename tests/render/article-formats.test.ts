/** The line "Also as" of an article's page names the files that the config lets be written, and no other. */

import { expect, test } from "vitest";
import { seedArticles } from "../fixture-articles.ts";
import { fixtureConfig, renderSite } from "../render-site.ts";

function articlePage(settings: { readonly twins: boolean; readonly publishSources: boolean }): string {
  const files = renderSite(seedArticles.slice(0, 1), { ...fixtureConfig, ...settings });
  const page = [...files].find(([path]) => /^\d{4}\/\d\d\/\d\d\/(?!index)/.test(path));
  return page?.[1] ?? "";
}

test.each([
  { twins: true, publishSources: true, links: 2 },
  { twins: true, publishSources: false, links: 1 },
  { twins: false, publishSources: true, links: 1 },
])("twins: $twins, publishSources: $publishSources", ({ links, ...settings }) => {
  const page = articlePage(settings);
  const [line = ""] = /<dd class="formats">.*<\/dd>/.exec(page) ?? [];
  expect(line.match(/<a /g)).toHaveLength(links);
  expect(page.includes('type="application/json"')).toBe(settings.twins);
});

test("neither: the line is left out", () => {
  const page = articlePage({ twins: false, publishSources: false });
  expect(page).toContain("<h1");
  expect(page).not.toContain("formats");
});
