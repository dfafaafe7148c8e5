/** data/articles/: one NDJSON file a year with every text, and the twin file of each article. */

import type { Archive, Entry } from "../model/archive.ts";
import { makeOutputPath, type OutputPath, type SeedId } from "../model/ids.ts";
import type { Page } from "../model/page.ts";
import {
  makeArticleRecord,
  makeProvenanceRecord,
  makeTombstone,
  type PathOf,
  twinPathOf,
} from "./article-record.ts";

/** The articles of one year in the archive's order; `year` is "undated" for those without a date. */
export interface YearOfArticles {
  readonly year: string;
  readonly entries: readonly Entry[];
}

/** Newest year first, undated last; withdrawn articles are in none. */
export function yearsOf(archive: Archive): readonly YearOfArticles[] {
  const years = new Map<string, Entry[]>();
  for (const entry of archive.articles) {
    if (entry.facts.withdrawn !== null) continue;
    const year = entry.facts.date?.value.slice(0, 4) ?? "undated";
    const known = years.get(year);
    if (known === undefined) years.set(year, [entry]);
    else known.push(entry);
  }
  return [...years].map(([year, entries]) => ({ year, entries }));
}

export function ndjsonPathOf(year: string): OutputPath {
  return makeOutputPath(`data/articles/${year}.ndjson`);
}

export function* articleDataPages(archive: Archive): Generator<Page> {
  const pathOf = articlePaths(archive);
  for (const year of yearsOf(archive)) yield* yearPages(year, pathOf);
  for (const entry of archive.articles) {
    if (entry.facts.withdrawn !== null) yield tombstonePage(entry);
  }
}

/** A year's records are made once, for its file and its twins. */
function* yearPages({ year, entries }: YearOfArticles, pathOf: PathOf): Generator<Page> {
  const articles = entries.map(makeArticleRecord);
  const bodies = entries.map((entry) => entry.facts.bodyKey);
  yield { path: ndjsonPathOf(year), view: "articles-ndjson", data: { articles }, bodies };
  for (const [index, entry] of entries.entries()) {
    const article = articles[index] ?? makeArticleRecord(entry);
    const more = makeProvenanceRecord(entry, pathOf);
    const path = twinPathOf(entry.path);
    yield { path, view: "article-json", data: { article, more }, bodies: [entry.facts.bodyKey] };
  }
}

function tombstonePage(entry: Entry): Page {
  return { path: twinPathOf(entry.path), view: "json", data: { value: makeTombstone(entry) }, bodies: [] };
}

function articlePaths(archive: Archive): PathOf {
  const paths = new Map<SeedId, OutputPath>(archive.articles.map(({ facts, path }) => [facts.id, path]));
  return (id) => paths.get(id) ?? null;
}
