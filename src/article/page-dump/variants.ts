/** Headlines of the same article in other languages: pages of news sites in several languages link them. */

import type { Variant } from "../../model/source.ts";
import { findLanguage } from "../language.ts";
import { cueBit } from "./cues.ts";
import type { Line } from "./line.ts";
import type { DumpPage } from "./page.ts";

export interface FoundVariant extends Variant {
  readonly line: Line;
}

const furniture =
  cueBit("cookie") | cueBit("subscribe") | cueBit("legal") | cueBit("login") | cueBit("comment");
const reach = 5;
/** A change of language is believed from so many letters on (text.md section 10). */
const fewestLetters = 20;

/** Lines beside the headline or right under the body that read like a headline in another language; `taken` are lines of other facts. */
export function findVariants(
  page: DumpPage,
  headline: Line,
  { lang, taken }: { readonly lang: string; readonly taken: ReadonlySet<Line> },
): FoundVariant[] {
  const beside = page.lines.slice(Math.max(0, headline.index - reach), page.bodyStart);
  const below = page.lines.slice(page.bodyEnd + 1, page.bodyEnd + 1 + reach);
  return [...beside, ...below].flatMap((line) => {
    if (
      line === headline ||
      taken.has(line) ||
      line.folded === headline.folded ||
      !readsLikeHeadline(line, headline)
    )
      return [];
    const found = findLanguage(line.text);
    if (found.confidence === "low" || found.lang === lang || found.lang === "und") return [];
    return [{ lang: found.lang, title: line.text, place: line.block.place, line }];
  });
}

function readsLikeHeadline(line: Line, headline: Line): boolean {
  if (line.size < 4 || line.size > 30 || (line.cues & furniture) !== 0 || /[.:…]$/u.test(line.text))
    return false;
  if (line.text.length < headline.text.length * 0.4 || line.text.length > headline.text.length * 2.5)
    return false;
  return (line.text.match(/\p{L}/gu)?.length ?? 0) >= fewestLetters;
}
