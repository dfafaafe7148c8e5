/** What a saved page states about itself, each fact with the rule that found it. */

import { cleanLine } from "../model/clean-text.ts";
import type { Confidence, Derived } from "../model/derived.ts";
import { foldText } from "../model/fold.ts";
import type { Place } from "../model/place.ts";
import { safeUrl } from "../model/safe-url.ts";
import type { ArticleKind, Header } from "../model/source.ts";
import { attributeOf, type PageDocument } from "./dom.ts";
import { findAuthors } from "./html-authors.ts";
import { findModified, findPageDates, type PageDate } from "./html-date.ts";
import { chooseHeadline, type PageHeadline, titleSignsOf } from "./html-headline.ts";
import { type ArticleData, findArticleData } from "./json-ld.ts";
import { allMeta, firstMeta, type PageMeta, readMeta } from "./page-meta.ts";

/** Finds the place of a text in the page's source; undefined where it stands there in another form. */
export type FindPlace = (text: string) => Place | undefined;

export interface PageFacts {
  readonly header: Header;
  readonly data: ArticleData | undefined;
}

/** Reads a page's metadata. `data` comes back, too: its text of the article helps to find the body. */
export function readPageFacts(document: PageDocument, findPlace: FindPlace): PageFacts {
  const meta = readMeta(document);
  const url = pageUrl(document, meta);
  const title =
    firstMeta(meta, ["og:title"]) ?? cleanLine(document.querySelector("title")?.textContent ?? "");
  const data = findArticleData(document, { title, url: url ?? "" });
  const site =
    firstMeta(meta, ["og:site_name", "application-name", "publisher", "dc.publisher"]) ??
    data?.publisher ??
    "";
  const state = { document, meta, data, site, findPlace };
  const source =
    firstMeta(meta, ["og:site_name"]) ??
    data?.publisher ??
    firstMeta(meta, ["publisher", "dc.publisher", "application-name"]);
  return { header: { ...mainFacts(state, url), ...otherFacts(state, url, source) }, data };
}

interface State {
  readonly document: PageDocument;
  readonly meta: PageMeta;
  readonly data: ArticleData | undefined;
  readonly site: string;
  readonly findPlace: FindPlace;
}

function mainFacts(
  state: State,
  url: string | undefined,
): Pick<Header, "headline" | "date" | "time" | "modified" | "authors"> {
  const { document, meta, data, site, findPlace } = state;
  const headline = chooseHeadline(document, titleSignsOf(document, meta, data), site);
  const [date] = findPageDates(document, meta, data, url === undefined ? [] : [url]);
  const modified = findModified(meta, data);
  const authors = findAuthors(document, meta, data, site);
  return {
    ...(headline === undefined ? {} : { headline: headlineFact(headline, findPlace) }),
    ...(date === undefined ? {} : dateFacts(date, findPlace)),
    ...(modified?.date === undefined
      ? {}
      : { modified: fact(modified.date, modified.rule, "high", findPlace(modified.written)) }),
    authors: (authors?.names ?? []).map((name) =>
      fact(name, authors?.rule ?? "", authors?.rule === "byline" ? "fair" : "high", findPlace(name)),
    ),
  };
}

function headlineFact({ text, rule, confidence }: PageHeadline, findPlace: FindPlace): Derived<string> {
  return fact(text, rule, confidence, findPlace(text));
}

function dateFacts(
  { date, time, rule, confidence, written }: PageDate,
  findPlace: FindPlace,
): Pick<Header, "date" | "time"> {
  const place = findPlace(written);
  return {
    ...(date === undefined ? {} : { date: fact(date, rule, confidence, place) }),
    ...(time === undefined ? {} : { time: fact(time, rule, confidence, place) }),
  };
}

function otherFacts(
  state: State,
  url: string | undefined,
  source: string | undefined,
): Omit<Header, "authors"> {
  const { document, meta, data, findPlace } = state;
  const texts = {
    source,
    section:
      data?.section ??
      firstMeta(meta, [
        "article:section",
        "og:article:section",
        "parsely-section",
        "section",
        "cxenseparse:section",
      ]),
    lang: langOf(document, meta, data),
    dek:
      firstMeta(meta, ["og:description", "description", "twitter:description", "dc.description"]) ??
      data?.description,
    url,
    rights: firstMeta(meta, ["copyright", "dc.rights", "dcterms.rights", "rights"]),
  };
  const facts = Object.entries(texts).flatMap(([name, value]) =>
    value === undefined || value === ""
      ? []
      : [[name, fact(value, "meta", "high", findPlace(value))] as const],
  );
  const kind = kindOf(data, texts.section ?? "");
  return {
    ...Object.fromEntries(facts),
    ...(kind === undefined ? {} : { kind: fact(kind, "json-ld", "high") }),
    tags: tagsOf(meta, data).map((tag) => fact(tag, "keywords", "high", findPlace(tag))),
  };
}

function fact<T>(value: T, rule: string, confidence: Confidence, evidence?: Place): Derived<T> {
  const base = { value, origin: "page", rule, confidence } as const;
  return evidence === undefined ? base : { ...base, evidence };
}

function pageUrl(document: PageDocument, meta: PageMeta): string | undefined {
  const canonical = [...document.querySelectorAll("link")].find((link) =>
    /\bcanonical\b/i.test(attributeOf(link, "rel")),
  );
  const written = [
    canonical === undefined ? "" : attributeOf(canonical, "href"),
    firstMeta(meta, ["og:url", "twitter:url"]) ?? "",
  ];
  for (const text of written) {
    const url = text === "" ? undefined : safeUrl(text);
    if (url !== undefined) return url;
  }
  return undefined;
}

function langOf(document: PageDocument, meta: PageMeta, data: ArticleData | undefined): string | undefined {
  const written =
    attributeOf(document.documentElement, "lang") ||
    (data?.lang ?? firstMeta(meta, ["og:locale", "content-language", "language", "dc.language"]) ?? "");
  const lang = written.replaceAll("_", "-");
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(lang) ? lang : undefined;
}

const kinds: readonly (readonly [RegExp, ArticleKind])[] = [
  [/^opinion/i, "opinion"],
  [/^analysis/i, "analysis"],
  [/^(?:review|background)newsarticle/i, "feature"],
];

function kindOf(data: ArticleData | undefined, _section: string): ArticleKind | undefined {
  return kinds.find(([type]) => type.test(data?.type ?? ""))?.[1];
}

/** Keywords that people gave: without repeats and without sentences for search engines. */
function tagsOf(meta: PageMeta, data: ArticleData | undefined): string[] {
  const listed = allMeta(meta, ["article:tag", "og:article:tag"]);
  const written = allMeta(meta, ["news_keywords", "keywords", "parsely-tags", "sailthru.tags"]).flatMap(
    (text) => text.split(/[,;]/),
  );
  const raw =
    data !== undefined && data.keywords.length > 0 ? data.keywords : listed.length > 0 ? listed : written;
  const tags = new Map<string, string>();
  for (const text of raw) {
    const tag = cleanLine(text);
    if (tag !== "" && tag.length <= 60 && tag.split(" ").length <= 6 && !tags.has(foldText(tag)))
      tags.set(foldText(tag), tag);
  }
  return [...tags.values()].slice(0, 50);
}
