/** The tags that people set, in the seed or in tags.yaml. */

import type { TermRef } from "../model/archive.ts";

/** For formats that can't mark a tag as derived: reference managers and feed readers get what people said alone. */
export function statedTags(tags: readonly TermRef[]): readonly TermRef[] {
  return tags.filter(({ origin }) => origin === "explicit" || origin === "rule");
}
