/** Facts of a text, with the prints and terms that the archive compares by; names and events as the test gives them. */

import { numberWords } from "../../src/article/numbered-words.ts";
import { printOf } from "../../src/article/sketch.ts";
import { termsOf } from "../../src/article/terms.ts";
import type { Facts } from "../../src/model/article.ts";
import { sampleFacts } from "../sample-archive.ts";

export interface TextArticle {
  readonly file: string;
  readonly text: string;
  readonly headline?: string;
  /** null: undated. */
  readonly date?: string | null;
  readonly facts?: Partial<Facts>;
}

export function factsOfText({ file, text, headline = "Oil rises", date, facts = {} }: TextArticle): Facts {
  const words = numberWords(headline, text.split("\n\n"));
  return sampleFacts({
    file,
    headline,
    ...(date === undefined ? {} : { date }),
    facts: {
      ...printOf(words),
      terms: termsOf(words, facts.lang ?? "en"),
      wordCount: text.split(/\s+/).length,
      ...facts,
    },
  });
}
