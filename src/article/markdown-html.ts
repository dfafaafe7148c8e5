/** Markdown tokens as safe HTML and as plain text: own rendering, so that nothing passes through unescaped. */

import { decodeEntities } from "../model/entities.ts";
import { escapeHtml } from "../model/escape-html.ts";
import { safeLink, safeUrl } from "../model/safe-url.ts";
import type { MarkedToken, Token, Tokens } from "./markdown.ts";

const rel = "nofollow ugc noopener noreferrer";

/** Tokens of kinds that marked itself makes; extensions are not used. */
export function isMarkedToken(token: Token): token is MarkedToken {
  return known.has(token.type);
}
const known: ReadonlySet<string> = new Set(
  (
    "blockquote br checkbox code codespan def del em escape heading hr html image link list list_item paragraph space " +
    "strong table text"
  ).split(" "),
);

/** HTML of tokens that stand inside a block. */
export function inlineHtml(tokens: readonly Token[]): string {
  let html = "";
  for (const token of tokens) if (isMarkedToken(token)) html += inlineTokenHtml(token);
  return html;
}

function inlineTokenHtml(token: MarkedToken): string {
  switch (token.type) {
    case "strong":
    case "em":
    case "del":
      return `<${token.type}>${inlineHtml(token.tokens)}</${token.type}>`;
    case "codespan":
      return `<code>${escapeHtml(token.text)}</code>`;
    case "br":
      return "<br>";
    case "link":
      return linkHtml(token);
    case "image":
      return pictureTo(token.href, imageText(token));
    case "html":
      return isBreak(token.raw) ? "<br>" : escapeHtml(token.raw);
    case "escape":
      return escapeHtml(token.text);
    case "text":
      return token.tokens === undefined ? escapeHtml(decodeEntities(token.text)) : inlineHtml(token.tokens);
    case "checkbox":
      return token.checked ? "☑ " : "☐ ";
    default:
      return blockHtml(token);
  }
}

function isBreak(raw: string): boolean {
  return /^<br\s{0,9}\/?>\s*$/i.test(raw);
}

function linkHtml({ href, tokens, autolink }: Tokens.Link): string {
  const html = inlineHtml(tokens);
  return autolink === true ? anchor(safeLink(href), html) : linkTo(href, html);
}

/** A link to an address as it is written. One that may not be followed keeps its words. */
export function linkTo(address: string, html: string): string {
  return anchor(safeLink(decodeEntities(address)), html);
}

function anchor(href: string | undefined, html: string): string {
  return href === undefined ? html : `<a href="${escapeHtml(href)}" rel="${rel}">${html}</a>`;
}

/** A picture as its words and a link to it. */
export function pictureTo(address: string, words: string): string {
  return anchor(safeUrl(decodeEntities(address)), escapeHtml(words));
}

/** What a picture says about itself: its alternative text, its title, or the last part of its address. */
function imageText({ text, title, href }: Tokens.Image): string {
  const words = decodeEntities(text).trim() || decodeEntities(title ?? "").trim();
  return words || decodeEntities(href).split(/[?#]/)[0]?.split("/").at(-1) || "picture";
}

/** HTML of a whole block element; safe for every token. */
export function blockHtml(token: MarkedToken): string {
  switch (token.type) {
    case "heading":
      return headingHtml(token.depth, inlineHtml(token.tokens));
    case "paragraph":
      return `<p>${inlineHtml(token.tokens)}</p>`;
    case "blockquote":
      return `<blockquote>${blocksHtml(token.tokens)}</blockquote>`;
    case "list":
      return listOf(token);
    case "list_item":
      return `<li>${itemHtml(token)}</li>`;
    case "table":
      return tableHtml(token);
    case "code":
      return `<pre><code>${escapeHtml(token.text)}</code></pre>`;
    case "hr":
      return "<hr>";
    case "html":
      return `<p>${escapeHtml(token.raw.trim())}</p>`;
    case "space":
    case "def":
      return "";
    default:
      return inlineTokenHtml(token);
  }
}

/** The page's headline is its h1: a body's headings begin at 2. */
export function headingHtml(depth: number, inside: string): string {
  const level = Math.min(6, Math.max(2, depth));
  return `<h${level}>${inside}</h${level}>`;
}

function blocksHtml(tokens: readonly Token[]): string {
  let html = "";
  for (const token of tokens) if (isMarkedToken(token)) html += blockHtml(token);
  return html;
}

function listOf({ ordered, start, items }: Tokens.List): string {
  return listHtml(ordered && typeof start === "number" ? Math.trunc(start) : undefined, items.map(itemHtml));
}

/** @param start the first item's number; undefined for a list with bullets */
export function listHtml(start: number | undefined, items: readonly string[]): string {
  const tag = start === undefined ? "ul" : "ol";
  const from = start === undefined || start === 1 ? "" : ` start="${start}"`;
  return `<${tag}${from}>${items.map((item) => `<li>${item}</li>`).join("")}</${tag}>`;
}

/** A tight item holds its text bare, a loose one in paragraphs, as CommonMark has it. */
function itemHtml({ tokens, loose }: Tokens.ListItem): string {
  return tokens
    .filter(isMarkedToken)
    .map((token) => (loose && token.type === "text" ? `<p>${inlineTokenHtml(token)}</p>` : blockHtml(token)))
    .join("");
}

function tableHtml({ header, rows }: Tokens.Table): string {
  const row = (cells: readonly Tokens.TableCell[], tag: "th" | "td") =>
    `<tr>${cells.map((cell) => `<${tag}>${inlineHtml(cell.tokens)}</${tag}>`).join("")}</tr>`;
  const body = rows.map((cells) => row(cells, "td")).join("");
  return `<table><thead>${row(header, "th")}</thead>${body === "" ? "" : `<tbody>${body}</tbody>`}</table>`;
}

/** Plain text of tokens: items, cells and paragraphs on lines of their own. */
function plainText(tokens: readonly Token[]): string {
  let text = "";
  for (const token of tokens) if (isMarkedToken(token)) text += tokenText(token);
  return text;
}

export function tokenText(token: MarkedToken): string {
  switch (token.type) {
    case "list":
      return `${token.items.map((item) => plainText(item.tokens).trim()).join("\n")}\n`;
    case "table":
      return [token.header, ...token.rows].map(rowText).join("\n");
    case "paragraph":
    case "heading":
    case "blockquote":
      return `${plainText(token.tokens).trim()}\n`;
    case "br":
      return "\n";
    case "image":
      return imageText(token);
    case "html":
      return isBreak(token.raw) ? "\n" : token.raw;
    case "checkbox":
    case "space":
    case "def":
    case "hr":
      return "";
    case "code":
    case "codespan":
    case "escape":
      return token.text;
    case "text":
      return token.tokens === undefined ? decodeEntities(token.text) : plainText(token.tokens);
    default:
      return plainText(token.tokens);
  }
}

function rowText(cells: readonly Tokens.TableCell[]): string {
  return cells.map((cell) => plainText(cell.tokens).trim()).join("\t");
}
