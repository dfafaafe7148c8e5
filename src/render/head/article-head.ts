/**
 * The head of an article's page: title, description, Dublin Core, PRISM, Highwire, Open Graph, links, JSON-LD.
 * Zotero's translator decides by some of them what kind of thing it sees; the rules it follows are in product.md 2.1.
 */

import type { Citation } from "../../model/citation.ts";
import type { Config } from "../../model/config.ts";
import type { ArticleHead } from "../../model/head.ts";
import type { OutputPath } from "../../model/ids.ts";
import { remember } from "../../model/remember.ts";
import { familyFirst } from "../citations/cited-names.ts";
import { rootOf } from "../links.ts";
import { absoluteUnder, relativeTo } from "./addresses.ts";
import { cutDescription } from "./description.ts";
import { articleLd, breadcrumbLd } from "./json-ld.ts";
import { publishedTime } from "./published-time.ts";
import { createSiteLinks } from "./site-links.ts";
import {
  type AttributeText,
  attributeText,
  jsonLdScript,
  link,
  metaName,
  metaProperty,
  noIndex,
  titleElement,
  twitterCard,
} from "./tags.ts";

/** `summary`: the dek, or the beginning of the text; cut to what search engines show. */
export type WriteArticleHead = (head: ArticleHead, summary: string, page: OutputPath) => string;

export function createArticleHead(config: Config): WriteArticleHead {
  const siteLinks = createSiteLinks(config);
  const crumbName = createCrumbNames(config.site.lang);
  return (head, summary, page) => {
    if (head.isWithdrawn) return titleElement(config.site.title) + noIndex;
    const { citation } = head;
    const shown = shownOf(head, summary, config);
    return (
      titleElement(`${citation.headline} – ${citation.archive}`) +
      metaName("description", shown.description) +
      (config.index ? "" : noIndex) +
      link("canonical", canonicalOf(citation, config)) +
      dublinCore(shown) +
      highwire(citation, shown) +
      openGraph(head, shown) +
      links(head, page) +
      siteLinks(rootOf(page)) +
      jsonLdScript(articleLd(head, config)) +
      breadcrumbs(head, crumbName, config)
    );
  };
}

/** What several tags say. */
interface Shown {
  readonly headline: AttributeText | null;
  readonly description: AttributeText | null;
  readonly archive: AttributeText | null;
  readonly date: AttributeText | null;
  readonly lang: AttributeText | null;
  readonly source: AttributeText | null;
  readonly url: AttributeText | null;
  readonly rights: AttributeText | null;
  readonly keywords: readonly (AttributeText | null)[];
}

function shownOf({ citation }: ArticleHead, summary: string, config: Config): Shown {
  return {
    headline: attributeText(citation.headline),
    description: attributeText(cutDescription(summary)),
    archive: attributeText(citation.archive),
    date: attributeText(citation.date),
    lang: attributeText(citation.lang),
    source: attributeText(citation.source),
    url: attributeText(citation.url),
    rights: attributeText(citation.rights ?? config.site.rights),
    keywords: citation.keywords.map(attributeText),
  };
}

/** Which address search engines should hold for the original is the owner's choice. */
function canonicalOf({ url, originalUrl }: Citation, config: Config): string | null {
  return config.canonical === "source" && originalUrl !== null ? originalUrl : url;
}

/** DC.type is what makes Zotero save a newspaper's article; the outlet is named, or the archive would be its publisher. */
function dublinCore(shown: Shown): string {
  let tags = `${dublinCoreKind}${metaName("DC.title", shown.headline)}${metaName("DC.date", shown.date)}`;
  tags += metaName("DC.language", shown.lang);
  tags += metaName("DC.source", shown.source);
  tags += metaName("prism.publicationName", shown.source);
  tags += metaName("DC.identifier", shown.url);
  tags += metaName("DC.rights", shown.rights);
  for (const keyword of shown.keywords) tags += metaName("DC.subject", keyword);
  return tags + metaName("DCTERMS.isPartOf", shown.archive);
}

const dublinCoreKind =
  link("schema.DC", "http://purl.org/dc/elements/1.1/") +
  link("schema.DCTERMS", "http://purl.org/dc/terms/") +
  metaName("DC.type", attributeText("newspaperArticle"));

/** Never citation_journal_title: it would make the article a journal's. */
function highwire(citation: Citation, shown: Shown): string {
  let tags = metaName("citation_title", shown.headline);
  tags += metaName("citation_publication_date", attributeText(citation.date?.replaceAll("-", "/") ?? null));
  for (const author of citation.authors)
    tags += metaName("citation_author", attributeText(familyFirst(author)));
  tags += metaName("citation_language", shown.lang);
  tags += metaName("citation_public_url", shown.url);
  return tags + metaName("citation_keywords", attributeText(citation.keywords.join("; ")));
}

function openGraph(head: ArticleHead, shown: Shown): string {
  const { citation } = head;
  let tags = openGraphKind;
  tags += metaProperty("og:title", shown.headline);
  tags += metaProperty("og:description", shown.description);
  tags += metaProperty("og:url", shown.url);
  tags += metaProperty("og:site_name", shown.archive);
  tags += metaProperty("og:locale", attributeText(localeOf(citation.lang)));
  tags += metaProperty("article:published_time", attributeText(publishedTime(head)));
  tags += metaProperty("article:modified_time", attributeText(head.modified));
  tags += metaProperty("article:section", attributeText(citation.section));
  for (const keyword of shown.keywords) tags += metaProperty("article:tag", keyword);
  return tags + twitterCard;
}

const openGraphKind = metaProperty("og:type", attributeText("article"));

/** Open Graph wants language_TERRITORY; a language whose territory nobody said goes without. */
function localeOf(lang: string): string | null {
  const [, language, territory] = /^([a-z]{2,3})-(?:[A-Z][a-z]{3}-)?([A-Z]{2})$/.exec(lang) ?? [];
  return language === undefined ? null : `${language}_${territory}`;
}

function links(head: ArticleHead, page: OutputPath): string {
  const relative = relativeTo(page);
  let tags = link("alternate", relative(head.twin), { type: "application/json" });
  for (const { lang, path } of head.translations)
    tags += link("alternate", relative(path), { hreflang: lang });
  tags += link("prev", relative(head.older));
  tags += link("next", relative(head.newer));
  return tags + link("up", relative(head.above.at(-1)?.path ?? null));
}

function breadcrumbs(head: ArticleHead, crumbName: (date: string) => string, config: Config): string {
  const above = head.above.flatMap(({ date, path }) =>
    date === null ? [] : [{ name: crumbName(date), path }],
  );
  const crumbs = breadcrumbLd(above, head.citation.headline, absoluteUnder(config));
  return crumbs === null ? "" : jsonLdScript(crumbs);
}

/** "2025", "November", "26". */
function createCrumbNames(lang: string): (date: string) => string {
  const months = new Intl.DateTimeFormat(lang, { month: "long", timeZone: "UTC" });
  const nameOfMonth = remember((month: string) => months.format(Date.UTC(2000, Number(month) - 1, 1)));
  return (date) => {
    const [year = "", month, day] = date.split("-");
    if (day !== undefined) return String(Number(day));
    return month === undefined ? year : nameOfMonth(month);
  };
}
