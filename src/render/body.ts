/** An article's text as HTML: each block under its own stable address. */

import type { Body, BodyBlock } from "../model/article.ts";
import { escapeHtml } from "../model/escape-html.ts";
import { languageAttributes } from "./text-direction.ts";

/** A block whose html is a whole element rather than the inside of one: lists, tables, figures, headings of a level of their own. */
const wholeElement = /^<(?:p|h[1-6]|blockquote|ul|ol|dl|table|figure|pre|div)\b/;

/** Body blocks as HTML. `linkLabel` names a paragraph's link: "Link to this paragraph". */
export function renderBody(body: Body, linkLabel: string): string {
  const label = escapeHtml(linkLabel);
  return body.blocks.map((block) => renderBlock(block, label)).join("\n");
}

function renderBlock(block: BodyBlock, label: string): string {
  const attributes = `id="${escapeHtml(block.id)}"${block.lang === undefined ? "" : languageAttributes(block.lang)}`;
  const mark = `<a class="pilcrow" href="#${escapeHtml(block.id)}" aria-label="${label}">¶</a>`;
  if (block.kind === "rule") return "<hr>";
  if (wholeElement.test(block.html))
    return `<div class="block ${block.kind}" ${attributes}>${block.html}</div>`;
  if (block.kind === "paragraph") return `<p ${attributes}>${block.html}${mark}</p>`;
  if (block.kind === "heading") return `<h2 ${attributes}>${block.html}${mark}</h2>`;
  if (block.kind === "quote") return `<blockquote ${attributes}><p>${block.html}${mark}</p></blockquote>`;
  return `<p class="note" ${attributes}>${block.html}</p>`;
}
