/** Facts of a text, with the prints and terms that the archive compares by; names and events as the test gives them. */

import { numberWords } from "../../src/article/numbered-words.ts";
import { printOf } from "../../src/article/sketch.ts";
import { termsOf } from "../../src/article/terms.ts";
import type { Facts } from "../../src/model/article.ts";
import { type Marks, type MarksOf, noMarks, type TermsOf } from "../../src/model/marks.ts";
import { sampleFacts } from "../sample-archive.ts";

export interface TextArticle {
  readonly file: string;
  readonly text: string;
  readonly headline?: string;
  /** null: undated. */
  readonly date?: string | null;
  readonly facts?: Partial<Facts>;
}

/** Facts that bear their marks, which otherwise lie in the cache. */
export interface MarkedFacts extends Facts {
  readonly marks: Marks;
}

export const ownMarks: MarksOf = (facts) => (facts as Partial<MarkedFacts>).marks ?? noMarks;
export const ownTerms: TermsOf = (facts) => ownMarks(facts).terms;

export function factsOfText({
  file,
  text,
  headline = "Oil rises",
  date,
  facts = {},
}: TextArticle): MarkedFacts {
  const words = numberWords(headline, text.split("\n\n"));
  const { textHash, ...prints } = printOf(words);
  const sample = sampleFacts({
    file,
    headline,
    ...(date === undefined ? {} : { date }),
    facts: {
      textHash,
      wordCount: text.split(/\s+/).length,
      ...facts,
    },
  });
  return { ...sample, marks: { ...prints, terms: termsOf(words, sample.lang) } };
}
