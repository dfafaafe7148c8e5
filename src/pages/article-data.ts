/** data/articles/: one NDJSON file a year with every text, and the twin file of each article. */

import type { Entry } from "../model/archive.ts";
import { makeOutputPath, type OutputPath } from "../model/ids.ts";
import type { Page } from "../model/page.ts";
import { makeArticleRecord, makeProvenanceRecord, makeTombstone, type PathOf } from "./article-record.ts";
import { groupBy } from "./group-by.ts";
import { listKey } from "./list-key.ts";
import { twinPath } from "./paths.ts";
import type { SiteIndex } from "./site-index.ts";

/** The articles of one year in the archive's order; `year` is "undated" for those without a date. */
export interface YearOfArticles {
  readonly year: string;
  readonly entries: readonly Entry[];
}

/** Newest year first, undated last. */
export function yearsOf(site: SiteIndex): readonly YearOfArticles[] {
  const years = groupBy(site.articles, ({ facts }) => facts.date?.value.slice(0, 4) ?? "undated");
  return [...years].map(([year, entries]) => ({ year, entries }));
}

export function ndjsonPath(year: string): OutputPath {
  return makeOutputPath(`data/articles/${year}.ndjson`);
}

export function* articleDataPages(site: SiteIndex): Generator<Page> {
  const pathOf: PathOf = (id) => site.byId.get(id)?.path ?? null;
  for (const year of yearsOf(site)) yield* yearPages(year, pathOf);
  for (const entry of site.withdrawn) yield jsonPage(twinPath(entry.path), makeTombstone(entry));
}

/** A year's records are made once, for its file and its twins. */
function* yearPages({ year, entries }: YearOfArticles, pathOf: PathOf): Generator<Page> {
  const articles = entries.map(makeArticleRecord);
  const bodies = entries.map((entry) => entry.facts.bodyKey);
  yield {
    path: ndjsonPath(year),
    view: "articles-ndjson",
    data: { articles },
    bodies,
    key: listKey(articles),
  };
  for (const [index, entry] of entries.entries()) {
    const article = articles[index] ?? makeArticleRecord(entry);
    const more = makeProvenanceRecord(entry, pathOf);
    const path = twinPath(entry.path);
    const key = listKey([article], more);
    yield { path, view: "article-json", data: { article, more }, bodies: [entry.facts.bodyKey], key };
  }
}

/** A page of the view "json". */
export function jsonPage(path: string, value: object): Page {
  return { path: makeOutputPath(path), view: "json", data: { value }, bodies: [] };
}
