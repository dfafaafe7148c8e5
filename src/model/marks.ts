/** What the archive compares texts by: large beside the facts, and asked for only where a text is compared anew. */

import type { Facts, TermVector } from "./article.ts";
import { noTerms } from "./terms.ts";

export interface Marks {
  /** Shingle hashes by packHashes: which texts are copies (text.md section 8, model/sketch.ts). */
  readonly sketch: string;
  /** Hashes of the numbers in the text by packHashes: copies agree in them, reports of one template do not. */
  readonly figures: string;
  /** For related articles: at most 60, by weight within the article. */
  readonly terms: TermVector;
}

export const noMarks: Marks = { sketch: "", figures: "", terms: noTerms };

/** Reads the marks of an article. */
export type MarksOf = (facts: Facts) => Marks;
export type TermsOf = (facts: Facts) => TermVector;
