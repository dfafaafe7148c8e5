/** What an article states, as a few signs a field: enough to say later which fields have changed. */

import type { Facts } from "./article.ts";
import { type PublishedState, type StatedField, statedFields } from "./change.ts";
import { hash32 } from "./hash.ts";

/** Signs of each field. */
export const signsOfField = 4;

export type StatedFacts = Pick<
  Facts,
  | "headline"
  | "date"
  | "time"
  | "authors"
  | "source"
  | "via"
  | "dek"
  | "section"
  | "kind"
  | "lang"
  | "explicitTags"
  | "url"
  | "rights"
>;

/**
 * Hashes of the stated fields: one change in 16 million goes unseen.
 * @param body equal for texts that are equal to the sign, notes included
 */
export function signStated(facts: StatedFacts, body: string): PublishedState {
  const values: Readonly<Record<StatedField, string | null | readonly string[]>> = {
    headline: facts.headline.value,
    date: facts.date?.value ?? null,
    time: facts.time,
    authors: facts.authors.map((author) => author.value),
    source: facts.source?.value ?? null,
    via: facts.via?.value ?? null,
    dek: facts.dek?.value ?? null,
    section: facts.section,
    kind: facts.kind,
    lang: facts.lang,
    tags: facts.explicitTags,
    originalUrl: facts.url,
    rights: facts.rights,
    body,
  };
  return statedFields.map((field) => signsOf(JSON.stringify(values[field]))).join("");
}

const signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

function signsOf(text: string): string {
  const hash = hash32(text);
  const sign = (shift: number) => signs.charAt((hash >>> shift) & 63);
  return sign(18) + sign(12) + sign(6) + sign(0);
}
