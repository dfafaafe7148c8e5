/** Feeds: Atom and JSON Feed of the site, its history by months, Atom of each term, OPML of all. Only with site.url. */

import { type Entry, taxonomies } from "../model/archive.ts";
import type { FeedEntry, FeedLink, FeedView } from "../model/data-views.ts";
import { makeOutputPath } from "../model/ids.ts";
import type { Page, PageOf } from "../model/page.ts";
import { feedEntryMaker, latestUpdate } from "./feed-entries.ts";
import { groupBy } from "./group-by.ts";
import { feedPathOf } from "./list-files.ts";
import { listKey } from "./list-key.ts";
import type { SiteIndex } from "./site-index.ts";

/** The newest articles come with their whole text; a feed is fetched every hour. */
const mostWithText = 30;
/** Up to so many, the feed itself is complete (RFC 5005, section 2); above, months are archived (section 4). */
const mostInOneFeed = 200;
const mostInTermFeed = 20;

interface FeedSetup {
  readonly site: SiteIndex;
  readonly url: string;
  readonly entriesOf: (entries: readonly Entry[]) => FeedEntry[];
}

export function* feedPages(site: SiteIndex): Generator<Page> {
  const { title, url } = site.config.site;
  if (url === null) return;
  const setup = { site, url, entriesOf: feedEntryMaker(url) };
  yield* siteFeeds(setup);
  const links: FeedLink[] = [{ title, feed: `${url}feed.xml`, page: url }];
  for (const { page, link } of termFeeds(setup)) {
    links.push(link);
    yield page;
  }
  yield { path: makeOutputPath("feeds.opml"), view: "opml", data: { title, feeds: links }, bodies: [] };
}

function* siteFeeds(setup: FeedSetup): Generator<Page> {
  const { site, url, entriesOf } = setup;
  const recent = site.dated.slice(0, mostWithText);
  const bodies = recent.map((entry) => entry.facts.bodyKey);
  const isComplete = site.dated.length <= mostInOneFeed;
  const months = isComplete ? [] : [...groupByMonth(site.dated)];
  const history: FeedView["history"] = isComplete
    ? { kind: "complete" }
    : { kind: "open", older: archiveUrl(url, months[0]?.[0]) };
  const atom = siteFeed(setup, "feed.xml", entriesOf(isComplete ? site.dated : recent), history);
  yield { ...feedPage("feed.xml", atom), bodies };
  const json = siteFeed(setup, "feed.json", entriesOf(recent), history);
  yield { path: makeOutputPath("feed.json"), view: "json-feed", data: json, bodies };
  yield* archivedMonths(setup, months);
}

/** A month's document changes only when the month does. Its entries have no text: the yearly NDJSON has it. */
function* archivedMonths(
  setup: FeedSetup,
  months: readonly (readonly [month: string, entries: readonly Entry[]])[],
): Generator<Page> {
  const { url, entriesOf } = setup;
  for (const [index, [month, entries]] of months.entries()) {
    const history: FeedView["history"] = {
      kind: "archive",
      current: `${url}feed.xml`,
      older: archiveUrl(url, months[index + 1]?.[0]),
      newer: archiveUrl(url, months[index - 1]?.[0]),
    };
    const path = archivePath(month);
    yield feedPage(path, siteFeed(setup, path, entriesOf(entries), history));
  }
}

function archivePath(month: string): string {
  return `feeds/${month}.xml`;
}

function archiveUrl(url: string, month: string | undefined): string | null {
  return month === undefined ? null : url + archivePath(month);
}

/** Newest month first; articles of which only the year is known stand under the year, behind its months. */
function groupByMonth(dated: readonly Entry[]): Map<string, Entry[]> {
  return groupBy(dated, ({ facts }) => facts.date?.value.slice(0, 7) ?? "");
}

function siteFeed(
  { site, url }: FeedSetup,
  path: string,
  entries: readonly FeedEntry[],
  history: FeedView["history"],
): FeedView {
  const { title, description, lang, rights } = site.config.site;
  return {
    title,
    subtitle: description,
    lang,
    archive: title,
    rights,
    self: url + encodeURI(path),
    page: url,
    updated: latestUpdate(entries),
    history,
    entries,
  };
}

function feedPage(path: string, data: FeedView): PageOf<"atom"> {
  const { entries, ...head } = data;
  return { path: makeOutputPath(path), view: "atom", data, bodies: [], key: listKey(entries, head) };
}

/** Of each term with at least three articles: the newest ones, each with its dek. */
function* termFeeds(setup: FeedSetup): Generator<{ page: Page; link: FeedLink }> {
  const { site, url, entriesOf } = setup;
  for (const term of taxonomies.flatMap((type) => site.archive.terms[type])) {
    const path = feedPathOf(term, site.config);
    if (path === null) continue;
    const newest = term.articles.slice(0, mostInTermFeed).flatMap((id) => site.byId.get(id) ?? []);
    const feed = siteFeed(setup, path, entriesOf(newest), { kind: "open", older: null });
    const title = `${term.name} – ${site.config.site.title}`;
    const page = url + encodeURI(term.path);
    yield {
      page: feedPage(path, { ...feed, title, subtitle: term.note ?? "", page }),
      link: { title, feed: feed.self, page },
    };
  }
}
