/** Pages that every site has once: about, not found; and the redirects from old addresses. */

import type { AboutView } from "../model/html-views.ts";
import type { PageOf } from "../model/page.ts";
import { spanOf, yearCounts } from "./home-page.ts";
import { mostBorne } from "./items.ts";
import { aboutPath, notFoundPath } from "./paths.ts";
import { frameOf, type SiteIndex } from "./site-index.ts";

export function aboutPage(site: SiteIndex): PageOf<"about"> {
  const { articles, terms } = site.archive;
  return {
    path: aboutPath,
    view: "about",
    data: {
      ...frameOf(site, "about"),
      articleCount: articles.length,
      undatedCount: site.undated.length,
      span: spanOf(site),
      sources: mostBorne(terms.source, terms.source.length),
      years: coverage(site),
      derivedHeadlines: articles.filter((entry) => entry.facts.headline.origin === "derived").length,
      removedLines: articles.reduce((sum, entry) => sum + entry.facts.removedCount, 0),
      rootDigest: null,
    },
    bodies: [],
  };
}

/** Articles per month of every year that has some. */
function coverage(site: SiteIndex): AboutView["years"] {
  return yearCounts(site).map(({ year, path }) => ({
    year,
    path,
    months: Array.from(
      { length: 12 },
      (_, at) => site.byDate.get(`${year}-${String(at + 1).padStart(2, "0")}`)?.length ?? 0,
    ),
  }));
}

export function notFoundPage(site: SiteIndex): PageOf<"not-found"> {
  return {
    path: notFoundPath,
    view: "not-found",
    data: { ...frameOf(site, null), years: yearCounts(site) },
    bodies: [],
  };
}

export function* redirectPages(site: SiteIndex): Generator<PageOf<"redirect">> {
  for (const { from, to } of site.archive.redirects) {
    yield { path: from, view: "redirect", data: { ...frameOf(site, null), to }, bodies: [] };
  }
}
