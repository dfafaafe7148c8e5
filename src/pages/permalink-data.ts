/** data/permalinks.json: the address of every article, and where old addresses lead. */

import type { OutputPath, SeedId } from "../model/ids.ts";
import type { Page } from "../model/page.ts";
import { list, oneOf, record, text, type ValueOf } from "../model/shape.ts";
import { jsonPage } from "./article-data.ts";
import type { SiteIndex } from "./site-index.ts";

export const permalinksShape = record(
  {
    articles: list(record({ id: text<SeedId>(), url: text<OutputPath>() }), "The address of each article."),
    redirects: list(
      record({ from: text<OutputPath>(), to: text<OutputPath>() }),
      "Where old addresses lead.",
    ),
    schemaVersion: oneOf([1]),
  },
  "permalinks.json: addresses are paths below the site's root; none is ever given to another article.",
);

export function permalinkDataPage({ archive }: SiteIndex): Page {
  const permalinks: ValueOf<typeof permalinksShape> = {
    schemaVersion: 1,
    articles: archive.articles.map(({ facts, path }) => ({ id: facts.id, url: path })),
    redirects: archive.redirects,
  };
  return jsonPage("data/permalinks.json", permalinks);
}
