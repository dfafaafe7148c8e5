/** The publication date of a saved page, from what it tells machines, in an order of trust. */

import type { Confidence } from "../model/derived.ts";
import { attributeOf, type PageDocument, type PageElement } from "./dom.ts";
import { type HeaderDate, parseHeaderDate } from "./header-date.ts";
import type { ArticleData } from "./json-ld.ts";
import { firstMeta, type PageMeta } from "./page-meta.ts";

export interface PageDate extends HeaderDate {
  /** "json-ld", "meta", "microdata", "time-element", "url". */
  readonly rule: string;
  readonly confidence: Confidence;
  /** As written, to find its place. */
  readonly written: string;
}

const publishedNames = [
  ...[
    "article:published_time",
    "og:published_time",
    "datepublished",
    "article:published",
    "og:article:published_time",
  ],
  ...[
    "parsely-pub-date",
    "sailthru.date",
    "citation_publication_date",
    "citation_date",
    "dcterms.created",
    "dc.date.issued",
  ],
  ...[
    "dcterms.issued",
    "dc.date.created",
    "dc.date",
    "dcterms.date",
    "date",
    "pubdate",
    "publishdate",
    "publish-date",
  ],
  ...[
    "publish_date",
    "publication_date",
    "publication-date",
    "published_time",
    "published-date",
    "article.published",
  ],
  ...[
    "cxenseparse:recs:publishtime",
    "cxenseparse:publishtime",
    "rnews:datepublished",
    "prism.publicationdate",
    "pdate",
  ],
  ...[
    "originalpublicationdate",
    "article_date_original",
    "displaydate",
    "dateline",
    "created",
    "date_published",
    "shareaholic:article_published_time",
  ],
  ...[
    "bt:pubdate",
    "cdate",
    "eomportal-publishdate",
    "vr:published_time",
    "article-publish-date",
    "buyer:publishdate",
  ],
] as const;

const modifiedNames = [
  ...[
    "article:modified_time",
    "og:updated_time",
    "og:modified_time",
    "datemodified",
    "article:modified",
    "lastmod",
  ],
  ...["last-modified", "dcterms.modified", "dc.date.modified", "modified", "revised", "updated_time"],
] as const;

/** Dates the page states, most trusted first; readers of the list take the first, reports may name the others. */
export function findPageDates(
  document: PageDocument,
  meta: PageMeta,
  data: ArticleData | undefined,
  urls: readonly string[],
): PageDate[] {
  const stated: (readonly [string | undefined, string, Confidence])[] = [
    [data?.datePublished, "json-ld", "high"],
    [firstMeta(meta, publishedNames), "meta", "high"],
    [microdataDate(document), "microdata", "high"],
    [timeElementDate(document), "time-element", "fair"],
  ];
  const dates = stated.flatMap(([text, rule, confidence]) => dateOf(text, rule, confidence));
  return [...dates, ...urls.flatMap(urlDate).slice(0, 1)];
}

export function findModified(meta: PageMeta, data: ArticleData | undefined): PageDate | undefined {
  const [date] = [
    ...dateOf(data?.dateModified, "json-ld", "high"),
    ...dateOf(firstMeta(meta, modifiedNames), "meta", "high"),
  ];
  return date;
}

function dateOf(written: string | undefined, rule: string, confidence: Confidence): PageDate[] {
  if (written === undefined) return [];
  const read = parsePageDate(written);
  return read.date === undefined ? [] : [{ ...read, rule, confidence, written }];
}

/** Machine dates as pages really write them: what parseHeaderDate reads, and the day in front of anything else. */
export function parsePageDate(text: string): HeaderDate {
  const value = text.trim().slice(0, 100);
  const whole = parseHeaderDate(value);
  if (whole.date !== undefined && whole.date.length === 10) return plausible(whole);
  const day =
    /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?!\d)/.exec(value) ??
    /^(\d{4})(\d{2})(\d{2})(?=T|\d{4,6}$)/.exec(value);
  if (day !== null) return plausible(parseHeaderDate(`${day[1]}-${day[2]}-${day[3]}`));
  // "Thu Dec 24 22:03:11 CET 2020" of Java and PHP.
  const java = /^\w{3},? (\w{3,9}) (\d{1,2}) [\d:]{5,8} (?:[A-Z+\d:-]{1,9} )?(\d{4})/.exec(value);
  if (java !== null) return plausible(parseHeaderDate(`${java[2]} ${java[1]} ${java[3]}`));
  const named = /^[\p{L}]{0,12},?\s{0,3}([\p{L}]{3,9}\.? \d{1,2}, \d{4}|\d{1,2} [\p{L}]{3,9}\.? \d{4})/u.exec(
    value,
  );
  return named === null ? {} : plausible(parseHeaderDate(named[1] ?? ""));
}

/** Newspapers are old, but pages are not: dates before 1600 and the zero of a clock are defaults of a program. */
function plausible(read: HeaderDate): HeaderDate {
  const year = Number(read.date?.slice(0, 4));
  return read.date !== undefined && year > 1600 && year < 2200 && read.date !== "1970-01-01" ? read : {};
}

function microdataDate(document: PageDocument): string | undefined {
  for (const element of document.querySelectorAll(
    '[itemprop~="datePublished"], [property~="datePublished"]',
  )) {
    const value =
      attributeOf(element, "content") || attributeOf(element, "datetime") || (element.textContent ?? "");
    if (parsePageDate(value).date !== undefined) return value;
  }
  return undefined;
}

/** The first <time> that is no update, no comment's and no teaser's; one in the article or its header before others. */
function timeElementDate(document: PageDocument): string | undefined {
  const times = [
    ...document.querySelectorAll("time[datetime], abbr.published[title], [data-datetime]"),
  ].slice(0, 200);
  const dated = times.flatMap((element) => {
    const value =
      attributeOf(element, "datetime") ||
      attributeOf(element, "title") ||
      attributeOf(element, "data-datetime");
    return parsePageDate(value).date === undefined ? [] : [{ value, score: scoreOfTime(element) }];
  });
  const best = dated.reduce<{ value: string; score: number } | undefined>(
    (top, time) => (top === undefined || time.score > top.score ? time : top),
    undefined,
  );
  return best !== undefined && best.score > -2 ? best.value : undefined;
}

function scoreOfTime(element: PageElement): number {
  let score = 0;
  if (element.getAttribute("pubdate") !== null) score += 3;
  const own = `${attributeOf(element, "class")} ${attributeOf(element, "itemprop")}`.toLowerCase();
  if (/publish|posted|created|entry-date/.test(own)) score += 2;
  if (/modif|updat/.test(own)) score -= 3;
  let depth = 0;
  for (let at = element.parentElement; at !== null && depth < 12; at = at.parentElement, depth++) {
    const hint = `${attributeOf(at, "class")} ${attributeOf(at, "id")}`.toLowerCase();
    if (
      /comment|related|recommend|sidebar|teaser|widget|most-read|trending|latest|breaking|ticker/.test(hint)
    )
      score -= 3;
    if (/^(?:aside|nav|footer|li)$/.test(at.localName)) score -= 2;
    if (
      depth < 3 &&
      /publish|posted|byline|dateline|article-(?:meta|info|header|date)|post-meta|entry-meta/.test(hint)
    )
      score += 1;
    if (at.localName === "article" || at.localName === "main") score += 1;
  }
  return score;
}

const dayInUrl = /[/_-]((?:19|20)\d{2})[/_.-]?(0[1-9]|1[0-2])[/_.-]?(0[1-9]|[12]\d|3[01])(?!\d)/;

/** The day in an address's path: "/2020/12/24/…", "/2020-12-24/…", "-20201224.html". */
function urlDate(url: string): PageDate[] {
  const match = dayInUrl.exec(url.replace(/^https?:\/\/[^/]*|[?#].*$/g, ""));
  if (match === null) return [];
  const { date } = parseHeaderDate(`${match[1]}-${match[2]}-${match[3]}`);
  return date === undefined ? [] : [{ date, rule: "url", confidence: "fair", written: match[0] }];
}
