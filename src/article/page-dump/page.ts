/** A dump after it was cut: its lines, the stretch of each, and what the body's words are. */

import type { ParsedSource } from "../../model/source.ts";
import { featuresOf, isLongWord } from "./features.ts";
import { type Line, makeLine } from "./line.ts";
import { type Stretch, segmentPage } from "./segment.ts";

export interface DumpPage {
  readonly lines: readonly Line[];
  readonly stretches: readonly Stretch[];
  /** Index of the first and last body line; equal to the number of lines where there is no body. */
  readonly bodyStart: number;
  readonly bodyEnd: number;
  /** In how many body lines each longer word stands. */
  readonly vocabulary: ReadonlyMap<string, number>;
  /** How often each folded line stands on the page. */
  readonly copies: ReadonlyMap<string, number>;
  readonly repeated: ReadonlySet<string>;
}

export function makeDumpPage(blocks: ParsedSource["blocks"], repeated: ReadonlySet<string>): DumpPage {
  const lines = blocks.map(makeLine);
  const { active, shape } = featuresOf(lines, repeated);
  const stretches = segmentPage(active);
  const bodyStart = stretches.indexOf("body");
  return {
    lines,
    stretches,
    bodyStart: bodyStart < 0 ? lines.length : bodyStart,
    bodyEnd: bodyStart < 0 ? lines.length : stretches.lastIndexOf("body"),
    vocabulary: wordsOfBody(lines, stretches),
    copies: shape.copies,
    repeated,
  };
}

function wordsOfBody(lines: readonly Line[], stretches: readonly Stretch[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    if (stretches[line.index] !== "body") continue;
    for (const word of new Set(line.words))
      if (isLongWord(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
