/** Every page of the site, as data; the list of kinds is the table of contents of pages/. */

import type { OutputPath } from "../model/ids.ts";
import type { Page } from "../model/page.ts";
import { articlePages } from "./article-pages.ts";
import { assetPages } from "./asset-pages.ts";
import { changesPage } from "./change-pages.ts";
import { dataPages } from "./data-pages.ts";
import { datePages } from "./date-pages.ts";
import { aboutPage, notFoundPage, redirectPages, searchPages } from "./fixed-pages.ts";
import { homePage } from "./home-page.ts";
import { onThisDayPages } from "./on-this-day-pages.ts";
import { dataPage, feedsPage } from "./service-pages.ts";
import type { SiteIndex } from "./site-index.ts";
import { sitemapPages } from "./sitemap-pages.ts";
import { storyPages } from "./story-pages.ts";
import { termPages } from "./term-pages.ts";
import { timelinePages } from "./timeline-pages.ts";

/** Pages that a search engine should not lead to. */
const unlisted: ReadonlySet<string> = new Set(["redirect", "not-found", "withdrawn", "search"]);

/**
 * Each page has its own path, so no order matters but to the threads that render them: data files come first, among which are the largest and
 * those that the main thread renders while the others have work; the sitemap last, which lists the pages.
 */
export function* allPages(site: SiteIndex): Generator<Page> {
  const landings: OutputPath[] = [];
  for (const page of listedPages(site)) {
    if (page.path.endsWith(".html") && !unlisted.has(page.view)) landings.push(page.path);
    yield page;
  }
  yield* sitemapPages(site, landings);
}

function* listedPages(site: SiteIndex): Generator<Page> {
  yield* dataPages(site);
  yield homePage(site);
  yield* articlePages(site);
  yield* datePages(site);
  yield* termPages(site);
  yield* timelinePages(site);
  yield* storyPages(site);
  yield* onThisDayPages(site);
  yield* searchPages(site);
  yield aboutPage(site);
  yield changesPage(site);
  yield dataPage(site);
  yield* feedsPage(site);
  yield notFoundPage(site);
  yield* redirectPages(site);
  yield* assetPages(site.config);
}
