/** data/index.json: what the archive holds, and where its data files are. */

import { taxonomies, taxonomyFolders } from "../model/archive.ts";
import type { Page } from "../model/page.ts";
import { jsonPage, ndjsonPath, yearsOf } from "./article-data.ts";
import { schemaPaths } from "./data-schemas.ts";
import type { SiteIndex } from "./site-index.ts";

export function dataIndexPage(site: SiteIndex): Page {
  const { archive, articles, config } = site;
  const dates = articles.flatMap(({ facts }) => facts.date?.value ?? []);
  const { title, description, url, lang, rights, contact } = config.site;
  return jsonPage("data/index.json", {
    schemaVersion: 1,
    archive: { title, description, url, lang, rights, contact },
    counts: {
      articles: articles.length,
      events: archive.events.length,
      stories: archive.clusters.length,
      ...Object.fromEntries(taxonomies.map((type) => [taxonomyFolders[type], archive.terms[type].length])),
    },
    span: { from: dates.at(-1) ?? null, to: dates[0] ?? null },
    languages: [...new Set(articles.map(({ facts }) => facts.lang))].sort(),
    articles: yearsOf(site).map((year) => ({
      count: year.entries.length,
      path: ndjsonPath(year.year),
      year: year.year,
    })),
    files: dataFiles.map(({ path, title: about }) => ({ path, about })),
  });
}

/** The files of data/ that every archive has, but for the yearly ones. */
export const dataFiles: readonly { readonly path: string; readonly title: string; readonly type: string }[] =
  [
    { path: "data/articles.csv", title: "All articles without their texts, one row each.", type: "text/csv" },
    {
      path: "data/changes.json",
      title: "What was added, changed and withdrawn, and when.",
      type: "application/json",
    },
    { path: "data/clusters.json", title: "Stories told by several articles.", type: "application/json" },
    {
      path: "data/datapackage.json",
      title: "Description of all files, Frictionless.",
      type: "application/json",
    },
    { path: "data/events.json", title: "Dates that the texts name.", type: "application/json" },
    { path: "data/organisations.json", title: "Organisations.", type: "application/json" },
    { path: "data/people.json", title: "People.", type: "application/json" },
    { path: "data/permalinks.json", title: "Addresses, and where old ones lead.", type: "application/json" },
    { path: "data/places.json", title: "Places.", type: "application/json" },
    ...schemaPaths.map((path) => ({ path, title: "JSON Schema.", type: "application/schema+json" })),
    { path: "data/sources.json", title: "Outlets.", type: "application/json" },
    { path: "data/tags.json", title: "Topics.", type: "application/json" },
    { path: "data/timelinejs.json", title: "The latest events, for TimelineJS 3.", type: "application/json" },
  ];
