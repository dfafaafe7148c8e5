/** The meta tags of a page's head, by name, property and itemprop alike. */

import { cleanLine } from "../model/clean-text.ts";
import { attributeOf, type PageDocument } from "./dom.ts";

/** Values by the tag's name in small letters, in the page's order. */
export type PageMeta = ReadonlyMap<string, readonly string[]>;

export function readMeta(document: PageDocument): PageMeta {
  const meta = new Map<string, string[]>();
  for (const tag of document.querySelectorAll("meta")) {
    const value = cleanLine(attributeOf(tag, "content").slice(0, 10_000));
    if (value === "") continue;
    for (const attribute of ["name", "property", "itemprop"]) {
      const name = attributeOf(tag, attribute).toLowerCase();
      if (name !== "") meta.set(name, [...(meta.get(name) ?? []), value]);
    }
  }
  return meta;
}

/** The first value of the first of the names that the page has. */
export function firstMeta(meta: PageMeta, names: readonly string[]): string | undefined {
  for (const name of names) {
    const [value] = meta.get(name) ?? [];
    if (value !== undefined) return value;
  }
  return undefined;
}

export function allMeta(meta: PageMeta, names: readonly string[]): string[] {
  return names.flatMap((name) => meta.get(name) ?? []);
}
