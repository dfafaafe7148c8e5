/** The first and last blocks of a chosen body: bylines, dates, links and titles that no template named as such. */

import type { PageRegion } from "./main-region.ts";
import { lettersOf } from "./main-region.ts";

/** Takes the headline and its repeats out, short lines in front of the first paragraph, links and titles behind the last. */
export function trimEdges(chosen: ReadonlySet<number>, region: PageRegion): ReadonlySet<number> {
  const { blocks, weights, headline } = region;
  const title = headline < 0 ? "" : lettersOf(blocks[headline]?.text ?? "");
  const kept = [...chosen]
    .sort((a, b) => a - b)
    .filter((i) => i !== headline && lettersOf(blocks[i]?.text ?? "") !== title);
  const prose = kept.filter((i) => (weights[i] ?? 0) > 0);
  const [first, last] = [prose[0], prose.at(-1)];
  if (first === undefined || last === undefined) return new Set(kept);
  return new Set(kept.filter((i) => (i >= first || isLead(i, region)) && (i <= last || isTail(i, region))));
}

/** Before the first paragraph only what reads like one, or a standfirst: a line of some length that is no link. */
function isLead(i: number, { blocks, headline }: PageRegion): boolean {
  const block = blocks[i];
  return (
    block !== undefined && i > headline && block.text.length > 60 && block.linked < block.text.length * 0.3
  );
}

/** Behind the last paragraph lists, tables and quotes of the article, no titles of what comes next. */
function isTail(i: number, { blocks }: PageRegion): boolean {
  const block = blocks[i];
  if (block === undefined || block.kind === "heading") return false;
  return (
    block.linked < block.text.length * 0.3 &&
    (block.text.length > 25 || block.kind === "item" || block.kind === "table")
  );
}
