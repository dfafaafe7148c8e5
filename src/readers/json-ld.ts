/** What a page says about its article in JSON-LD (schema.org NewsArticle and its kin). */

import { cleanLine, cleanText } from "../model/clean-text.ts";
import type { PageDocument } from "./dom.ts";

export interface ArticleData {
  readonly headline?: string;
  readonly datePublished?: string;
  readonly dateModified?: string;
  readonly authors: readonly string[];
  readonly publisher?: string;
  readonly section?: string;
  readonly keywords: readonly string[];
  readonly description?: string;
  readonly lang?: string;
  readonly url?: string;
  /** The whole text as the page gives it to machines; may be cut, may hold markup. */
  readonly body?: string;
  /** schema.org type: "OpinionNewsArticle". */
  readonly type: string;
}

/** A JSON object of unknown members. */
type Thing = { readonly [name: string]: unknown };

/** schema.org: every type below Article that news pages use; "Posting" for blogs. */
const articleTypes = /(?:article|blogposting|report|newsstory)$|^liveblog/i;
/** Pages without an article of their own in the data still say when they were published. */
const pageTypes = /^(?:webpage|itempage)$/i;
/** Members that hold other articles: updates of a live blog, teasers, comments. */
const otherArticles = new Set(
  "liveBlogUpdate comment comments hasPart isPartOf citation mentions about itemListElement relatedLink".split(
    " ",
  ),
);
const limits = { script: 2_000_000, depth: 8, things: 5_000 } as const;

/** The data about the page's own article: of several, the one that its headline or address points to. */
export function findArticleData(
  document: PageDocument,
  signs: { readonly title: string; readonly url: string },
): ArticleData | undefined {
  const things = thingsOf(document);
  const byId = new Map(
    things.flatMap((thing) => (typeof thing["@id"] === "string" ? [[thing["@id"], thing]] : [])),
  );
  const isOf = (types: RegExp) => (thing: Thing) => typesOf(thing).some((type) => types.test(type));
  const own = things.filter(isOf(articleTypes));
  const articles =
    own.length > 0 ? own : things.filter(isOf(pageTypes)).filter((thing) => thing["datePublished"]);
  const [best] = articles
    .map((thing, i) => ({ thing, score: scoreOf(thing, signs) - i * 0.01 }))
    .sort((a, b) => b.score - a.score);
  return best === undefined || best.score < 0.5 ? undefined : articleDataOf(best.thing, byId);
}

/** Teasers of other articles have headlines and addresses, too: whoever names this page wins, then who says most. */
function scoreOf(thing: Thing, { title, url }: { readonly title: string; readonly url: string }): number {
  const headline = textOf(thing["headline"]) ?? textOf(thing["name"]) ?? "";
  const addresses = [thing["url"], thing["@id"], thing["mainEntityOfPage"]].map((value) => addressOf(value));
  let score = 0;
  if (headline !== "" && (title.includes(headline) || headline.includes(title))) score += 3;
  if (url !== "" && addresses.some((address) => samePage(address, url))) score += 3;
  if (typeof thing["articleBody"] === "string") score += 1;
  if (thing["datePublished"] !== undefined) score += 1;
  if (headline !== "") score += 0.5;
  if (thing["author"] !== undefined) score += 0.5;
  return score;
}

function samePage(a: string, b: string): boolean {
  const bare = (url: string) => url.replace(/^https?:\/\/(?:www\.|m\.)?|[#?].*$|\/$/g, "");
  return a !== "" && bare(a) === bare(b);
}

function addressOf(value: unknown): string {
  if (typeof value === "string") return value;
  return isThing(value) ? (textOf(value["@id"]) ?? textOf(value["url"]) ?? "") : "";
}

function articleDataOf(thing: Thing, byId: ReadonlyMap<string, Thing>): ArticleData {
  const found = {
    headline: line(thing["headline"] ?? thing["name"]),
    datePublished: line(thing["datePublished"] ?? thing["dateCreated"]),
    dateModified: line(thing["dateModified"]),
    publisher: namesOf(thing["publisher"], byId)[0],
    section: line(
      Array.isArray(thing["articleSection"]) ? thing["articleSection"][0] : thing["articleSection"],
    ),
    description: line(thing["description"]),
    lang: line(thing["inLanguage"]),
    url: addressOf(thing["url"]) || addressOf(thing["mainEntityOfPage"]) || undefined,
    body: bodyOf(thing),
  };
  const authors = namesOf(thing["author"] ?? thing["creator"], byId);
  const given = Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
  return { ...given, authors, keywords: keywordsOf(thing["keywords"]), type: typesOf(thing)[0] ?? "" };
}

function bodyOf(thing: Thing): string | undefined {
  const body = thing["articleBody"] ?? thing["text"];
  return typeof body === "string" && body.length > 100 ? cleanText(body) : undefined;
}

function line(value: unknown): string | undefined {
  const text = cleanLine(textOf(value) ?? "").slice(0, 2000);
  return text === "" ? undefined : text;
}

function textOf(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return textOf(value[0]);
  if (!isThing(value)) return undefined;
  return typeof value["name"] === "string" ? value["name"] : textOf(value["@value"]);
}

/** Names of people or organisations, given as texts, as things, or as references to things elsewhere on the page. */
function namesOf(value: unknown, byId: ReadonlyMap<string, Thing>): string[] {
  if (Array.isArray(value)) return value.slice(0, 50).flatMap((entry: unknown) => namesOf(entry, byId));
  if (typeof value === "string") return [cleanLine(value)].filter((name) => name !== "");
  if (!isThing(value)) return [];
  const id = value["@id"];
  const thing = value["name"] === undefined && typeof id === "string" ? byId.get(id) : value;
  const name = thing?.["name"];
  return (Array.isArray(name) ? name : [name]).flatMap((entry) => line(entry) ?? []);
}

function keywordsOf(value: unknown): string[] {
  const list = Array.isArray(value)
    ? value.slice(0, 300)
    : typeof value === "string"
      ? value.split(/[,;]/)
      : [];
  return list.flatMap((entry: unknown) => line(entry) ?? []);
}

function typesOf(thing: Thing): string[] {
  const type = thing["@type"];
  const list: readonly unknown[] = Array.isArray(type) ? type : [type];
  return list.flatMap((entry) => (typeof entry === "string" ? [entry.replace(/^.*[/#:]/, "")] : []));
}

function thingsOf(document: PageDocument): Thing[] {
  const things: Thing[] = [];
  for (const script of document.querySelectorAll("script")) {
    if (!/ld\+json/i.test(script.getAttribute("type") ?? "")) continue;
    collectThings(parseLoosely(script.textContent ?? ""), 0, things);
  }
  return things;
}

function collectThings(value: unknown, depth: number, things: Thing[]): void {
  if (depth > limits.depth || things.length > limits.things) return;
  if (Array.isArray(value)) for (const entry of value) collectThings(entry, depth + 1, things);
  else if (isThing(value)) {
    things.push(value);
    for (const [name, member] of Object.entries(value))
      if (typeof member === "object" && !otherArticles.has(name)) collectThings(member, depth + 1, things);
  }
}

function isThing(value: unknown): value is Thing {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** JSON as publishers write it: in comments or CDATA, with raw line ends in texts, commas at the end. */
function parseLoosely(text: string): unknown {
  if (text.length > limits.script) return undefined;
  const bare = text.replace(
    /^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/g,
    "",
  );
  return tryJson(bare) ?? tryJson(repaired(bare)) ?? salvaged(bare);
}

/** The plain members of a broken article's data: what stands in quotes behind a name that matters. */
function salvaged(text: string): Thing | undefined {
  const type = /"@type"\s{0,9}:\s{0,9}"(\w{0,30}(?:Article|BlogPosting))"/.exec(text)?.[1];
  if (type === undefined) return undefined;
  const names = ["headline", "datePublished", "dateModified", "description", "articleSection"];
  const members = names.flatMap((name) => {
    const value = new RegExp(`"${name}"\\s{0,9}:\\s{0,9}"((?:[^"\\\\]|\\\\.){1,2000})"`).exec(text)?.[1];
    return value === undefined ? [] : [[name, tryJson(`"${value}"`) ?? value] as const];
  });
  return { "@type": type, ...Object.fromEntries(members) };
}

function repaired(text: string): string {
  return text
    .replace(/\p{Cc}+/gu, " ")
    .replace(/,(?=\s{0,20}[\]}])/g, "")
    .replace(/;\s*$/, "");
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
