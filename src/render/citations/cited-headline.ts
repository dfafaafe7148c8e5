/** Headlines inside citations: on one line, quoted, and in brackets where the archive made them up. */

import type { Citation } from "../../model/citation.ts";
import { oneLine } from "../one-line.ts";

/**
 * In quotation marks with the point or comma inside, as American styles want it.
 * A supplied title stands in square brackets, without quotation marks (Chicago 14.51, MLA 5.28).
 * @example quotedHeadline({ headline: "Oil rises" }, ".") //=> "“Oil rises.”"
 */
export function quotedHeadline(
  citation: Pick<Citation, "headline" | "headlineIsDerived">,
  end: "." | ",",
): string {
  const headline = oneLine(citation.headline);
  if (citation.headlineIsDerived) return `[${headline}]${end}`;
  return `“${endWith(nestQuotes(headline), end)}”`;
}

/** A sentence's own end sign takes the point's place; a comma stands behind "?" and "!" (Chicago 14.96). */
export function endWith(text: string, end: "." | ","): string {
  const ended = end === "." ? /[.?!…]$/ : /[.,]$/;
  return ended.test(text) ? text : text + end;
}

/** Quotation marks inside quotation marks are single. */
function nestQuotes(text: string): string {
  return text
    .replace(/[“„«]/g, "‘")
    .replace(/[”»]/g, "’")
    .replace(/(^|[\s([‘])"/g, "$1‘")
    .replaceAll('"', "’");
}
