/** schema.org objects; a property whose value is not known is left out. */

import type { Taxonomy } from "../../model/archive.ts";
import type { CitedName } from "../../model/citation.ts";
import type { Config } from "../../model/config.ts";
import type { ArticleHead, HeadTarget, HeadTerm } from "../../model/head.ts";
import type { OutputPath } from "../../model/ids.ts";
import type { ArticleKind } from "../../model/source.ts";
import { givenFirst } from "../citations/cited-names.ts";
import { absoluteUnder } from "./addresses.ts";
import { publishedTime } from "./published-time.ts";

type AbsoluteOf = (path: OutputPath | null) => string | null;

const articleTypes: Readonly<Partial<Record<ArticleKind, string>>> = {
  opinion: "OpinionNewsArticle",
  analysis: "AnalysisNewsArticle",
};

const termTypes: Readonly<Record<Taxonomy, string>> = {
  person: "Person",
  place: "Place",
  organisation: "Organization",
  tag: "Thing",
  source: "NewsMediaOrganization",
};

/** Google cuts headlines at about so many signs. */
const longestHeadline = 110;

/** Short on purpose: it stands in every article's page. What meta tags say better is not said again. */
export function articleLd(head: ArticleHead, config: Config): object {
  const { citation } = head;
  const absolute = absoluteUnder(config);
  const outlet = citation.source;
  return {
    "@context": "https://schema.org",
    "@type": articleTypes[head.kind] ?? "NewsArticle",
    "@id": citation.url === null ? undefined : `${citation.url}#article`,
    headline: stated(cutHeadline(citation.headline)),
    inLanguage: stated(citation.lang),
    genre: head.kind === "news" ? undefined : head.kind.replace("-", " "),
    datePublished: stated(publishedTime(head)),
    dateModified: stated(head.modified),
    author: stated(citation.authors.map(authorLd)),
    publisher: outlet === null ? undefined : { "@type": "NewsMediaOrganization", name: outlet },
    isPartOf: outlet === null ? undefined : { "@type": "Newspaper", name: outlet },
    articleSection: stated(citation.section),
    keywords: stated(citation.keywords),
    dateline: stated(citation.place),
    locationCreated: citation.place === null ? undefined : { "@type": "Place", name: citation.place },
    about: stated(head.about.map((term) => termLd(term, absolute))),
    mentions: stated(head.mentions.map((term) => termLd(term, absolute))),
    isBasedOn: stated(citation.originalUrl),
    archivedAt: stated(citation.url),
    provider: { "@type": "ArchiveOrganization", name: citation.archive },
    sdPublisher: { "@type": "Organization", name: citation.archive },
    copyrightNotice: stated(citation.rights ?? config.site.rights),
    wordCount: head.wordCount,
    identifier: [{ "@type": "PropertyValue", propertyID: "sha256", value: head.digest }],
    workTranslation: stated(
      head.translations.flatMap(({ path }) => {
        const url = absolute(path);
        return url === null ? [] : [{ "@id": `${url}#article` }];
      }),
    ),
    backstory: stated(backstoryOf(head)),
  };
}

function cutHeadline(headline: string): string {
  if (headline.length <= longestHeadline) return headline;
  const head = headline.slice(0, longestHeadline - 1);
  const cut = head.slice(0, Math.max(head.lastIndexOf(" "), longestHeadline / 2));
  return `${cut.replace(/[\ud800-\udbff]$/, "").trimEnd()}…`;
}

function authorLd(author: CitedName): object {
  const isBody = "literal" in author && author.isBody;
  return { "@type": isBody ? "Organization" : "Person", name: givenFirst(author) };
}

function termLd({ type, name, path }: HeadTerm, absolute: AbsoluteOf): object {
  return { "@type": termTypes[type], name: stated(name), url: stated(absolute(path)) };
}

/** How the text came about; a property of schema.org's NewsArticle. */
function backstoryOf({ citation, removedCount }: ArticleHead): string | null {
  const sentences: string[] = [];
  if (citation.headlineIsDerived) sentences.push("The headline was derived from the text.");
  if (removedCount === 1) sentences.push("One line that is not the article's was removed.");
  if (removedCount > 1) sentences.push(`${removedCount} lines that are not the article's were removed.`);
  return sentences.length === 0 ? null : sentences.join(" ");
}

/** The way from the archive down to a page; null while site.url is not set: each step but the last needs an address. */
export function breadcrumbLd(
  above: readonly HeadTarget[],
  title: string,
  absolute: AbsoluteOf,
): object | null {
  const steps = above.flatMap(({ name, path }) => {
    const item = absolute(path);
    return item === null ? [] : [{ name, item }];
  });
  if (steps.length === 0) return null;
  return {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: [...steps, { name: title, item: undefined }].map(({ name, item }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item,
    })),
  };
}

/** A list page: the collection, and its articles in order. */
export function collectionLd(
  page: { readonly title: string; readonly description: string; readonly path: OutputPath },
  items: readonly HeadTarget[],
  config: Config,
): object {
  const absolute = absoluteUnder(config);
  return {
    "@context": "https://schema.org",
    "@type": "CollectionPage",
    name: stated(page.title),
    description: stated(page.description),
    url: stated(absolute(page.path)),
    inLanguage: stated(config.site.lang),
    isPartOf: { "@type": "WebSite", name: stated(config.site.title), url: stated(config.site.url) },
    mainEntity: {
      "@type": "ItemList",
      numberOfItems: items.length,
      itemListElement: items.slice(0, 100).map(({ name, path }, index) => ({
        "@type": "ListItem",
        position: index + 1,
        name: stated(name),
        url: stated(absolute(path)),
      })),
    },
  };
}

/** The home page; the search page takes `?q=`. */
export function websiteLd(config: Config): object {
  const { title, description, url, lang } = config.site;
  const action = {
    "@type": "SearchAction",
    target: { "@type": "EntryPoint", urlTemplate: `${url}search.html?q={search_term_string}` },
    "query-input": "required name=search_term_string",
  };
  return {
    "@context": "https://schema.org",
    "@type": "WebSite",
    name: stated(title),
    description: stated(description),
    url: stated(url),
    inLanguage: stated(lang),
    potentialAction: url !== null && config.search ? action : undefined,
  };
}

/** The data page: the whole archive as one data set. */
export function datasetLd(
  files: readonly { readonly type: string; readonly path: OutputPath }[],
  config: Config,
): object {
  const absolute = absoluteUnder(config);
  const { title, description, url, lang, rights } = config.site;
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: stated(title),
    description: description === "" ? `The articles of ${title} as data.` : description,
    url: stated(url),
    inLanguage: stated(lang),
    copyrightNotice: stated(rights),
    isAccessibleForFree: true,
    distribution: stated(
      files.map(({ type, path }) => ({
        "@type": "DataDownload",
        encodingFormat: stated(type),
        contentUrl: absolute(path) ?? path,
      })),
    ),
  };
}

/** JSON leaves out what is undefined. */
function stated<T>(value: T): T | undefined {
  return value === null || value === "" || (Array.isArray(value) && value.length === 0) ? undefined : value;
}
