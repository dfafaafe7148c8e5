/** The sanitised HTML of a saved page, cut into blocks. */

import type { BodyBlockKind } from "../model/article.ts";
import type { ParsedSource } from "../model/source.ts";
import { withPrintedDate } from "./printed-date.ts";
import type { ReadBlock, Reading } from "./reading.ts";

const kinds: Readonly<Record<string, BodyBlockKind>> = {
  ...{ h2: "heading", h3: "heading", h4: "heading", h5: "heading", h6: "heading" },
  ...{ ul: "list", ol: "list", blockquote: "quote", table: "table", figure: "figure", pre: "code" },
};

/** The reader wrote one element a line, and a block with its text and place for each. */
export function readHtmlBody(parsed: ParsedSource): Reading {
  const lines = (parsed.markup ?? "").split("\n");
  const blocks = parsed.blocks.map(({ text, place }, i): ReadBlock => {
    const html = lines[i] ?? "";
    const kind = kinds[/^<(\w+)/.exec(html)?.[1] ?? ""];
    return kind === undefined
      ? { kind: "paragraph", text, html: html.replace(/^<p>|<\/p>$/g, ""), place }
      : { kind, text, html, place };
  });
  const header = withPrintedDate(parsed.header, parsed.removed, parsed.bodyPlace);
  return { header, blocks, notes: [], removed: parsed.removed, variants: parsed.variants };
}
