/** An article's text for feed readers: the blocks alone, without links to paragraphs. */

import type { Body, BodyBlock } from "../model/article.ts";
import { escapeHtml } from "../model/escape-html.ts";

/** Safe HTML. Notes such as disclaimers stand at the end: a feed has no other place for them. */
export function feedHtml(body: Body): string {
  const notes = body.notes.map(({ text }) => `<p><small>${escapeHtml(text)}</small></p>`);
  return [...body.blocks.map(blockHtml), ...notes].join("\n");
}

/** A paragraph's html is its inside, other kinds are whole elements. */
function blockHtml({ kind, html }: BodyBlock): string {
  return kind === "paragraph" ? `<p>${html}</p>` : html;
}
