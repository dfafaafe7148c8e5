/** People, places and organisations in one article, each with its cue and evidence; text.md section 4. */

import type { NameMention } from "../model/article.ts";

export interface NamedText {
  readonly headline: string;
  /** Body blocks with their ids; headings and lists among them. */
  readonly blocks: readonly { readonly id: string; readonly text: string }[];
  readonly lang: string;
  /** Place of the dateline. */
  readonly dateline: string | null;
  /** The article's own outlet, distributor and authors: never names of the text on that ground. */
  readonly ownNames: readonly string[];
}

/** Names in order of first mention. */
export function findNames(_text: NamedText): NameMention[] {
  return [];
}
