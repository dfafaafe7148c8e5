/** Blocks of a page as safe HTML. The only file that imports sanitize-html. */

import { createRequire } from "node:module";
import type sanitizeHtml from "sanitize-html";
import { cleanText } from "../model/clean-text.ts";
import { escapeHtml } from "../model/escape-html.ts";
import { safeUrl } from "../model/safe-url.ts";
import { attributeOf, childrenOf, isElement, type PageElement, type PageNode } from "./dom.ts";

/** Inline elements that an article may keep, by the name they come out with. */
const inline: Readonly<Record<string, string>> = {
  ...{
    strong: "strong",
    b: "strong",
    em: "em",
    i: "em",
    cite: "cite",
    q: "q",
    code: "code",
    kbd: "code",
    samp: "code",
  },
  ...{
    sub: "sub",
    sup: "sup",
    del: "del",
    s: "del",
    strike: "del",
    ins: "ins",
    abbr: "abbr",
    mark: "mark",
    small: "small",
  },
};
const silent =
  /^(?:script|style|noscript|template|svg|math|iframe|object|embed|button|select|textarea|input|canvas|audio|video|title)$/;
const rel = "nofollow ugc noopener noreferrer";
/** Deeper inline nesting is flattened into text. */
const maxDepth = 40;

/** The last word before HTML leaves this room: the list again, held by a library made to hold it. */
const articleList: sanitizeHtml.IOptions = {
  allowedTags: [
    ...[
      "strong",
      "em",
      "cite",
      "q",
      "code",
      "sub",
      "sup",
      "del",
      "ins",
      "abbr",
      "mark",
      "small",
      "br",
      "a",
      "pre",
      "p",
    ],
    ...[
      "table",
      "thead",
      "tbody",
      "tr",
      "th",
      "td",
      "h2",
      "h3",
      "h4",
      "h5",
      "h6",
      "blockquote",
      "ul",
      "ol",
      "li",
    ],
    ...["figure", "figcaption"],
  ],
  allowedAttributes: { a: ["href", "rel"], td: ["colspan", "rowspan"], th: ["colspan", "rowspan"] },
  allowedSchemes: ["http", "https", "mailto"],
  allowProtocolRelative: false,
  disallowedTagsMode: "discard",
  nestingLimit: 60,
};

const require = createRequire(import.meta.url);
/** Loaded with the first saved page: half as long as all else that a worker loads. */
let sanitizer: typeof sanitizeHtml | undefined;

export function sanitize(html: string): string {
  sanitizer ??= require("sanitize-html") as typeof sanitizeHtml;
  return sanitizer(html, articleList);
}

/** HTML of inline nodes on one line: text escaped, allowed elements kept, pictures as links, all else as its text. */
export function inlineMarkup(nodes: readonly PageNode[], base: string): string {
  return nodes
    .map((node) => markupOf(node, base, 0))
    .join("")
    .replace(/\s+/g, " ")
    .replace(/^(?: |<br>)+|(?: |<br>)+$/g, "");
}

function markupOf(node: PageNode, base: string, depth: number): string {
  if (node.nodeType === 3) return escapeHtml(cleanText(node.textContent ?? ""));
  if (!isElement(node) || silent.test(node.localName)) return "";
  if (depth > maxDepth) return escapeHtml(cleanText(node.textContent ?? ""));
  if (node.localName === "br") return "<br>";
  if (node.localName === "img") return pictureLink(node, base);
  let inside = "";
  for (const child of childrenOf(node)) inside += markupOf(child, base, depth + 1);
  if (node.localName === "a") return linkMarkup(node, inside, base);
  const tag = inline[node.localName];
  return tag === undefined || inside.trim() === "" ? inside : `<${tag}>${inside}</${tag}>`;
}

function linkMarkup(element: PageElement, inside: string, base: string): string {
  // Links do not nest: a picture in a link is a link already.
  if (inside.trim() === "" || inside.includes("<a ")) return inside;
  const href = addressOf(attributeOf(element, "href"), base);
  return href === undefined ? inside : `<a href="${escapeHtml(href)}" rel="${rel}">${inside}</a>`;
}

/** An address as it was meant on its page; undefined for fragments, scripts and what cannot be completed. */
export function addressOf(written: string, base: string): string | undefined {
  if (written === "" || written.startsWith("#")) return undefined;
  if (/^mailto:[\w.+%-]+@[\w.-]+$/i.test(written)) return written;
  if (/^\s*[a-z][a-z0-9+.-]*:/i.test(written) || base === "") return safeUrl(written);
  try {
    return safeUrl(new URL(written, base).href);
  } catch {
    return undefined;
  }
}

/** A picture is linked, not fetched; its alternative text is the link's. Without one it is decoration. */
function pictureLink(image: PageElement, base: string): string {
  const alt = cleanText(attributeOf(image, "alt"));
  if (alt === "") return "";
  const href = addressOf(pictureAddress(image), base);
  return href === undefined
    ? escapeHtml(alt)
    : `<a href="${escapeHtml(href)}" rel="${rel}">${escapeHtml(alt)}</a>`;
}

/** A figure with its picture as a link and its caption; no picture is fetched. */
export function figureMarkup(figure: PageElement, base: string): string {
  const image = figure.querySelector("img");
  const caption = inlineMarkup(
    [...childrenOf(figure)].filter((node) => node !== image),
    base,
  );
  const href = image === null ? undefined : addressOf(pictureAddress(image), base);
  const alt = image === null ? "" : cleanText(attributeOf(image, "alt"));
  const name = alt || (href?.split(/[?#]/)[0]?.split("/").at(-1) ?? "");
  const link =
    href === undefined || caption.includes("<a ")
      ? ""
      : `<a href="${escapeHtml(href)}" rel="${rel}">${escapeHtml(name)}</a>`;
  return `<figure>${link}${caption === "" ? "" : `<figcaption>${caption}</figcaption>`}</figure>`;
}

export function pictureAddress(image: PageElement): string {
  for (const name of ["data-src", "data-original", "data-lazy-src", "src"]) {
    const value = attributeOf(image, name);
    if (value !== "" && !value.startsWith("data:")) return value;
  }
  return "";
}

/** A table of data with its cells' inline markup; spans kept up to 100. */
export function tableMarkup(table: PageElement, base: string): string {
  const rows = [...table.querySelectorAll("tr")].slice(0, 2000).map((row) => {
    const cells = [...childrenOf(row)].filter(isElement).filter(({ localName }) => /^t[dh]$/.test(localName));
    return cells
      .slice(0, 100)
      .map((cell) => cellMarkup(cell, base))
      .join("");
  });
  return `<table><tbody>${rows.map((row) => `<tr>${row}</tr>`).join("")}</tbody></table>`;
}

function cellMarkup(cell: PageElement, base: string): string {
  const spans = ["colspan", "rowspan"].map((name) => {
    const span = attributeOf(cell, name);
    return /^[1-9]\d?$/.test(span) && span !== "1" ? ` ${name}="${span}"` : "";
  });
  return `<${cell.localName}${spans.join("")}>${inlineMarkup([...childrenOf(cell)], base)}</${cell.localName}>`;
}
