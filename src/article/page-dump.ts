/** A whole page dumped as text: which lines are the article, which are furniture, and what the page prints about itself. */

import type { Block, ParsedSource, Removed } from "../model/source.ts";
import { featuresOf } from "./page-dump/features.ts";
import { makeLine } from "./page-dump/line.ts";
import { reasonOf } from "./page-dump/removed-reason.ts";
import { segmentPage } from "./page-dump/segment.ts";
import { paragraphOf, readPlainText } from "./plain-text.ts";
import type { Reading } from "./reading.ts";

/** No page has so many lines; what has is read as it is, without cuts. */
const mostLines = 20_000;

/**
 * Reads a dump. `repeated` holds hashes of this seed's blocks that stand on other pages of the same site.
 * Every line of the seed ends in the header, the body, the notes, the variants or `removed`: nothing is lost.
 */
export function readDump(parsed: ParsedSource, repeated: ReadonlySet<string>): Reading {
  if (parsed.blocks.length > mostLines) return readPlainText(parsed);
  const lines = parsed.blocks.map(makeLine);
  const stretches = segmentPage(featuresOf(lines, repeated).active);
  const body: Block[] = [];
  const removed: Removed[] = [...parsed.removed];
  for (const line of lines) {
    const stretch = stretches[line.index] ?? "before";
    if (stretch === "body") body.push(line.block);
    else removed.push({ place: line.block.place, text: line.block.text, reason: reasonOf(line, stretch) });
  }
  // A page without an article in it: the text stays, since nothing says what else it could be.
  if (body.length === 0) return readPlainText(parsed);
  return {
    header: parsed.header,
    blocks: body.map(paragraphOf),
    notes: [],
    removed,
    variants: parsed.variants,
  };
}
