/** OPML 2.0: all feeds of the site in one file, for a feed reader to take over. */

import type { DataViews } from "../model/data-views.ts";
import { element, emptyElement, xmlDeclaration } from "./xml.ts";

export function writeOpml({ title, feeds }: DataViews["opml"]): string {
  const outlines = feeds.map((feed) =>
    emptyElement("outline", {
      type: "rss",
      text: feed.title,
      title: feed.title,
      xmlUrl: feed.feed,
      htmlUrl: feed.page,
    }),
  );
  const head = `<head>\n${element("title", title)}</head>\n`;
  return `${xmlDeclaration}<opml version="2.0">\n${head}<body>\n${outlines.join("")}</body>\n</opml>\n`;
}
