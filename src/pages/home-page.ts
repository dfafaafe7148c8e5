/** The front page: what this is, what is in it, and where to begin. */

import type { HomeView } from "../model/html-views.ts";
import type { PageOf } from "../model/page.ts";
import { articleItem, foldVersions, mostBorne } from "./items.ts";
import { datePath, homePath } from "./paths.ts";
import { datesOfLength, frameOf, type SiteIndex } from "./site-index.ts";
import { fillYears } from "./year-bars.ts";

const mostLatest = 13;
const mostTop = 8;
const topTaxonomies = ["person", "place", "organisation", "tag", "source"] as const;

export function homePage(site: SiteIndex): PageOf<"home"> {
  const latest = foldVersions(site, site.articles.slice(0, mostLatest * 2)).slice(0, mostLatest);
  return {
    path: homePath,
    view: "home",
    make: () => ({
      ...frameOf(site, null),
      articleCount: site.articles.length,
      sourceCount: site.archive.terms.source.length,
      span: spanOf(site),
      undatedCount: site.undated.length,
      latest: latest.map((entry) => articleItem(site, entry)),
      years: fillYears(yearCounts(site)),
      top: topTaxonomies.flatMap((type) => {
        const terms = mostBorne(site.archive.terms[type], mostTop);
        return terms.length === 0 ? [] : [{ type, terms }];
      }),
      days: [...site.onThisDay].map(([day, { articles, events }]) => [day, articles.length + events.length]),
    }),
    bodies: [],
  };
}

/** First and last publication date; null without a dated article. */
export function spanOf(site: SiteIndex): HomeView["span"] {
  const to = site.dated[0]?.facts.date?.value;
  const from = site.dated.at(-1)?.facts.date?.value;
  return from === undefined || to === undefined ? null : { from, to };
}

/** Articles by year, ascending. */
export function yearCounts(site: SiteIndex): HomeView["years"] {
  const years = datesOfLength(site, 4);
  return years.map((year) => ({ year, count: site.byDate.get(year)?.length ?? 0, path: datePath(year) }));
}
