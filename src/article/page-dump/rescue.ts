/** A page in which no line reads like prose (an earnings table, one short sentence): the body is what stands between its date and the next list of headlines. */

import { hasCue, type Line } from "./line.ts";
import type { Stretch } from "./segment.ts";

/** The date stands among so many lines at the top. */
const headLines = 25;
const dateLike = /(?:19|20)\d\d|\b\d{1,2}:\d\d\b/;

/**
 * The stretches with a body put in where they have none but lines printed twice, such as the headline; as they are
 * where no date and no list frame one. `copies`: how often each folded line stands on the page.
 */
export function rescueBody(
  lines: readonly Line[],
  stretches: readonly Stretch[],
  copies: ReadonlyMap<string, number>,
): readonly Stretch[] {
  const isOwn = (line: Line) => stretches[line.index] === "body" && (copies.get(line.folded) ?? 0) < 2;
  if (lines.some(isOwn)) return stretches;
  const list = lines.findIndex((line) => line.size <= 4 && hasCue(line, "popular", "related"));
  const end = list < 0 ? lines.length : list;
  const date = lines
    .slice(0, Math.min(end, headLines))
    .findLastIndex((line) => line.size <= 8 && dateLike.test(line.text));
  if (date < 0) return stretches;
  const above = new Set(lines.slice(0, date).map((line) => line.folded));
  const isBody = (line: Line) =>
    line.index > date && line.index < end && line.size >= 3 && !above.has(line.folded);
  const first = lines.findIndex(isBody);
  if (first < 0) return stretches;
  const last = lines.findLastIndex(isBody);
  return lines.map((line) => {
    if (isBody(line)) return "body";
    return line.index < first ? "before" : line.index > last ? "after" : "inside";
  });
}
