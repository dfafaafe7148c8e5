/** Feeds: Atom and JSON Feed of the site, its history by months, Atom of each term, OPML of all. Only with site.url. */

import { type Entry, taxonomies } from "../model/archive.ts";
import type { FeedEntry, FeedLink, FeedView } from "../model/data-views.ts";
import { groupBy } from "../model/group-by.ts";
import { type BodyKey, makeOutputPath } from "../model/ids.ts";
import type { Page } from "../model/page.ts";
import { shortKey } from "../model/short-key.ts";
import { feedEntryMaker, latestUpdate } from "./feed-entries.ts";
import { keyedPage } from "./keyed-page.ts";
import { feedPathOf } from "./list-files.ts";
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
  yield {
    path: makeOutputPath("feeds.opml"),
    view: "opml",
    bodies: [],
    make: () => ({ title, feeds: links }),
  };
}

function* siteFeeds(setup: FeedSetup): Generator<Page> {
  const { site, url } = setup;
  const recent = site.dated.slice(0, mostWithText);
  const bodies = recent.map((entry) => entry.facts.bodyKey);
  const isComplete = site.dated.length <= mostInOneFeed;
  const months = isComplete ? [] : [...groupByMonth(site.dated)];
  const history: FeedView["history"] = isComplete
    ? { kind: "complete" }
    : { kind: "open", older: archiveUrl(url, months[0]?.[0]) };
  const head = siteHead(setup, "feed.xml", history);
  yield feedPage(setup, head, isComplete ? site.dated : recent, { path: "feed.xml", view: "atom", bodies });
  const json = siteHead(setup, "feed.json", history);
  yield feedPage(setup, json, recent, { path: "feed.json", view: "json-feed", bodies });
  yield* archivedMonths(setup, months);
}

/** A month's document changes only when the month does. Its entries have no text: the yearly NDJSON has it. */
function* archivedMonths(
  setup: FeedSetup,
  months: readonly (readonly [month: string, entries: readonly Entry[]])[],
): Generator<Page> {
  const { url } = setup;
  for (const [index, [month, entries]] of months.entries()) {
    const head = siteHead(setup, archivePath(month), {
      kind: "archive",
      current: `${url}feed.xml`,
      older: archiveUrl(url, months[index + 1]?.[0]),
      newer: archiveUrl(url, months[index - 1]?.[0]),
    });
    yield feedPage(setup, head, entries, { path: archivePath(month), view: "atom", bodies: [] });
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

/** All of a feed but its entries and what follows from them. */
type FeedHead = Omit<FeedView, "entries" | "updated">;

function siteHead({ site, url }: FeedSetup, path: string, history: FeedView["history"]): FeedHead {
  const { title, description, lang, rights } = site.config.site;
  return {
    title,
    subtitle: description,
    lang,
    archive: title,
    rights,
    self: url + encodeURI(path),
    page: url,
    history,
  };
}

function feedPage(
  { site, entriesOf }: FeedSetup,
  head: FeedHead,
  entries: readonly Entry[],
  file: { readonly path: string; readonly view: "atom" | "json-feed"; readonly bodies: readonly BodyKey[] },
): Page {
  const key = shortKey([JSON.stringify(head), ...entries.map(site.keys.record)]);
  return keyedPage({ ...file, path: makeOutputPath(file.path), key }, () => {
    const made = entriesOf(entries);
    return { ...head, updated: latestUpdate(made), entries: made };
  });
}

/** Of each term with at least three articles: the newest ones, each with its dek. */
function* termFeeds(setup: FeedSetup): Generator<{ page: Page; link: FeedLink }> {
  const { site, url } = setup;
  for (const term of taxonomies.flatMap((type) => site.archive.terms[type])) {
    const path = feedPathOf(term, site.config);
    if (path === null) continue;
    const newest = term.articles.slice(0, mostInTermFeed).flatMap((id) => site.byId.get(id) ?? []);
    const head = {
      ...siteHead(setup, path, { kind: "open", older: null }),
      title: `${term.name} – ${site.config.site.title}`,
      subtitle: term.note ?? "",
      page: url + encodeURI(term.path),
    };
    yield {
      page: feedPage(setup, head, newest, { path, view: "atom", bodies: [] }),
      link: { title: head.title, feed: head.self, page: head.page },
    };
  }
}
