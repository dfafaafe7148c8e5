/** Lines of Markdown in which nothing is marked but links and emphases of plain words: read without a parser. */

import { escapeHtml } from "../model/escape-html.ts";
import { linkTo, pictureTo } from "./markdown-html.ts";

export interface PlainLine {
  readonly text: string;
  readonly html: string;
}

/** Signs that mean something inside a line; beginnings of addresses that become links (GFM autolinks), and a colon in front of one. */
const sign = /[\\`*_[\]<&~|@\t]|:\S|[wW]{3}\./g;
const word = /[^\\`*_[\]<&~|@\t\n]/.source;
/** A link whose words and address are plain. No sign around it changes what it is, but for the "!" of a picture. */
const linked = String.raw`\[(${word}+)\]${/\(([^\s()<>\\`*[\]|]+)\)/.source}`;
const link = `(?<!!)${linked}`;
const picture = new RegExp(`^!${linked}$`);
/** An emphasis of plain words; what stands around its marks lets these only open, or only close (CommonMark, section 6.2). */
const emphasis = String.raw`(?<=^|[\s\p{P}\p{S}])(?<![*_])(\*\*?|__?)([\p{L}\p{N}](?:${word}*[\p{L}\p{N}])?)\3(?=$|[\s\p{P}\p{S}])(?![*_])`;
const span = new RegExp(`${link}|${emphasis}`, "uy");

/** What a paragraph's text comes to; undefined where a parser must read it. */
export function readPlain(source: string): PlainLine | undefined {
  let text = "";
  let html = "";
  let from = 0;
  sign.lastIndex = 0;
  for (let found = sign.exec(source); found !== null; found = sign.exec(source)) {
    span.lastIndex = found.index;
    const [, linked, address = "", mark = "", stressed = ""] = span.exec(source) ?? [];
    // Within an emphasis an address would become a link.
    if (linked === undefined && (stressed === "" || stressed.search(sign) >= 0)) return undefined;
    const before = source.slice(from, found.index);
    from = span.lastIndex;
    sign.lastIndex = from;
    text += before + (linked ?? stressed);
    html +=
      escapeHtml(before) +
      (linked === undefined ? emphasised(mark, stressed) : linkTo(address, escapeHtml(linked)));
  }
  if (from === 0) return { text: source, html: escapeHtml(source) };
  const behind = source.slice(from);
  return { text: (text + behind).trim(), html: html + escapeHtml(behind) };
}

/** What a paragraph that is one picture comes to; undefined for any other, and for a picture without words. */
export function readPicture(source: string): PlainLine | undefined {
  const [, words = "", address = ""] = picture.exec(source) ?? [];
  const text = words.trim();
  return text === "" ? undefined : { text, html: pictureTo(address, text) };
}

function emphasised(mark: string, words: string): string {
  const element = mark.length === 2 ? "strong" : "em";
  return `<${element}>${escapeHtml(words)}</${element}>`;
}
