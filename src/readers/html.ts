/** Saved pages: metadata from what the page tells machines, the body by Readability and own rules, all of it sanitised. */

import { cleanText } from "../model/clean-text.ts";
import { decodeEntities } from "../model/entities.ts";
import { makeSeedId } from "../model/ids.ts";
import type { Place } from "../model/place.ts";
import { succeed } from "../model/problem.ts";
import type { Header, ParsedSource, RawSource, Removed } from "../model/source.ts";
import { splitBlocks } from "./blocks.ts";
import { isOvergrown, type MarkupSize, measureMarkup, parsePage } from "./dom.ts";
import { emptyArticle } from "./empty-article.ts";
import { readFrontMatter } from "./front-matter.ts";
import { markBlocks } from "./html-blocks.ts";
import { chooseBody } from "./html-body.ts";
import { readPageFacts } from "./html-metadata.ts";
import { isForLibrary } from "./readability.ts";
import type { Reader } from "./reader.ts";
import { nextFinder, placeFinder } from "./source-lines.ts";

export const htmlFile: Reader = {
  name: "html",
  accepts: (raw) => /\.x?html?$/i.test(raw.path),
  read: readHtmlFile,
};

function readHtmlFile(raw: RawSource): ReturnType<Reader["read"]> {
  const front = readFrontMatter(raw.text, raw.file);
  const html = raw.text.slice(front.bodyOffset);
  const size = measureMarkup(html);
  const article = isOvergrown(size) ? readAsText(raw, html) : readAsPage(raw, html, size);
  const header = { ...article.header, ...statedIn(front.header) };
  if (article.blocks.length === 0 && header.headline === undefined) return emptyArticle(raw, front.problems);
  return succeed([{ ...article, header, removed: [...front.removed, ...article.removed] }], front.problems);
}

/** What front matter in front of a page states; empty lists state nothing. */
function statedIn({ authors, tags, ...others }: Header): Partial<Header> {
  return {
    ...others,
    ...(authors.length === 0 ? {} : { authors }),
    ...(tags.length === 0 ? {} : { tags }),
  };
}

function articleOf(raw: RawSource): Omit<ParsedSource, "header" | "blocks" | "bodyKind"> {
  return {
    ...{ id: makeSeedId(raw.path), path: raw.path, file: raw.file, digest: raw.digest },
    ...{ reader: "html", removed: [], variants: [], bodyPlace: { file: raw.file, line: 1, column: 1 } },
  };
}

function readAsPage(raw: RawSource, html: string, size: MarkupSize): ParsedSource {
  const page = parsePage(html);
  if (page.documentElement.textContent?.trim() === "") return readAsText(raw, html);
  const { header, data } = readPageFacts(page, placeFinder(raw.text, raw.file));
  const { kept, cut, rule } = chooseBody(page, isForLibrary(size) ? html : undefined, {
    headline: header.headline?.value ?? "",
    stated: data?.body,
  });
  const { blocks, markup } = markBlocks(kept, header.url?.value ?? "", nextFinder(raw.text, raw.file));
  const findPlace = nextFinder(raw.text, raw.file);
  const removed = cut.map(
    ({ block, reason }): Removed => ({ place: findPlace(block.text), text: block.text, reason }),
  );
  const before = cut.filter(({ block }) => block.index < (kept[0]?.index ?? 0)).length;
  const bodyPlace = lastPlace([...removed.slice(0, before), ...blocks.slice(0, 1)], raw.file);
  return {
    ...articleOf(raw),
    reader: `html: ${rule}`,
    header,
    bodyKind: "html",
    blocks,
    markup,
    removed,
    bodyPlace,
  };
}

const codeTag = /<(script|style|noscript|template|svg|head)\b[^<>]{0,2000}>/g;

/** The place furthest down: a text may stand in the source more than once, and what is in front of it tells which is meant. */
function lastPlace(found: readonly { readonly place: Place }[], file: string): Place {
  return found.reduce(
    (last, { place }) =>
      place.line > last.line || (place.line === last.line && place.column > last.column) ? place : last,
    { file, line: 1, column: 1 },
  );
}

/** A page that no walk could bear, or without any: its words alone, a paragraph for every block tag. */
function readAsText(raw: RawSource, html: string): ParsedSource {
  const words = withoutCode(html)
    .replace(/<\/?(?:p|div|h[1-6]|li|tr|br|section|article|blockquote|table|ul|ol)\b[^<>]{0,2000}>/gi, "\n")
    .replace(/<\/?[a-z!][^<>]{0,2000}>/gi, " ");
  const blocks = splitBlocks(cleanText(decodeEntities(words)), { file: raw.file, line: 1, column: 1 });
  return { ...articleOf(raw), header: { authors: [], tags: [] }, bodyKind: "text", blocks };
}

/** Takes code elements out with what they hold; one that never ends takes nothing but its own tag. */
function withoutCode(html: string): string {
  const small = html.toLowerCase();
  const endless = new Set<string>();
  let out = "";
  let from = 0;
  for (const { index, 0: tag, 1: name = "" } of small.matchAll(codeTag)) {
    if (index < from) continue;
    out += html.slice(from, index);
    from = index + tag.length;
    const end = endless.has(name) ? -1 : small.indexOf(`</${name}`, from);
    if (end < 0) endless.add(name);
    else from = end;
  }
  return out + html.slice(from);
}
