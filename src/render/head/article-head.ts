/**
 * The head of an article's page: title, description, Dublin Core, PRISM, Highwire, Open Graph, links, JSON-LD.
 * Zotero's translator decides by some of them what kind of thing it sees; the rules it follows are in product.md 2.1.
 */

import type { Citation } from "../../model/citation.ts";
import type { Config } from "../../model/config.ts";
import type { ArticleHead } from "../../model/head.ts";
import type { OutputPath } from "../../model/ids.ts";
import { familyFirst } from "../citations/cited-names.ts";
import { absoluteUnder, relativeTo } from "./addresses.ts";
import { cutDescription } from "./description.ts";
import { articleLd, breadcrumbLd } from "./json-ld.ts";
import { publishedTime } from "./published-time.ts";
import { siteLinks } from "./site-links.ts";
import { jsonLdScript, link, metaName, metaProperty, titleElement } from "./tags.ts";

/** `summary`: the dek, or the beginning of the text; cut to what search engines show. */
export function articleHeadTags(
  head: ArticleHead,
  summary: string,
  page: OutputPath,
  config: Config,
): string {
  const { citation } = head;
  const description = cutDescription(summary);
  if (head.isWithdrawn) return titleElement(config.site.title) + metaName("robots", "noindex");
  return (
    titleElement(`${citation.headline} – ${citation.archive}`) +
    metaName("description", description) +
    (config.index ? "" : metaName("robots", "noindex")) +
    link("canonical", canonicalOf(citation, config)) +
    dublinCore(citation, config) +
    highwire(citation) +
    openGraph(head, description) +
    links(head, page, config) +
    jsonLdScript(articleLd(head, config)) +
    breadcrumbs(head, config)
  );
}

/** Which address search engines should hold for the original is the owner's choice. */
function canonicalOf({ url, originalUrl }: Citation, config: Config): string | null {
  return config.canonical === "source" && originalUrl !== null ? originalUrl : url;
}

/** DC.type is what makes Zotero save a newspaper's article; the outlet is named, or the archive would be its publisher. */
function dublinCore(citation: Citation, config: Config): string {
  return (
    link("schema.DC", "http://purl.org/dc/elements/1.1/") +
    link("schema.DCTERMS", "http://purl.org/dc/terms/") +
    metaName("DC.type", "newspaperArticle") +
    metaName("DC.title", citation.headline) +
    metaName("DC.date", citation.date) +
    metaName("DC.language", citation.lang) +
    metaName("DC.source", citation.source) +
    metaName("prism.publicationName", citation.source) +
    metaName("DC.identifier", citation.url) +
    metaName("DC.rights", citation.rights ?? config.site.rights) +
    citation.keywords.map((keyword) => metaName("DC.subject", keyword)).join("") +
    metaName("DCTERMS.isPartOf", citation.archive)
  );
}

/** Never citation_journal_title: it would make the article a journal's. */
function highwire(citation: Citation): string {
  return (
    metaName("citation_title", citation.headline) +
    metaName("citation_publication_date", citation.date?.replaceAll("-", "/") ?? null) +
    citation.authors.map((author) => metaName("citation_author", familyFirst(author))).join("") +
    metaName("citation_language", citation.lang) +
    metaName("citation_public_url", citation.url) +
    metaName("citation_keywords", citation.keywords.join("; "))
  );
}

function openGraph(head: ArticleHead, description: string): string {
  const { citation } = head;
  return (
    metaProperty("og:type", "article") +
    metaProperty("og:title", citation.headline) +
    metaProperty("og:description", description) +
    metaProperty("og:url", citation.url) +
    metaProperty("og:site_name", citation.archive) +
    metaProperty("og:locale", localeOf(citation.lang)) +
    metaProperty("article:published_time", publishedTime(head)) +
    metaProperty("article:modified_time", head.modified) +
    metaProperty("article:section", citation.section) +
    citation.keywords.map((keyword) => metaProperty("article:tag", keyword)).join("") +
    metaName("twitter:card", "summary")
  );
}

/** Open Graph wants language_TERRITORY; a language whose territory nobody said goes without. */
function localeOf(lang: string): string | null {
  const [, language, territory] = /^([a-z]{2,3})-(?:[A-Z][a-z]{3}-)?([A-Z]{2})$/.exec(lang) ?? [];
  return language === undefined ? null : `${language}_${territory}`;
}

function links(head: ArticleHead, page: OutputPath, config: Config): string {
  const relative = relativeTo(page);
  return (
    link("alternate", relative(head.twin), { type: "application/json" }) +
    head.translations
      .map(({ lang, path }) => link("alternate", relative(path), { hreflang: lang }))
      .join("") +
    link("prev", relative(head.older)) +
    link("next", relative(head.newer)) +
    link("up", relative(head.above.at(-1)?.path ?? null)) +
    siteLinks(page, config)
  );
}

function breadcrumbs(head: ArticleHead, config: Config): string {
  const months = monthNames(config.site.lang);
  const above = head.above.flatMap(({ date, path }) =>
    date === null ? [] : [{ name: crumbName(date, months), path }],
  );
  const crumbs = breadcrumbLd(above, head.citation.headline, absoluteUnder(config));
  return crumbs === null ? "" : jsonLdScript(crumbs);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Kept by language: making one costs more than the whole head. */
function monthNames(lang: string): Intl.DateTimeFormat {
  const known = formats.get(lang) ?? new Intl.DateTimeFormat(lang, { month: "long", timeZone: "UTC" });
  formats.set(lang, known);
  return known;
}

/** "2025", "November", "26". */
function crumbName(date: string, months: Intl.DateTimeFormat): string {
  const [year = "", month, day] = date.split("-");
  if (day !== undefined) return String(Number(day));
  return month === undefined ? year : months.format(Date.UTC(2000, Number(month) - 1, 1));
}
