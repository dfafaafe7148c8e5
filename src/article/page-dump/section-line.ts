/** The section a page prints beside its headline: a short line that the page's menu or lists have too, or a breadcrumb. */

import { cueNames } from "./cues.ts";
import type { Line } from "./line.ts";
import type { DumpPage } from "./page.ts";

export interface FoundSection {
  readonly name: string;
  readonly line: Line;
  readonly rule: "section-line" | "breadcrumb";
}

const arrows = /\s*[›»>→]\s*|\s+[/|]\s+/u;
/** Furniture that also stands between headline and menu. "Home" opens breadcrumbs, so menu words are looked at apart. */
const furniture = cueNames.reduce(
  (bits, cue, index) => (["credit", "reader", "byline", "notice"].includes(cue) ? bits : bits | (1 << index)),
  0,
);

/** Looks from the headline upwards, then down to the body; `taken` are lines of date and authors. */
export function findSection(
  page: DumpPage,
  headline: Line,
  taken: ReadonlySet<Line>,
): FoundSection | undefined {
  const above = page.lines.slice(Math.max(0, headline.index - 4), headline.index).reverse();
  const below = page.lines.slice(headline.index + 1, Math.min(page.bodyStart, headline.index + 6));
  for (const line of [...above, ...below]) {
    if (taken.has(line) || line.folded === headline.folded) continue;
    const found = breadcrumb(line, headline) ?? sectionLine(page, line);
    if (found !== undefined) return found;
  }
  return undefined;
}

function breadcrumb(line: Line, headline: Line): FoundSection | undefined {
  if (line.size > 40) return undefined;
  const parts = line.text.split(arrows).map((part) => part.trim());
  const steps = parts.filter((part) => part !== "" && part !== headline.text && part.length <= 30);
  const last = steps.at(-1);
  if (parts.length < 2 || last === undefined || steps.length < 2 || !/^\p{L}/u.test(last)) return undefined;
  return { name: last, line, rule: "breadcrumb" };
}

function sectionLine(page: DumpPage, line: Line): FoundSection | undefined {
  if (line.size > 4 || (line.cues & furniture) !== 0 || !/^\p{L}[^\d:|]*$/u.test(line.text)) return undefined;
  return (page.copies.get(line.folded) ?? 0) > 1
    ? { name: line.text, line, rule: "section-line" }
    : undefined;
}
