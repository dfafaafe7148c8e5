/** The authors a saved page names: to machines first, then in its byline. */

import { cleanLine } from "../model/clean-text.ts";
import { foldText } from "../model/fold.ts";
import { splitNames } from "./author-names.ts";
import { attributeOf, type PageDocument, type PageElement } from "./dom.ts";
import type { ArticleData } from "./json-ld.ts";
import { textOfNodes } from "./page-blocks.ts";
import { allMeta, type PageMeta } from "./page-meta.ts";

export interface PageAuthors {
  readonly names: readonly string[];
  /** "json-ld", "meta", "microdata", "rel-author", "byline". */
  readonly rule: string;
}

const metaNames = [
  ...[
    "author",
    "citation_author",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "dcterms.creator",
    "byl",
    "article:author",
  ],
  ...[
    "og:article:author",
    "cxenseparse:author",
    "rnews:author",
    "authors",
    "article.author",
    "content_author",
    "twitter:creator:name",
  ],
];

/** The first of the page's ways to name authors that names any. Who is named to machines as author is one, agency or person. */
export function findAuthors(
  document: PageDocument,
  meta: PageMeta,
  data: ArticleData | undefined,
  site: string,
): PageAuthors | undefined {
  const stated = data?.authors ?? [];
  const named = allMeta(meta, metaNames).filter((value) => !isAddress(value));
  const ways: (readonly [string, () => readonly string[]])[] = [
    [
      "json-ld",
      () =>
        stated.some((name) => !isSite(name, site) && !isSite(name, data?.publisher ?? ""))
          ? cleanNames(stated, "")
          : [],
    ],
    ["meta", () => cleanNames(named, site).filter(isPerson)],
    ["microdata", () => cleanNames(itempropAuthors(document), site).filter(isPerson)],
    ["rel-author", () => cleanNames(linesOf(document, authorLinks), site).filter(isPerson)],
    ["byline", () => cleanNames(linesOf(document, bylineSelector), site).filter(isPerson).filter(isCapital)],
    ["json-ld", () => cleanNames(stated, "")],
    ["meta", () => cleanNames(named, "")],
  ];
  for (const [rule, read] of ways) {
    const names = read();
    if (names.length > 0) return { names, rule };
  }
  return undefined;
}

function isSite(name: string, site: string): boolean {
  const [a, b] = [name, site].map((text) => foldText(text).replace(/^the |[^\p{L}\p{N}]+/gu, ""));
  return (
    a !== undefined && b !== undefined && (a === b || (b !== "" && (a.startsWith(b) || b.startsWith(a))))
  );
}

function isAddress(text: string): boolean {
  return /^\s*(?:https?:|www\.|\/|@)|^[\w-]+$/i.test(text);
}

const authorLinks = 'a[rel~="author"], a[href*="/author/"], a[href*="/authors/"], a[href*="/autor/"]';
const bylineSelector =
  '.byline, .by-line, .author, .author-name, .article-author, .article__author, .post-author, .entry-author, [class*="byline"], [class*="author-name"], [class*="authorName"]';

function itempropAuthors(document: PageDocument): string[] {
  return [...document.querySelectorAll('[itemprop~="author"]')].filter(isOwn).flatMap((element) => {
    const name = element.querySelector('[itemprop~="name"]') ?? element;
    return [attributeOf(name, "content") || textOfNodes([name]).text];
  });
}

function linesOf(document: PageDocument, selector: string): string[] {
  const found = [...document.querySelectorAll(selector)].slice(0, 100).filter(isOwn);
  const outer = found.filter(
    (element) => !found.some((other) => other !== element && isInside(element, other)),
  );
  return outer.slice(0, 4).map((element) => textOfNodes([element]).text);
}

function isInside(element: PageElement, outer: PageElement): boolean {
  for (let at = element.parentElement; at !== null; at = at.parentElement) if (at === outer) return true;
  return false;
}

/** Not a comment's, a teaser's or a sidebar's. */
function isOwn(element: PageElement): boolean {
  let depth = 0;
  for (let at: PageElement | null = element; at !== null && depth < 14; at = at.parentElement, depth++) {
    const hint = `${attributeOf(at, "class")} ${attributeOf(at, "id")}`.toLowerCase();
    if (/comment|related|recommend|sidebar|teaser|widget|most-read|trending|latest|popular|promo/.test(hint))
      return false;
    if (/^(?:aside|nav|footer)$/.test(at.localName)) return false;
  }
  return true;
}

/** Words that an organisation has and a person has not. */
const organisation =
  /\b(?:news|newsroom|staff|editors?|editorial|redaktion|redakcja|redaccion|redaction|redazione|redacao|desk|team|agency|agence|agencia|press|media|magazine|times|post|herald|tribune|gazette|daily|online|tv|radio|reuters|afp|dpa|sid|ap|efe|ansa|ap news|associated press|bloomberg|admin|administrator|webmaster|guest|contributors?|correspondents?|reporters?|wires?|services?|company|inc|ltd|gmbh|verlag|zeitung)\b|\.(?:com|org|net|de|co|uk|fr|es|it)\b|編集|新聞|通信|기자단|редакц/i;

/** Names without prefixes, roles, addresses and repeats; `site` is no author of its own articles. */
export function cleanNames(raw: readonly string[], site: string): string[] {
  const names = new Map<string, string>();
  for (const part of raw.flatMap((text) => splitNames(cleanLine(text).slice(0, 300)))) {
    const name = withoutRole(part);
    const key = foldText(name);
    if (!isName(name) || (site !== "" && foldText(site).includes(key))) continue;
    if (![...names.keys()].some((known) => known === key || known.includes(key))) names.set(key, name);
  }
  return [...names.values()].slice(0, 12);
}

/** @example withoutRole("Jane Doe, Political Editor") //=> "Jane Doe" */
function withoutRole(name: string): string {
  return name
    .replace(/\s*[(|•·–—].*$/, "")
    .replace(/,.*$/, "")
    .replace(/\s+(?:in|aus|from|for|für|updated|published|posted|@)\s.*$/i, "")
    .replace(/^[\s:,-]+|[\s:,-]+$/g, "");
}

function isName(name: string): boolean {
  return (
    name.length > 1 && name.length <= 60 && /\p{L}/u.test(name) && !/https?:|www\.|[@<>{}]|\d{3}/.test(name)
  );
}

/** Initials in small letters ("red") are a desk's; scripts without capitals pass. */
function isCapital(name: string): boolean {
  return /[\p{Lu}\p{Lo}]/u.test(name);
}

function isPerson(name: string): boolean {
  const words = name.split(/\s+/);
  return (
    name.length > 2 &&
    /[\p{Lu}\p{Lo}]/u.test(name) &&
    words.length <= 5 &&
    !organisation.test(name) &&
    !/\d/.test(name)
  );
}
