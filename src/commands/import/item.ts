/** One article of a collection on its way to a seed. */

import { escapeHtml } from "../../model/escape-html.ts";
import { hashText } from "../../model/hash.ts";
import { makeSlug } from "../../model/slug.ts";

export interface ImportedItem {
  readonly headline: string;
  /** As far as it is known: "2024-03-01"; "" for none. */
  readonly date: string;
  readonly url: string;
  readonly source: string;
  readonly authors: readonly string[];
  readonly tags: readonly string[];
  /** HTML of the body. */
  readonly html: string;
}

export interface NewSeed {
  /** File name. */
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** What a collection holds, and what in it is no article. */
export interface Collection {
  readonly seeds: Iterable<NewSeed> | AsyncIterable<NewSeed>;
  /** In words, each with its count: "3 drafts". Asked when all seeds have been taken. */
  readonly passedOver: () => readonly string[];
}

/** A saved page that says what the item says, in the meta tags that our reader of saved pages reads. */
export function seedOf(item: ImportedItem): NewSeed {
  const meta = (name: string, content: string) =>
    content === "" ? [] : [`<meta name="${name}" content="${escapeHtml(content)}">`];
  const content = `${[
    "<!doctype html>",
    "<html><head>",
    '<meta charset="utf-8">',
    `<title>${escapeHtml(item.headline)}</title>`,
    ...meta("og:title", item.headline),
    ...meta("article:published_time", item.date),
    ...meta("og:site_name", item.source),
    ...item.authors.flatMap((author) => meta("author", author)),
    ...meta("keywords", item.tags.join(", ")),
    ...(item.url === "" ? [] : [`<link rel="canonical" href="${escapeHtml(item.url)}">`]),
    "</head><body><article>",
    `<h1>${escapeHtml(item.headline)}</h1>`,
    item.html,
    "</article></body></html>",
  ].join("\n")}\n`;
  return { name: seedName(item.date, item.headline, content, "html"), content };
}

/** Named by what comes first (its day, its site), headline and content: the same article is always the same file. */
export function seedName(first: string, headline: string, content: string, ending: string): string {
  return `${first === "" ? "undated" : first}-${makeSlug(headline).slice(0, 60)}-${hashText(content).slice(0, 8)}.${ending}`;
}

/** @example countOf(3, "draft") //=> ["3 drafts"]; nothing for 0 */
export function countOf(count: number, one: string, many = `${one}s`): string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
}
