/** The editor's word: a value of overrides.yaml takes the place of what the seed says. */

import type { Derived } from "../model/derived.ts";
import type { Override } from "../model/desk.ts";
import type { Header } from "../model/source.ts";

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

export function applyOverride(header: Header, override: Override | undefined): Header {
  if (override === undefined) return header;
  const desk = <T>(value: T): Derived<T> => ({
    value,
    origin: "desk",
    rule: "override",
    confidence: "high",
    evidence: override.place,
  });
  const result: Writable<Header> = { ...header };
  if (override.headline !== undefined) result.headline = desk(override.headline);
  if (override.date !== undefined) result.date = desk(override.date);
  if (override.time !== undefined) result.time = desk(override.time);
  if (override.dek !== undefined) result.dek = desk(override.dek);
  if (override.source !== undefined) result.source = desk(override.source);
  if (override.via !== undefined) result.via = desk(override.via);
  if (override.authors !== undefined) result.authors = override.authors.map(desk);
  if (override.section !== undefined) result.section = desk(override.section);
  if (override.kind !== undefined) result.kind = desk(override.kind);
  if (override.lang !== undefined) result.lang = desk(override.lang);
  if (override.tags !== undefined) result.tags = override.tags.map(desk);
  if (override.url !== undefined) result.url = desk(override.url);
  if (override.rights !== undefined) result.rights = desk(override.rights);
  if (override.slug !== undefined) result.slug = desk(override.slug);
  if (override.status !== undefined) result.draft = desk(override.status === "draft");
  return result;
}
