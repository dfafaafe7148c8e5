/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */

import type { Body } from "../model/article.ts";
import type { FeedEntry, FeedView } from "../model/data-views.ts";
import type { Bodies } from "../model/page.ts";
import { feedHtml } from "./feed-text.ts";
import { jsonFile } from "./json.ts";

export function writeJsonFeed(feed: FeedView, bodies: Bodies): string {
  return jsonFile({
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    home_page_url: feed.page,
    feed_url: feed.self,
    ...(feed.subtitle === "" ? {} : { description: feed.subtitle }),
    language: feed.lang,
    items: feed.entries.map((entry, index) => feedItem(entry, bodies.at(index))),
  });
}

/** An item must have a content; where no text goes along, the dek or the headline stands for it. */
function feedItem(entry: FeedEntry, body: Body | undefined): object {
  const names = entry.authors.length > 0 ? entry.authors : entry.source === null ? [] : [entry.source];
  const content =
    body === undefined ? { content_text: entry.dek ?? entry.headline } : { content_html: feedHtml(body) };
  return {
    id: entry.url,
    url: entry.url,
    ...(entry.originalUrl === null ? {} : { external_url: entry.originalUrl }),
    title: entry.headline,
    ...content,
    ...(entry.dek === null ? {} : { summary: entry.dek }),
    ...(entry.published === null ? {} : { date_published: entry.published }),
    date_modified: entry.updated,
    ...(names.length === 0 ? {} : { authors: names.map((name) => ({ name })) }),
    ...(entry.categories.length === 0 ? {} : { tags: entry.categories.map(({ label }) => label) }),
    language: entry.lang,
  };
}
