/** Pages that every site has once: about, not found; and the redirects from old addresses. */

import { taxonomies } from "../model/archive.ts";
import { compareText } from "../model/compare-text.ts";
import type { AboutView } from "../model/html-views.ts";
import type { PageOf } from "../model/page.ts";
import { spanOf, yearCounts } from "./home-page.ts";
import { mostBorne } from "./items.ts";
import { aboutPath, notFoundPath, searchPath } from "./paths.ts";
import { frameOf, type SiteIndex } from "./site-index.ts";
import { fillYears } from "./year-bars.ts";

export function aboutPage(site: SiteIndex): PageOf<"about"> {
  const { articles } = site;
  const { terms, clusters } = site.archive;
  return {
    path: aboutPath,
    view: "about",
    make: () => ({
      ...frameOf(site, "about"),
      articleCount: articles.length,
      undatedCount: site.undated.length,
      span: spanOf(site),
      sources: mostBorne(terms.source, terms.source.length),
      years: coverage(site),
      derivedHeadlines: articles.filter((entry) => entry.facts.headline.origin === "derived").length,
      removedLines: articles.reduce((sum, entry) => sum + entry.facts.removedCount, 0),
      rootDigest: null,
      languages: languagesOf(site),
      withdrawnCount: site.withdrawn.length,
      storyCount: clusters.length,
    }),
    bodies: [],
  };
}

/** Most used first. */
function languagesOf(site: SiteIndex): AboutView["languages"] {
  const counts = new Map<string, number>();
  for (const { facts } of site.articles) counts.set(facts.lang, (counts.get(facts.lang) ?? 0) + 1);
  return [...counts]
    .map(([lang, count]) => ({ lang, count }))
    .sort((a, b) => b.count - a.count || compareText(a.lang, b.lang));
}

/** The search page where the config wants one; its script and index are written elsewhere. */
export function* searchPages(site: SiteIndex): Generator<PageOf<"search">> {
  if (!site.sections.includes("search")) return;
  const indexes = taxonomies.filter((type) => site.archive.terms[type].length > 0);
  const data = { ...frameOf(site, "search"), years: fillYears(yearCounts(site)), indexes };
  yield { path: searchPath, view: "search", bodies: [], make: () => data };
}

/** Articles per month, year by year; a run of years without any is one row with an empty year. */
function coverage(site: SiteIndex): AboutView["years"] {
  return fillYears(yearCounts(site)).map(({ year, path }) => ({
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
    make: () => ({ ...frameOf(site, null), years: fillYears(yearCounts(site)) }),
    bodies: [],
  };
}

export function* redirectPages(site: SiteIndex): Generator<PageOf<"redirect">> {
  for (const { from, to } of site.archive.redirects) {
    yield { path: from, view: "redirect", bodies: [], make: () => ({ ...frameOf(site, null), to }) };
  }
}
