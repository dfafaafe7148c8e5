/** RSS, Atom and WordPress exports (WXR, which is RSS with WordPress's own fields). */

import { escapeHtml } from "../../model/escape-html.ts";
import { makeFailure } from "../../model/failure.ts";
import { parseIsoDate } from "../../model/iso-date.ts";
import { childrenOf, isElement, type PageElement, parseXmlRoot } from "../../readers/dom.ts";
import { type Collection, countOf, type ImportedItem, seedOf } from "./item.ts";

export function readFeed(xml: string, file: string): Collection {
  const root = parseXmlRoot(xml);
  if (root?.localName === "feed") return atomItems(root);
  const channel = root === undefined ? undefined : childrenNamed(root, "channel")[0];
  if (root === undefined || channel === undefined)
    throw makeFailure(
      "usage",
      `${file} is no feed: its root is ${root?.localName ?? "no XML"}`,
      "name an RSS, Atom or WordPress export file",
    );
  // RSS 1.0 has its items beside the channel.
  const items = [...childrenNamed(channel, "item"), ...childrenNamed(root, "item")];
  const isPost = (item: PageElement) => ["", "post"].includes(textOf(item, "wp:post_type"));
  const isPublished = (item: PageElement) => ["", "publish"].includes(textOf(item, "wp:status"));
  const wanted = items.filter((item) => isPost(item) && isPublished(item));
  const unpublished = items.filter((item) => isPost(item) && !isPublished(item)).length;
  return {
    seeds: wanted.map((item) => seedOf(rssItem(item, textOf(channel, "title")))),
    passedOver: () => [
      ...countOf(
        items.filter((item) => !isPost(item)).length,
        "entry of another kind than post",
        "entries of another kind than post",
      ),
      ...countOf(unpublished, "unpublished post"),
    ],
  };
}

function rssItem(item: PageElement, source: string): ImportedItem {
  const categories = childrenNamed(item, "category").map((category) => (category.textContent ?? "").trim());
  return {
    headline: textOf(item, "title"),
    date: dateOf(textOf(item, "wp:post_date", "pubDate", "dc:date")),
    url: textOf(item, "link"),
    source,
    authors: [textOf(item, "dc:creator", "author")].filter((author) => author !== ""),
    tags: categories.filter((name) => name !== "" && name !== "Uncategorized"),
    html: textOf(item, "content:encoded", "description"),
  };
}

function atomItems(feed: PageElement): Collection {
  const source = textOf(feed, "title");
  const items = childrenNamed(feed, "entry").map((entry): ImportedItem => {
    const links = childrenNamed(entry, "link");
    const link = links.find((one) => ["", "alternate"].includes(one.getAttribute("rel") ?? ""));
    return {
      headline: textOf(entry, "title"),
      date: dateOf(textOf(entry, "published", "updated")),
      url: link?.getAttribute("href") ?? "",
      source,
      authors: childrenNamed(entry, "author").map((author) => textOf(author, "name")),
      tags: childrenNamed(entry, "category").map((category) => category.getAttribute("term") ?? ""),
      html: atomText(entry, "content") || atomText(entry, "summary"),
    };
  });
  return { seeds: items.map(seedOf), passedOver: () => [] };
}

/** A text construct as HTML, by its type: text is the default (RFC 4287, 3.1 and 4.1.3). */
function atomText(entry: PageElement, name: string): string {
  const element = childrenNamed(entry, name)[0];
  const type = element?.getAttribute("type") ?? "text";
  if (element === undefined) return "";
  if (type === "xhtml") return childrenNamed(element, "div")[0]?.innerHTML.trim() ?? "";
  const written = element.textContent?.trim() ?? "";
  if (type === "html" || type === "text/html") return written;
  const paragraphs = written.split(/\n\s*\n/).filter((paragraph) => paragraph !== "");
  return paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join("\n");
}

function childrenNamed(element: PageElement, name: string): PageElement[] {
  return [...childrenOf(element)].filter(isElement).filter((child) => child.localName === name);
}

/** The text of the first child of these names that has one. */
function textOf(element: PageElement, ...names: string[]): string {
  for (const name of names) {
    const text = childrenNamed(element, name)[0]?.textContent?.trim() ?? "";
    if (text !== "") return text;
  }
  return "";
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * The day as it is printed, whatever its zone: ISO 8601 (Atom, WXR) or RFC 822 (RSS). "" where it is neither.
 * @example dateOf("Fri, 01 Mar 2024 23:00:00 -0500") //=> "2024-03-01"
 */
export function dateOf(text: string): string {
  const iso = parseIsoDate(text.slice(0, 10));
  if (iso !== undefined) return iso;
  const [, day = "", name = "", year = ""] = /(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+(\d{4})/.exec(text) ?? [];
  const month = months.indexOf(name.toLowerCase()) + 1;
  return parseIsoDate(`${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`) ?? "";
}
