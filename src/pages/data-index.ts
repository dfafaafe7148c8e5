/** data/index.json: what the archive holds and where its data files are. */

import { type Archive, taxonomies, taxonomyFolders } from "../model/archive.ts";
import type { Config } from "../model/config.ts";
import { makeOutputPath } from "../model/ids.ts";
import type { Page } from "../model/page.ts";
import { ndjsonPathOf, yearsOf } from "./article-data.ts";

export function* dataIndexPages(archive: Archive, config: Config): Generator<Page> {
  const value = dataIndex(archive, config);
  yield { path: makeOutputPath("data/index.json"), view: "json", data: { value }, bodies: [] };
}

function dataIndex(archive: Archive, config: Config): object {
  const years = yearsOf(archive);
  const dates = archive.articles.flatMap(({ facts }) => facts.date?.value ?? []);
  const { title, description, url, lang, rights } = config.site;
  return {
    schemaVersion: 1,
    archive: { title, description, url, lang, rights },
    counts: {
      articles: years.reduce((sum, year) => sum + year.entries.length, 0),
      events: archive.events.length,
      stories: archive.clusters.length,
      ...Object.fromEntries(taxonomies.map((type) => [taxonomyFolders[type], archive.terms[type].length])),
    },
    span: { from: dates.at(-1) ?? null, to: dates[0] ?? null },
    languages: [...new Set(archive.articles.map(({ facts }) => facts.lang))].sort(),
    articles: years.map(({ year, entries }) => ({ count: entries.length, path: ndjsonPathOf(year), year })),
  };
}
