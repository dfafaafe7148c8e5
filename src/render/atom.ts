/** Atom 1.0 (RFC 4287), with its history as RFC 5005 has it. */

import type { Body } from "../model/article.ts";
import type { FeedEntry, FeedView } from "../model/data-views.ts";
import type { Bodies } from "../model/page.ts";
import { rememberWeakly } from "../model/remember.ts";
import { feedHtml } from "./feed-text.ts";
import { attributeText, element, emptyElement, escapeXml, xmlDeclaration } from "./xml.ts";

export function writeAtom(feed: FeedView, bodies: Bodies): string {
  const link = (rel: string, href: string | null, type = "application/atom+xml") =>
    href === null ? "" : emptyElement("link", { rel, href, type });
  const { history } = feed;
  return (
    `${xmlDeclaration}<feed xmlns="http://www.w3.org/2005/Atom" xmlns:fh="http://purl.org/syndication/history/1.0"${attributeText({ "xml:lang": feed.lang })}>\n` +
    element("id", feed.self) +
    element("title", feed.title) +
    element("subtitle", feed.subtitle) +
    element("updated", feed.updated) +
    person(feed.archive) +
    element("rights", feed.rights) +
    link("self", feed.self) +
    link("alternate", feed.page, "text/html") +
    (history.kind === "complete" ? "<fh:complete/>\n" : link("prev-archive", history.older)) +
    (history.kind === "archive"
      ? `<fh:archive/>\n${link("current", history.current)}${link("next-archive", history.newer)}`
      : "") +
    "<generator>backissue</generator>\n" +
    feed.entries.map((entry, index) => atomEntry(entry, bodies.at(index))).join("") +
    "</feed>\n"
  );
}

function atomEntry(entry: FeedEntry, body: Body | undefined): string {
  return `<entry${attributeText({ "xml:lang": entry.lang })}>\n${entryFacts(entry)}${body === undefined ? "" : content(entry, body)}</entry>\n`;
}

/** An unsigned article is by its outlet: without any author the feed's own, the archive, would count as one. */
const entryFacts = rememberWeakly((entry: FeedEntry) => {
  const authors = entry.authors.length > 0 ? entry.authors : entry.source === null ? [] : [entry.source];
  return [
    element("id", entry.id ?? entry.url),
    element("title", entry.headline),
    emptyElement("link", { rel: "alternate", href: entry.url, type: "text/html" }),
    entry.originalUrl === null ? "" : emptyElement("link", { rel: "related", href: entry.originalUrl }),
    element("published", entry.published),
    element("updated", entry.updated),
    ...authors.map(person),
    ...entry.categories.map(({ term, label }) => emptyElement("category", { term, label })),
    element("rights", entry.rights),
    element("summary", entry.dek),
  ].join("");
});

/** The base makes links inside the text work in the reader. */
function content(entry: FeedEntry, body: Body): string {
  const attributes = attributeText({ type: "html", "xml:base": entry.url });
  return `<content${attributes}>${escapeXml(feedHtml(body))}</content>\n`;
}

function person(name: string): string {
  return `<author>${element("name", name).trimEnd()}</author>\n`;
}
