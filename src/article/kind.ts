/** What kind of article it is, and the notes at its foot: disclaimers, corrections, "read also". */

import type { ArticleKind } from "../model/source.ts";
import type { ReadBlock } from "./reading.ts";

/** The kind a paragraph would have as a note, or undefined for ordinary text. `fromEnd` counts blocks from the last, from 0. */
export function noteKindOf(_block: ReadBlock, _fromEnd: number): string | undefined {
  return undefined;
}

/** Concludes the kind from section, notes and headline; "news" where nothing speaks for another. */
export function chooseKind(_signs: {
  readonly section: string | undefined;
  readonly notes: readonly { readonly text: string; readonly kind: string }[];
  readonly headline: string;
}): { readonly value: ArticleKind; readonly rule: string } {
  return { value: "news", rule: "default" };
}
