/** sitemap.xml: an index of one sitemap a year, and one of all other pages. Only with site.url, and where robots are welcome. */

import type { Entry } from "../model/archive.ts";
import type { SitemapUrl } from "../model/data-views.ts";
import { groupBy } from "../model/group-by.ts";
import { makeOutputPath, type OutputPath } from "../model/ids.ts";
import type { Page } from "../model/page.ts";
import { absoluteUrl } from "./absolute-url.ts";
import { homePath, timelinePath } from "./paths.ts";
import type { SiteIndex } from "./site-index.ts";

/** The protocol allows 50,000 addresses and 50 MB a file; one of ours takes 60 to 400 bytes. */
export const mostUrls = 45_000;
/** Sorts in front of the years. */
const firstGroup = "";

export function* sitemapPages(site: SiteIndex, htmlPaths: readonly OutputPath[]): Generator<Page> {
  const { url } = site.config.site;
  if (url === null || !site.config.index) return;
  const sitemaps: SitemapUrl[] = [];
  for (const [name, urls] of groupByYear(site, htmlPaths)) {
    for (let part = 0; part * mostUrls < urls.length; part++) {
      const path = makeOutputPath(`sitemaps/${name}${part === 0 ? "" : `-${part + 1}`}.xml`);
      const listed = urls.slice(part * mostUrls, (part + 1) * mostUrls);
      sitemaps.push({ url: url + path, modified: latest(listed), translations: [] });
      yield { path, view: "sitemap", bodies: [], make: () => ({ urls: listed }) };
    }
  }
  yield {
    path: makeOutputPath("sitemap.xml"),
    view: "sitemap-index",
    bodies: [],
    make: () => ({ sitemaps }),
  };
}

/** "pages" first, then by year: a year's file has its articles and its year, month and day pages. */
function groupByYear(site: SiteIndex, htmlPaths: readonly OutputPath[]): [string, SitemapUrl[]][] {
  const changes = lastChanges(site);
  const byPath = new Map<string, Entry>(site.archive.articles.map((entry) => [entry.path, entry]));
  const listed = htmlPaths.filter((path) => (byPath.get(path)?.facts.withdrawn ?? null) === null).sort();
  const groups = groupBy(listed, (path) => /^(?:\d{4}|undated)(?=\/)/.exec(path)?.[0] ?? firstGroup);
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, paths]) => [
      name === firstGroup ? "pages" : name,
      paths.map((path) => ({
        url: absoluteUrl(site.config, path) ?? "",
        modified: changes(path),
        translations: translationsOf(byPath.get(path), path, site),
      })),
    ]);
}

/** An article's versions in other languages; the protocol wants the page itself among them. */
function translationsOf(
  entry: Entry | undefined,
  path: OutputPath,
  site: SiteIndex,
): SitemapUrl["translations"] {
  if (entry === undefined || entry.translations.length === 0) return [];
  const others = entry.translations.flatMap(({ id, lang }) => {
    const other = id === null ? undefined : site.byId.get(id);
    return other === undefined ? [] : [{ lang, path: other.path }];
  });
  if (others.length === 0) return [];
  return [{ lang: entry.facts.lang, path }, ...others].map((version) => ({
    lang: version.lang,
    url: absoluteUrl(site.config, version.path) ?? "",
  }));
}

/**
 * The last change of a page's content, as far as articles tell it: of an article its own, of a list its newest article's.
 * null where it is not known: crawlers stop heeding dates that are not true.
 */
function lastChanges(site: SiteIndex): (path: OutputPath) => string | null {
  const changes = new Map<string, string | null>();
  for (const entry of site.articles) changes.set(entry.path, changeOf(entry));
  for (const [date, entries] of site.byDate) {
    changes.set(`${date.replaceAll("-", "/")}/index.html`, lastChangeOf(entries));
  }
  for (const term of Object.values(site.archive.terms).flat()) {
    changes.set(term.path, lastChangeOf(site.entriesOf(term)));
  }
  const last = lastChangeOf(site.articles);
  return (path) => (path === homePath || path === timelinePath ? last : (changes.get(path) ?? null));
}

/** Dates of unlike precision compare as text: "2025-11" is before "2025-11-01". */
function lastChangeOf(entries: readonly Entry[]): string | null {
  let last = "";
  for (const entry of entries) {
    const change = changeOf(entry) ?? "";
    if (change > last) last = change;
  }
  return last === "" ? null : last;
}

function changeOf({ facts }: Entry): string | null {
  return facts.modified ?? facts.date?.value ?? null;
}

function latest(urls: readonly SitemapUrl[]): string | null {
  return urls.reduce<string | null>(
    (max, { modified }) => ((modified ?? "") > (max ?? "") ? modified : max),
    null,
  );
}
