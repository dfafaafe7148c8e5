/** Plain text: every block is a paragraph, and nothing in it is markup. */

import { escapeHtml } from "../model/escape-html.ts";
import type { Block, ParsedSource } from "../model/source.ts";
import type { ReadBlock, Reading } from "./reading.ts";

export function readPlainText(parsed: ParsedSource): Reading {
  return {
    header: parsed.header,
    blocks: parsed.blocks.map(paragraphOf),
    notes: [],
    removed: parsed.removed,
    variants: parsed.variants,
  };
}

export function paragraphOf(block: Block): ReadBlock {
  return { kind: "paragraph", text: block.text, html: escapeHtml(block.text), place: block.place };
}
