/**
 * What Zotero's stock translator "Embedded Metadata" would save of a page, by the rules of product.md 2.1.
 * Our own small version of them, for the tests: the real one runs in a browser.
 */

import { parseHTML } from "linkedom";

export interface ZoteroItem {
  readonly itemType: string;
  readonly title: string;
  readonly publicationTitle: string | null;
  readonly date: string | null;
  readonly creators: readonly string[];
  readonly section: string | null;
  readonly language: string | null;
  readonly url: string | null;
  readonly rights: string | null;
}

/** Types of Dublin Core that are no Zotero type themselves. */
const dcTypes: Readonly<Record<string, string>> = { NewsItem: "newspaperArticle", text: "document" };

export function zoteroItemOf(html: string): ZoteroItem {
  const { document } = parseHTML(html);
  const metas = [...document.querySelectorAll("meta")];
  const all = (name: string): string[] =>
    metas
      .filter((meta) => [meta.getAttribute("name"), meta.getAttribute("property")].includes(name))
      .map((meta) => meta.getAttribute("content") ?? "");
  const first = (...names: string[]): string | null => names.flatMap(all)[0] ?? null;

  // COinS has its own translator, of higher priority, and knows no newspapers.
  if (document.querySelector("span.Z3988") !== null) throw new Error("a COinS span hides the meta tags");
  const bylines = [...document.querySelectorAll(".byline, .bylines, .vcard")].map(
    (node) => node.textContent ?? "",
  );
  const authors = [all("citation_author"), all("author"), bylines].find((names) => names.length > 0) ?? [];
  return {
    itemType: typeOf(first),
    title: first("citation_title", "DC.title", "og:title") ?? document.title,
    publicationTitle: first("prism.publicationName", "DC.source", "og:site_name"),
    date: first("citation_publication_date", "citation_date", "DC.date", "article:published_time"),
    creators: authors,
    section: first("article:section"),
    language: first("citation_language", "DC.language"),
    url:
      first("citation_public_url") ??
      document.querySelector("link[rel=canonical]")?.getAttribute("href") ??
      null,
    rights: first("DC.rights"),
  };
}

function typeOf(first: (...names: string[]) => string | null): string {
  const ogType = first("og:type");
  if (ogType === "website") return "webpage";
  const dcType = first("DC.type", "DCTERMS.type");
  if (dcType !== null) return dcTypes[dcType] ?? dcType;
  if (first("citation_journal_title", "citation_title") !== null) return "journalArticle";
  return ogType === "article" ? "newspaperArticle" : "webpage";
}
