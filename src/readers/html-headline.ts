/** The headline of a saved page: its h1 where one agrees with what the page tells machines, else the best of those. */

import { cleanLine } from "../model/clean-text.ts";
import { foldText } from "../model/fold.ts";
import { attributeOf, type PageDocument, type PageElement } from "./dom.ts";
import type { ArticleData } from "./json-ld.ts";
import { textOfNodes } from "./page-blocks.ts";
import { firstMeta, type PageMeta } from "./page-meta.ts";

export interface PageHeadline {
  readonly text: string;
  /** "h1", "json-ld", "meta", "title-element". */
  readonly rule: string;
  readonly confidence: "high" | "fair" | "low";
}

/** Everything that names the page: JSON-LD, Open Graph, Twitter, the title element. */
export interface TitleSigns {
  readonly data: string | undefined;
  readonly meta: string | undefined;
  readonly title: string;
}

export function titleSignsOf(
  document: PageDocument,
  meta: PageMeta,
  data: ArticleData | undefined,
): TitleSigns {
  const title = cleanLine(document.querySelector("title")?.textContent ?? "").slice(0, 1000);
  return {
    data: data?.headline,
    meta: firstMeta(meta, [
      "og:title",
      "twitter:title",
      "dc.title",
      "citation_title",
      "sailthru.title",
      "parsely-title",
      "title",
    ]),
    title,
  };
}

/** undefined where the page has no title of any kind. */
export function chooseHeadline(
  document: PageDocument,
  signs: TitleSigns,
  site: string,
): PageHeadline | undefined {
  const heads = [...document.querySelectorAll("h1")].map((element) => ({
    element,
    text: textOfNodes([element]).text,
  }));
  const known = [signs.data, signs.meta, signs.title].flatMap((text) => (text ? [text] : []));
  const scored = heads
    .filter(({ text }) => text.length > 1 && text.length < 400)
    .map((head) => ({ ...head, score: scoreOf(head.text, head.element, known, site) }))
    .sort((a, b) => b.score - a.score);
  const [best] = scored;
  if (best !== undefined && best.score >= 0.5)
    return { text: asWritten(best.text, known), rule: "h1", confidence: best.score > 0.8 ? "high" : "fair" };
  if (signs.data !== undefined)
    return { text: withoutSite(signs.data, site), rule: "json-ld", confidence: "high" };
  if (signs.meta !== undefined)
    return { text: withoutSite(signs.meta, site), rule: "meta", confidence: "fair" };
  if (best !== undefined && best.score > 0) return { text: best.text, rule: "h1", confidence: "low" };
  return signs.title === ""
    ? undefined
    : { text: withoutSite(signs.title, site), rule: "title-element", confidence: "low" };
}

/** Parts of an h1 set apart leave blanks before a colon; where another title has the same words, its signs are the writer's. */
function asWritten(text: string, known: readonly string[]): string {
  const letters = wordsOf(text).join("");
  const same = / [:;,.!?]/.test(text)
    ? known.find((other) => wordsOf(other).join("") === letters)
    : undefined;
  return same ?? text;
}

/** How far an h1 agrees with the page's other titles, 0 to 1; a name of the site agrees with nothing. */
function scoreOf(text: string, element: PageElement, known: readonly string[], site: string): number {
  if (site !== "" && foldText(text) === foldText(site)) return 0;
  const hint = foldText(`${attributeOf(element, "class")} ${attributeOf(element, "id")}`);
  if (/logo|site-title|site-name|sr-only|visually-hidden|screen-reader/.test(hint)) return 0;
  if (known.length === 0) return 0.6;
  return Math.max(...known.map((other) => shareOfWords(text, other)));
}

/** Share of the shorter text's words that stand in the longer one. */
export function shareOfWords(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const [few, many] = left.length <= right.length ? [left, new Set(right)] : [right, new Set(left)];
  if (few.length === 0) return 0;
  const shared = few.filter((word) => many.has(word)).length / few.length;
  // One word of a long title is not agreement: "News" is in "Fox News: …".
  return few.length < 2 && many.size > 3 ? shared * 0.4 : shared;
}

function wordsOf(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

const separator = /\s+[-–—|·•»:‹«/]{1,2}\s+/g;

/**
 * A title without the site's name at its end or start. Parts are only cut where they match the name.
 * @example withoutSite("Oil rises - The Daily News", "Daily News") //=> "Oil rises"
 */
export function withoutSite(title: string, site: string): string {
  const cuts = [...title.matchAll(separator)].map(({ index, 0: sign }) => ({
    from: index,
    to: index + sign.length,
  }));
  if (site === "") return title;
  const tail = cuts.find(({ to }) => isSite(title.slice(to), site));
  if (tail !== undefined) return title.slice(0, tail.from);
  const head = cuts.find(({ from }) => isSite(title.slice(0, from), site));
  return head === undefined ? title : title.slice(head.to);
}

function isSite(part: string, site: string): boolean {
  const [a, b] = [part, site].map((text) =>
    wordsOf(text)
      .filter((word) => word !== "the")
      .join(""),
  );
  if (a === undefined || b === undefined || a === "" || b === "") return false;
  return a === b || (a.length > 3 && b.startsWith(a)) || (b.length > 3 && a.startsWith(b));
}
