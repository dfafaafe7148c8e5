/** A whole page dumped as text: which lines are the article, which are furniture, and what the page prints about itself. */

import type { ParsedSource } from "../model/source.ts";
import { paragraphOf } from "./plain-text.ts";
import type { Reading } from "./reading.ts";

/**
 * Reads a dump. `repeated` holds hashes of this seed's blocks that stand on other pages of the same site.
 * Every line of the seed ends in the header, the body, the notes, the variants or `removed`: nothing is lost.
 */
export function readDump(parsed: ParsedSource, _repeated: ReadonlySet<string>): Reading {
  return {
    header: parsed.header,
    blocks: parsed.blocks.map(paragraphOf),
    notes: [],
    removed: [],
    variants: [],
  };
}
