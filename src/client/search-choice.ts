/** What a reader has chosen of the facets. */

import { facetKinds } from "../model/search-format.ts";

export const choiceKinds = ["year", ...facetKinds] as const;
export type ChoiceKind = (typeof choiceKinds)[number];

/** Values chosen of each kind. */
export type Choice = (kind: ChoiceKind) => readonly string[];

export function isEmpty(choice: Choice): boolean {
  return choiceKinds.every((kind) => choice(kind).length === 0);
}
