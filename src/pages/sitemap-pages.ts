/** sitemap.xml: an index of one sitemap a year, and one of all other pages. Only with site.url, and where robots are welcome. */

import type { Entry } from "../model/archive.ts";
import type { SitemapUrl } from "../model/data-views.ts";
import { groupBy } from "../model/group-by.ts";
import { makeOutputPath, type OutputPath } from "../model/ids.ts";
import type { Page } from "../model/page.ts";
import { type KeyPart, shortKey } from "../model/short-key.ts";
import { absoluteUrl } from "./absolute-url.ts";
import { keyedPage } from "./keyed-page.ts";
import { homePath, timelinePath } from "./paths.ts";
import type { SiteIndex } from "./site-index.ts";

/** The protocol allows 50,000 addresses and 50 MB a file; one of ours takes 60 to 400 bytes. */
export const mostUrls = 45_000;
/** Sorts in front of the years. */
const firstGroup = "";

export function* sitemapPages(site: SiteIndex, htmlPaths: readonly OutputPath[]): Generator<Page> {
  const { url } = site.config.site;
  if (url === null || !site.config.index) return;
  const changeOf = lastChanges(site);
  const sitemaps: SitemapUrl[] = [];
  for (const [name, paths] of groupByYear(site, htmlPaths)) {
    for (let part = 0; part * mostUrls < paths.length; part++) {
      const path = makeOutputPath(`sitemaps/${name}${part === 0 ? "" : `-${part + 1}`}.xml`);
      const listed = paths
        .slice(part * mostUrls, (part + 1) * mostUrls)
        .map(
          (path): Listed => ({ path, modified: changeOf(path), translations: translationsOf(site, path) }),
        );
      sitemaps.push({ url: url + path, modified: latest(listed), translations: [] });
      yield keyedPage({ path, view: "sitemap", bodies: [], key: keyOf(listed) }, () => ({
        urls: listed.map(({ path, modified, translations }) => ({
          url: absoluteUrl(site.config, path) ?? "",
          modified,
          translations,
        })),
      }));
    }
  }
  yield {
    path: makeOutputPath("sitemap.xml"),
    view: "sitemap-index",
    bodies: [],
    make: () => ({ sitemaps }),
  };
}

interface Listed extends Pick<SitemapUrl, "modified" | "translations"> {
  readonly path: OutputPath;
}

function keyOf(listed: readonly Listed[]): number {
  const parts: KeyPart[] = [];
  for (const { path, modified, translations } of listed) {
    parts.push(path, modified, translations.length);
    for (const { lang, url } of translations) parts.push(lang, url);
  }
  return shortKey(parts);
}

/** "pages" first, then by year: a year's file has its articles and its year, month and day pages. */
function groupByYear({ withdrawn }: SiteIndex, htmlPaths: readonly OutputPath[]): [string, OutputPath[]][] {
  const unlisted = new Set(withdrawn.map(({ path }) => path));
  const listed = htmlPaths.filter((path) => !unlisted.has(path)).sort();
  const groups = groupBy(listed, (path) => /^(?:\d{4}|undated)(?=\/)/.exec(path)?.[0] ?? firstGroup);
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, paths]) => [name === firstGroup ? "pages" : name, paths]);
}

/** An article's versions in other languages; the protocol wants the page itself among them. */
function translationsOf(site: SiteIndex, path: OutputPath): SitemapUrl["translations"] {
  const entry = site.byPath.get(path);
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
  for (const entry of site.articles) changes.set(entry.path, changeOfEntry(entry));
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
    const change = changeOfEntry(entry) ?? "";
    if (change > last) last = change;
  }
  return last === "" ? null : last;
}

function changeOfEntry({ facts }: Entry): string | null {
  return facts.modified ?? facts.date?.value ?? null;
}

function latest(listed: readonly Listed[]): string | null {
  return listed.reduce<string | null>(
    (max, { modified }) => ((modified ?? "") > (max ?? "") ? modified : max),
    null,
  );
}
