/** data/datapackage.json: the data files as a Frictionless data package (https://datapackage.org, version 2). */

import type { Page } from "../model/page.ts";
import { jsonPage, yearsOf } from "./article-data.ts";
import { columns } from "./article-table.ts";
import { dataFiles } from "./data-index.ts";
import type { SiteIndex } from "./site-index.ts";

/** Paths are relative to data/, where the description lies. */
export function datapackagePage(site: SiteIndex): Page {
  const { title, description, url, rights } = site.config.site;
  const ndjson = yearsOf(site).map(({ year }) => `articles/${year}.ndjson`);
  const others = dataFiles.filter(({ path }) => !path.endsWith(".csv") && !path.endsWith("datapackage.json"));
  return jsonPage("data/datapackage.json", {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "news-archive",
    title,
    ...(description === "" ? {} : { description }),
    ...(url === null ? {} : { homepage: url }),
    ...(rights === null ? {} : { rights }),
    resources: [
      tableResource,
      ...(ndjson.length === 0 ? [] : [textResource(ndjson)]),
      ...others.map(fileResource),
    ],
  });
}

const tableResource = {
  name: "articles",
  title: "All articles without their texts",
  path: "articles.csv",
  type: "table",
  format: "csv",
  mediatype: "text/csv",
  encoding: "utf-8",
  dialect: { delimiter: ",", lineTerminator: "\n", quoteChar: '"', header: true },
  schema: {
    fields: columns.map(({ name, type, description }) => ({ name, type, description })),
    primaryKey: ["id"],
    missingValues: [""],
  },
};

/** One resource in as many parts as there are years. */
function textResource(path: readonly string[]): object {
  return {
    name: "articles-text",
    title: "All articles with their texts, one JSON object a line",
    path,
    format: "ndjson",
    mediatype: "application/x-ndjson",
    encoding: "utf-8",
  };
}

function fileResource({ path, title, type }: (typeof dataFiles)[number]): object {
  const file = path.replace(/^data\//, "");
  const name = file.replace(/\.json$/, "").replace(/[^a-z0-9]+/g, "-");
  return { name, title, path: file, format: "json", mediatype: type, encoding: "utf-8" };
}
