/** Dates mentioned in the text, resolved against the publication date; text.md section 3. */

import type { EventMention } from "../model/article.ts";
import type { IsoDate } from "../model/iso-date.ts";

export function findEvents(_text: {
  readonly blocks: readonly { readonly id: string; readonly text: string }[];
  readonly published: IsoDate | null;
  readonly lang: string;
}): EventMention[] {
  return [];
}
