/** The site that the browser tests walk: the three seeds and a hundred made-up articles, one page of each kind. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeOutputPath } from "../../src/model/ids.ts";
import { madeUpArticles, seedArticles } from "../fixture-articles.ts";
import { fixtureConfig, renderSite, writeSite } from "../render-site.ts";

const articles = [...seedArticles, ...madeUpArticles(110)];

/** A path of each kind of page, found in the files so that no address is written twice. */
function onePageOfEach(files: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  const find = (pattern: RegExp) => {
    const path = [...files.keys()].find((name) => pattern.test(name));
    if (path === undefined) throw new Error(`no page ${pattern}`);
    return path;
  };
  const bodyOf = (path: string) => files.get(path) ?? "";
  const article = (test: (html: string) => boolean) =>
    [...files.keys()].find((path) => /^\d{4}\/.*(?<!index)\.html$/.test(path) && test(bodyOf(path))) ?? "";
  return {
    home: "index.html",
    article: find(/^2025\/11\/26\/mexican/),
    "article in Arabic": article((html) => html.includes('<h1 lang="ar"')),
    "article of a story": article((html) => html.includes("stories/story")),
    withdrawn: article((html) => html.includes('class="plain-page"')),
    year: "2025/index.html",
    month: "2025/11/index.html",
    day: "2025/11/26/index.html",
    undated: "undated/index.html",
    timeline: "timeline/index.html",
    "timeline of a year": "timeline/2025.html",
    people: "people/index.html",
    person: "people/ilham-aliyev.html",
    topic: find(/^tags\/(?!index).*\.html$/),
    sources: "sources/index.html",
    story: find(/^stories\/story/),
    stories: "stories/index.html",
    "on this day": find(/^on-this-day\/11-26/),
    "days of the year": "on-this-day/index.html",
    search: "search.html",
    about: "about.html",
    data: "data/index.html",
    feeds: "feeds.html",
    changes: "changes.html",
    "not found": "404.html",
  };
}

export interface BrowserSite {
  readonly dir: string;
  readonly files: ReadonlyMap<string, string>;
  readonly kinds: Readonly<Record<string, string>>;
  readonly remove: () => void;
}

// With an address of its own the site has feeds, and its 404.html works at any depth.
const site = { ...fixtureConfig.site, url: "https://news.example/" };
const files = renderSite(articles, { ...fixtureConfig, site });
export const kinds = onePageOfEach(files);

/** Written anew for each test file. */
export function writeBrowserSite(): BrowserSite {
  const dir = mkdtempSync(join(tmpdir(), "backissue-browser-"));
  writeSite(dir, files);
  // The search's script is compiled by the build, and has tests of its own.
  if (!files.has(makeOutputPath("assets/search.js"))) writeFileSync(join(dir, "assets/search.js"), "");
  return { dir, files, kinds, remove: () => rmSync(dir, { recursive: true, force: true }) };
}
