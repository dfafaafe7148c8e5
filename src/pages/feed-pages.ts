/** Feeds: Atom and JSON Feed of the site, its history by months, Atom of each term, OPML of all. Only with site.url. */

import { type Entry, taxonomies } from "../model/archive.ts";
import type { FeedEntry, FeedLink, FeedView } from "../model/data-views.ts";
import { makeOutputPath } from "../model/ids.ts";
import type { Page } from "../model/page.ts";
import { feedEntries, latestUpdate } from "./feed-entries.ts";
import { groupBy } from "./group-by.ts";
import { feedPathOf } from "./list-files.ts";
import type { SiteIndex } from "./site-index.ts";

/** The newest articles come with their whole text; a feed is fetched every hour. */
const mostWithText = 30;
/** Up to so many, the feed itself is complete (RFC 5005, section 2); above, months are archived (section 4). */
const mostInOneFeed = 200;
const mostInTermFeed = 30;

export function* feedPages(site: SiteIndex): Generator<Page> {
  const { url } = site.config.site;
  if (url === null) return;
  yield* siteFeeds(site, url);
  const links: FeedLink[] = [{ title: site.config.site.title, feed: `${url}feed.xml`, page: url }];
  for (const { page, link } of termFeeds(site, url)) {
    links.push(link);
    yield page;
  }
  const data = { title: site.config.site.title, feeds: links };
  yield { path: makeOutputPath("feeds.opml"), view: "opml", data, bodies: [] };
}

function* siteFeeds(site: SiteIndex, url: string): Generator<Page> {
  const { dated } = site;
  const isComplete = dated.length <= mostInOneFeed;
  const months = isComplete ? [] : [...groupByMonth(dated)];
  const newest = months[0]?.[0];
  const bodies = dated.slice(0, mostWithText).map((entry) => entry.facts.bodyKey);
  const recent = feedEntries(dated.slice(0, mostWithText), url);
  const all = isComplete ? feedEntries(dated, url) : recent;
  const history: FeedView["history"] = isComplete
    ? { kind: "complete" }
    : { kind: "open", older: newest === undefined ? null : archiveUrl(url, newest) };
  const atom = { ...siteFeed(site, url, `${url}feed.xml`, all), history };
  yield { path: makeOutputPath("feed.xml"), view: "atom", data: atom, bodies };
  const json = { ...siteFeed(site, url, `${url}feed.json`, recent), history };
  yield { path: makeOutputPath("feed.json"), view: "json-feed", data: json, bodies };
  yield* archivedMonths(site, months, url);
}

/** A month's document changes only when the month does. Its entries have no text: the yearly NDJSON has it. */
function* archivedMonths(
  site: SiteIndex,
  months: readonly (readonly [month: string, entries: readonly Entry[]])[],
  url: string,
): Generator<Page> {
  for (const [index, [month, entries]] of months.entries()) {
    const older = months[index + 1]?.[0];
    const newer = months[index - 1]?.[0];
    const data: FeedView = {
      ...siteFeed(site, url, archiveUrl(url, month), feedEntries(entries, url)),
      history: {
        kind: "archive",
        current: `${url}feed.xml`,
        older: older === undefined ? null : archiveUrl(url, older),
        newer: newer === undefined ? null : archiveUrl(url, newer),
      },
    };
    yield { path: makeOutputPath(`feeds/${month}.xml`), view: "atom", data, bodies: [] };
  }
}

function archiveUrl(url: string, month: string): string {
  return `${url}feeds/${month}.xml`;
}

/** Newest month first; articles of which only the year is known stand under the year, behind its months. */
function groupByMonth(dated: readonly Entry[]): Map<string, Entry[]> {
  return groupBy(dated, ({ facts }) => facts.date?.value.slice(0, 7) ?? "");
}

function siteFeed(site: SiteIndex, url: string, self: string, entries: readonly FeedEntry[]) {
  const { title, description, lang, rights } = site.config.site;
  return {
    title,
    subtitle: description,
    lang,
    archive: title,
    rights,
    self,
    page: url,
    updated: latestUpdate(entries),
    entries,
  };
}

/** Of each term with at least three articles: the newest ones, each with its dek. */
function* termFeeds(site: SiteIndex, url: string): Generator<{ page: Page; link: FeedLink }> {
  const { title } = site.config.site;
  for (const type of taxonomies) {
    for (const term of site.archive.terms[type]) {
      const path = feedPathOf(term, site.config);
      if (path === null) continue;
      const newest = term.articles.slice(0, mostInTermFeed).flatMap((id) => site.byId.get(id) ?? []);
      const page = url + encodeURI(term.path);
      const link = { title: `${term.name} – ${title}`, feed: url + encodeURI(path), page };
      const data: FeedView = {
        ...siteFeed(site, url, link.feed, feedEntries(newest, url)),
        title: link.title,
        subtitle: term.note ?? "",
        page,
        history: { kind: "open", older: null },
      };
      yield { page: { path, view: "atom", data, bodies: [] }, link };
    }
  }
}
