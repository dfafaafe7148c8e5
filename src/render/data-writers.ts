/** The writer of each data view: view name to function; render.ts asks here for every page that is not HTML. */

import type { DataViews } from "../model/data-views.ts";
import type { Bodies, MadePage, MadePageOf } from "../model/page.ts";
import type { SearchViews } from "../model/search-views.ts";
import { writeArticleJson, writeArticlesNdjson } from "./articles-ndjson.ts";
import { writeAtom } from "./atom.ts";
import { writeBibtex } from "./citations/bibtex.ts";
import { writeCslJson } from "./citations/csl-json.ts";
import { writeRis } from "./citations/ris.ts";
import { writeCsv } from "./csv.ts";
import { jsonFile, sortKeys } from "./json.ts";
import { writeJsonFeed } from "./json-feed.ts";
import { writeOpenSearch } from "./opensearch.ts";
import { writeOpml } from "./opml.ts";
import { writeSearchChunk, writeSearchFile } from "./search-file.ts";
import { writeSitemap, writeSitemapIndex } from "./sitemap.ts";

interface WrittenViews extends DataViews, SearchViews {}

export type DataPage = { readonly [Name in keyof WrittenViews]: MadePageOf<Name> }[keyof WrittenViews];

type Writers = {
  readonly [Name in keyof WrittenViews]: (
    data: WrittenViews[Name],
    bodies: Bodies,
  ) => string | Iterable<string>;
};

const writers: Writers = {
  text: ({ text }) => text,
  json: ({ value }) => jsonFile(sortKeys(value)),
  "article-json": writeArticleJson,
  "articles-ndjson": writeArticlesNdjson,
  ris: ({ citations }) => writeRis(citations),
  "csl-json": ({ citations }) => writeCslJson(citations),
  bibtex: ({ citations }) => writeBibtex(citations),
  csv: writeCsv,
  atom: writeAtom,
  "json-feed": writeJsonFeed,
  opml: writeOpml,
  sitemap: writeSitemap,
  "sitemap-index": writeSitemapIndex,
  opensearch: writeOpenSearch,
  "search-file": writeSearchFile,
  "search-chunk": writeSearchChunk,
};

export function isDataPage(page: MadePage): page is DataPage {
  return Object.hasOwn(writers, page.view);
}

/** The file's text, whole or in parts; LF line ends unless its format says otherwise. */
export function writeData<Name extends keyof WrittenViews>(
  page: MadePageOf<Name>,
  bodies: Bodies,
): string | Iterable<string> {
  const write: Writers[Name] = writers[page.view];
  return write(page.data, bodies);
}
