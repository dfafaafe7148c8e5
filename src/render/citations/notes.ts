/** What a reference should say that its format has no field for. */

import type { Citation } from "../../model/citation.ts";

/** Whole sentences, in English like the styles. */
export function citationNotes({
  headlineIsDerived,
  via,
  url,
  originalUrl,
  archive,
  rights,
}: Citation): string[] {
  const notes: string[] = [];
  if (headlineIsDerived)
    notes.push(`The article has no headline of its own; ${archive} derived this one from its text.`);
  if (via !== null) notes.push(`Distributed by ${via}.`);
  if (url !== null && originalUrl !== null) notes.push(`Original: ${originalUrl}`);
  if (rights !== null) notes.push(`Rights: ${rights}`);
  return notes;
}
