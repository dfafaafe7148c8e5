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
  return known({
    "@context": "https://schema.org",
    "@type": articleTypes[head.kind] ?? "NewsArticle",
    "@id": citation.url === null ? null : `${citation.url}#article`,
    headline: cutHeadline(citation.headline),
    inLanguage: citation.lang,
    genre: head.kind === "news" ? null : head.kind.replace("-", " "),
    datePublished: publishedTime(head),
    dateModified: head.modified,
    author: citation.authors.map(authorLd),
    publisher: outlet === null ? null : { "@type": "NewsMediaOrganization", name: outlet },
    isPartOf: outlet === null ? null : { "@type": "Newspaper", name: outlet },
    articleSection: citation.section,
    keywords: citation.keywords,
    dateline: citation.place,
    locationCreated: citation.place === null ? null : { "@type": "Place", name: citation.place },
    about: head.about.map((term) => termLd(term, absolute)),
    mentions: head.mentions.map((term) => termLd(term, absolute)),
    isBasedOn: citation.originalUrl,
    archivedAt: citation.url,
    provider: { "@type": "ArchiveOrganization", name: citation.archive },
    sdPublisher: { "@type": "Organization", name: citation.archive },
    copyrightNotice: citation.rights ?? config.site.rights,
    wordCount: head.wordCount,
    identifier: [{ "@type": "PropertyValue", propertyID: "sha256", value: head.digest }],
    workTranslation: head.translations.flatMap(({ path }) => {
      const url = absolute(path);
      return url === null ? [] : [{ "@id": `${url}#article` }];
    }),
    backstory: backstoryOf(head),
  });
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
  return known({ "@type": termTypes[type], name, url: absolute(path) });
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
    itemListElement: [...steps, { name: title }].map((step, index) => ({
      "@type": "ListItem",
      position: index + 1,
      ...step,
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
  return known({
    "@context": "https://schema.org",
    "@type": "CollectionPage",
    name: page.title,
    description: page.description,
    url: absolute(page.path),
    inLanguage: config.site.lang,
    isPartOf: known({ "@type": "WebSite", name: config.site.title, url: config.site.url }),
    mainEntity: {
      "@type": "ItemList",
      numberOfItems: items.length,
      itemListElement: items
        .slice(0, 100)
        .map(({ name, path }, index) =>
          known({ "@type": "ListItem", position: index + 1, name, url: absolute(path) }),
        ),
    },
  });
}

/** The home page; the search page takes `?q=`. */
export function websiteLd(config: Config): object {
  const { title, description, url, lang } = config.site;
  const action = {
    "@type": "SearchAction",
    target: { "@type": "EntryPoint", urlTemplate: `${url}search.html?q={search_term_string}` },
    "query-input": "required name=search_term_string",
  };
  return known({
    "@context": "https://schema.org",
    "@type": "WebSite",
    name: title,
    description,
    url,
    inLanguage: lang,
    potentialAction: url !== null && config.search ? action : null,
  });
}

/** The data page: the whole archive as one data set. */
export function datasetLd(
  files: readonly { readonly type: string; readonly path: OutputPath }[],
  config: Config,
): object {
  const absolute = absoluteUnder(config);
  const { title, description, url, lang, rights } = config.site;
  return known({
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: title,
    description: description === "" ? `The articles of ${title} as data.` : description,
    url,
    inLanguage: lang,
    copyrightNotice: rights,
    isAccessibleForFree: true,
    distribution: files.map(({ type, path }) =>
      known({ "@type": "DataDownload", encodingFormat: type, contentUrl: absolute(path) ?? path }),
    ),
  });
}

/** Without properties that have no value. */
function known(value: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(value).filter(
      ([, item]) => item !== null && item !== "" && !(Array.isArray(item) && item.length === 0),
    ),
  );
}
