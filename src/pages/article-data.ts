/** Articles as data: one NDJSON file a year with every text, and the twin file of each. */

import type { Entry } from "../model/archive.ts";
import { makeOutputPath, type OutputPath } from "../model/ids.ts";
import type { Page } from "../model/page.ts";
import { shortKey } from "../model/short-key.ts";
import { makeArticleRecord, makeProvenanceRecord, makeTombstone, type PathOf } from "./article-record.ts";
import { keyedPage } from "./keyed-page.ts";
import { twinPath } from "./paths.ts";
import { datesOfLength, type SiteIndex } from "./site-index.ts";

/** The articles of one year in the archive's order; `year` is "undated" for those without a date. */
export interface YearOfArticles {
  readonly year: string;
  readonly entries: readonly Entry[];
}

/** Newest year first, undated last. */
export function yearsOf(site: SiteIndex): readonly YearOfArticles[] {
  const { byDate, undated } = site;
  const years = datesOfLength(site, 4)
    .reverse()
    .map((year): YearOfArticles => ({ year, entries: byDate.get(year) ?? [] }));
  return undated.length === 0 ? years : [...years, { year: "undated", entries: undated }];
}

export function ndjsonPath(year: string): OutputPath {
  return makeOutputPath(`data/articles/${year}.ndjson`);
}

/** One file a year with every text. */
export function* yearDataPages(site: SiteIndex): Generator<Page> {
  for (const { year, entries } of yearsOf(site)) {
    yield keyedPage(
      {
        path: ndjsonPath(year),
        view: "articles-ndjson",
        bodies: entries.map((entry) => entry.facts.bodyKey),
        key: shortKey(entries.map(site.keys.record)),
      },
      () => ({ articles: entries.map(makeArticleRecord) }),
    );
  }
}

/** The article as data, beside its page; null where twins are not written. */
export function twinPage(site: SiteIndex, entry: Entry): Page | null {
  const path = twinPath(entry.path, site.config);
  if (path === null) return null;
  if (entry.facts.withdrawn !== null) return jsonPage(path, makeTombstone(entry));
  const pathOf: PathOf = (id) => site.byId.get(id)?.path ?? null;
  const key = shortKey([site.keys.record(entry), site.keys.links(entry)]);
  return keyedPage({ path, view: "article-json", bodies: [entry.facts.bodyKey], key }, () => ({
    article: makeArticleRecord(entry),
    more: makeProvenanceRecord(entry, pathOf),
  }));
}

/** A page of the view "json". */
export function jsonPage(path: string, value: object): Page {
  return { path: makeOutputPath(path), view: "json", bodies: [], make: () => ({ value }) };
}
