/** The term vector of an article, for related articles; text.md section 9. */

import type { TermCount } from "../model/article.ts";

/** Folded words without stop words, plural s off, headline twice; at most 60 by count, sorted by word. */
export function termsOf(_headline: string, _paragraphs: readonly string[], _lang: string): TermCount[] {
  return [];
}
