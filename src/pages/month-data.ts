/** data/articles/YYYY-MM.json: what each article of a month is, without its text, which the yearly NDJSON has. */

import type { Entry } from "../model/archive.ts";
import type { Config } from "../model/config.ts";
import { groupBy } from "../model/group-by.ts";
import { makeOutputPath } from "../model/ids.ts";
import type { Page } from "../model/page.ts";
import { shortKey } from "../model/short-key.ts";
import { jsonPage, ndjsonPath, type YearOfArticles, yearsOf } from "./article-data.ts";
import { keyedPage } from "./keyed-page.ts";
import { twinPath } from "./paths.ts";
import type { SiteIndex } from "./site-index.ts";

export function* monthDataPages(site: SiteIndex): Generator<Page> {
  for (const year of yearsOf(site)) {
    if (year.year !== "undated") yield* pagesOfYear(site, year);
  }
}

function* pagesOfYear(site: SiteIndex, { year, entries }: YearOfArticles): Generator<Page> {
  const monthOfEntry = ({ facts }: Entry) => facts.date?.value.slice(0, 7) ?? "";
  const withoutMonth = entries.filter((entry) => monthOfEntry(entry).length < 7);
  const months = groupBy(
    entries.filter((entry) => monthOfEntry(entry).length === 7),
    monthOfEntry,
  );
  yield jsonPage(`data/articles/${year}.json`, {
    schemaVersion: 1,
    year,
    count: entries.length,
    text: ndjsonPath(year),
    months: [...months].map(([month, { length }]) => ({ month, count: length, path: monthPath(month) })),
    articles: withoutMonth.map((entry) => articleSummary(entry, site.config)),
  });
  for (const [month, ofMonth] of months) {
    const path = makeOutputPath(monthPath(month));
    yield keyedPage({ path, view: "json", bodies: [], key: shortKey(ofMonth.map(site.keys.record)) }, () => ({
      value: {
        schemaVersion: 1,
        month,
        count: ofMonth.length,
        articles: ofMonth.map((entry) => articleSummary(entry, site.config)),
      },
    }));
  }
}

function monthPath(month: string): string {
  return `data/articles/${month}.json`;
}

function articleSummary({ facts, path, tags }: Entry, config: Config): object {
  return {
    authors: facts.authors.map((author) => author.value),
    date: facts.date?.value ?? null,
    dek: facts.dek?.value ?? null,
    headline: facts.headline.value,
    headlineOrigin: facts.headline.origin,
    id: facts.id,
    json: twinPath(path, config),
    kind: facts.kind,
    lang: facts.lang,
    section: facts.section,
    source: facts.source?.value ?? null,
    tags: tags.map((tag) => tag.name),
    time: facts.time,
    url: path,
    wordCount: facts.wordCount,
  };
}
