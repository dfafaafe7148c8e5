/** data/permalinks.json: the address of every article, and where old addresses lead. */

import { makeOutputPath, type OutputPath, type SeedId } from "../model/ids.ts";
import type { Page } from "../model/page.ts";
import { list, oneOf, record, text, type ValueOf } from "../model/shape.ts";
import { shortKey } from "../model/short-key.ts";
import { keyedPage } from "./keyed-page.ts";
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

export function permalinkDataPage({ archive: { articles, redirects }, keys }: SiteIndex): Page {
  const path = makeOutputPath("data/permalinks.json");
  const key = shortKey([JSON.stringify(redirects), ...articles.map(keys.item)]);
  return keyedPage({ path, view: "json", bodies: [], key }, () => {
    const value: ValueOf<typeof permalinksShape> = {
      schemaVersion: 1,
      articles: articles.map(({ facts, path }) => ({ id: facts.id, url: path })),
      redirects,
    };
    return { value };
  });
}
