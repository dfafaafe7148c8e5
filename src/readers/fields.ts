/** A header's fields: what they are called, and how many there may be. */

import type { Located, Place } from "../model/place.ts";
import { suggest } from "../model/suggest.ts";

/** A field as written, before anybody has asked what it means. */
export interface Field {
  /** As written: "Published". */
  readonly name: string;
  readonly place: Place;
  /** Empty where the field is empty. */
  readonly items: readonly Located<string>[];
  /** `other`: a map or something deeper, of which no item could be made. */
  readonly shape: "text" | "list" | "other";
}

export type FieldName = keyof typeof fieldAliases;

/** Names under which programs and people write each field. */
export const fieldAliases = {
  headline: ["title", "headline"],
  date: [
    "date",
    "published",
    "pubdate",
    "pub_date",
    "date_published",
    "datepublished",
    "published_at",
    "publish_date",
  ],
  modified: [
    "updated",
    "modified",
    "lastmod",
    "date_modified",
    "datemodified",
    "updated_at",
    "last_modified",
  ],
  time: ["time"],
  authors: ["author", "authors", "byline", "by", "creator"],
  source: ["source", "publisher", "outlet", "site_name"],
  via: ["via", "distributor"],
  url: ["url", "link", "canonical", "canonical_url", "original_url", "source_url"],
  section: ["section", "category", "categories", "rubric"],
  tags: ["tags", "tag", "keywords", "topics"],
  lang: ["lang", "language", "locale"],
  dek: ["summary", "description", "dek", "excerpt", "abstract", "subtitle", "standfirst"],
  kind: ["kind", "genre", "type"],
  slug: ["slug"],
  draft: ["draft"],
  rights: ["rights", "copyright", "license", "licence"],
} as const;

const fieldOf = new Map<string, FieldName>(
  Object.entries(fieldAliases).flatMap(([field, names]) =>
    names.map((name) => [name, field as FieldName] as const),
  ),
);

/** Names of a field that holds an article's text in JSON Lines; no header field. */
export const textFields = new Set(["text", "body", "content", "article", "article_text", "full_text"]);

export const headerLimits = { fields: 64, tags: 256, valueLength: 10_000 } as const;

/** The name as it is looked up: small letters, blanks and dashes as underscores. */
export function fieldKey(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, "_");
}

/** The field that goes by a name; undefined where none does. */
export function findField(name: string): FieldName | undefined {
  return fieldOf.get(fieldKey(name));
}

/** The field name that a misspelt one may have been meant to be. */
export function suggestField(name: string): string | undefined {
  return suggest(fieldKey(name), [...fieldOf.keys()]);
}
