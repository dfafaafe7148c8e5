/** The sanitised HTML of a saved page, cut into blocks. */

import type { ParsedSource } from "../model/source.ts";
import type { Reading } from "./reading.ts";

export function readHtmlBody(parsed: ParsedSource): Reading {
  return { header: parsed.header, blocks: [], notes: [], removed: parsed.removed, variants: parsed.variants };
}
