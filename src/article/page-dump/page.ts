/** A dump after it was cut: its lines, the stretch of each, and what the body's words are. */

import type { ParsedSource } from "../../model/source.ts";
import { featuresOf } from "./features.ts";
import { type Line, makeLine } from "./line.ts";
import { isLongWord, isProse } from "./page-shape.ts";
import { rescueBody } from "./rescue.ts";
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
  /** No line reads like prose; the body is what its place on the page says. */
  readonly isRescued: boolean;
  /** So many lines at the top are a menu printed twice; see countEchoed. */
  readonly echoed: number;
}

export function makeDumpPage(blocks: ParsedSource["blocks"], onOtherPages: ReadonlySet<string>): DumpPage {
  const lines = blocks.map(makeLine);
  const repeated = isCopy(lines, onOtherPages) ? none : onOtherPages;
  const { active, shape } = featuresOf(lines, repeated);
  // Lines of other pages are no part of this text, whatever they look like: that cost 0.05 % of the words of real pages.
  const echoed = countEchoed(lines);
  const cut = segmentPage(active, echoed).map((stretch, i) =>
    stretch === "body" && repeated.has(lines[i]?.block.hash ?? "") ? "inside" : stretch,
  );
  const stretches = rescueBody(lines, cut, shape.copies);
  const bodyStart = stretches.indexOf("body");
  return {
    lines,
    stretches,
    bodyStart: bodyStart < 0 ? lines.length : bodyStart,
    bodyEnd: bodyStart < 0 ? lines.length : stretches.lastIndexOf("body"),
    vocabulary: wordsOfBody(lines, stretches),
    copies: shape.copies,
    repeated,
    isRescued: stretches !== cut,
    echoed,
  };
}

/**
 * Lines at the top that say the same twice with nothing between: the menu for wide screens and the one for narrow ones.
 * A page title and the headline below it are two blocks, with an empty line between.
 */
function countEchoed(lines: readonly Line[]): number {
  const [first, second] = lines;
  return first !== undefined && second?.block.gap === 0 && second.folded === first.folded ? 2 : 0;
}

const none: ReadonlySet<string> = new Set();

/** The same article saved twice, or an older version of it: then nearly every line is repeated, and that says nothing. */
function isCopy(lines: readonly Line[], repeated: ReadonlySet<string>): boolean {
  const prose = lines.filter(isProse);
  const all = prose.reduce((sum, line) => sum + line.size, 0);
  const shared = prose.reduce((sum, line) => sum + (repeated.has(line.block.hash) ? line.size : 0), 0);
  return shared > all * 0.6;
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
