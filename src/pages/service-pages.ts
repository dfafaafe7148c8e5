/** Pages for those who take the archive elsewhere: its data, its feeds. */

import { taxonomies } from "../model/archive.ts";
import { makeOutputPath } from "../model/ids.ts";
import type { PageOf } from "../model/page.ts";
import { ndjsonPath, yearsOf } from "./article-data.ts";
import { dataFiles } from "./data-index.ts";
import { feedPathOf } from "./list-files.ts";
import { changeFeedPath, dataPath, feedsPath } from "./paths.ts";
import { frameOf, type SiteIndex } from "./site-index.ts";

export function dataPage(site: SiteIndex): PageOf<"data"> {
  const files = [{ path: "data/index.json", type: "application/json" }, ...dataFiles];
  return {
    path: dataPath,
    view: "data",
    make: () => ({
      ...frameOf(site, "data"),
      articleCount: site.articles.length,
      years: yearsOf(site).map(({ year, entries }) => ({
        year,
        count: entries.length,
        path: ndjsonPath(year),
      })),
      files: files.map(({ path, type }) => ({ path: makeOutputPath(path), type })),
    }),
    bodies: [],
  };
}

/** Only where the site has an address: without it there are no feeds. */
export function* feedsPage(site: SiteIndex): Generator<PageOf<"feeds">> {
  if (site.config.site.url === null) return;
  const groups = taxonomies.map((type) => ({
    type,
    feeds: site.archive.terms[type].flatMap((term) => {
      const feed = feedPathOf(term, site.config);
      return feed === null ? [] : [{ name: term.name, feed, page: term.path }];
    }),
  }));
  const data = {
    ...frameOf(site, "feeds"),
    site: [makeOutputPath("feed.xml"), makeOutputPath("feed.json")],
    changes: changeFeedPath,
    opml: makeOutputPath("feeds.opml"),
    groups: groups.filter(({ feeds }) => feeds.length > 0),
  };
  yield { path: feedsPath, view: "feeds", bodies: [], make: () => data };
}
