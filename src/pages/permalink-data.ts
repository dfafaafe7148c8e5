/** data/permalinks.json: the address of every article, and where old addresses lead. */

import type { Page } from "../model/page.ts";
import { jsonPage } from "./article-data.ts";
import type { SiteIndex } from "./site-index.ts";

export function permalinkDataPage({ archive }: SiteIndex): Page {
  return jsonPage("data/permalinks.json", {
    schemaVersion: 1,
    articles: archive.articles.map(({ facts, path }) => ({ id: facts.id, url: path })),
    redirects: archive.redirects,
  });
}
