/** What of an article is searched and shown among results. */

import type { Entry, Term, TermRef } from "../model/archive.ts";
import { remember } from "../model/remember.ts";
import {
  type FacetKind,
  type FilterKind,
  filterKey,
  type SearchCard,
  type SearchDocument,
} from "../model/search-format.ts";
import { shortKey } from "../model/short-key.ts";
import type { SiteIndex } from "./site-index.ts";

/** Values of an article by which results are counted. */
export type FacetValues = Readonly<Record<FacetKind, readonly string[]>>;

/** What documents take from the terms of all articles, each made once. */
export interface SearchNames {
  /** All names of a term, the usual one first. */
  readonly namesOf: (term: TermRef) => readonly string[];
  readonly filterKeyOf: typeof filterKey;
  /** Over all that an article's document is made of. */
  readonly keyOf: (entry: Entry) => number;
}

export function searchNamesOf({ keys, termOf }: SiteIndex): SearchNames {
  const filterKeysOf = remember((kind: FilterKind) => remember((name: string) => filterKey(kind, name)));
  const aliasKey = remember(({ aliases }: Term) => shortKey(aliases));
  /** The key of an article's record stands for all but the other names of its terms. */
  const keyOf = (entry: Entry): number => {
    const { tags, people, places, organisations, sourceTerm } = entry;
    const parts = [keys.record(entry)];
    for (const refs of [tags, people, places, organisations, sourceTerm === null ? [] : [sourceTerm]]) {
      for (const ref of refs) {
        const term = termOf(ref);
        if (term !== null && term.aliases.length > 0) parts.push(aliasKey(term));
      }
    }
    return shortKey(parts);
  };
  return {
    namesOf: remember((term) => [term.name, ...(termOf(term)?.aliases ?? [])]),
    filterKeyOf: (kind, name) => filterKeysOf(kind)(name),
    keyOf,
  };
}

export function facetsOf(entry: Entry): FacetValues {
  const source = sourceOf(entry);
  return {
    source: source === "" ? [] : [source],
    tag: unlike(entry.tags.map((tag) => tag.name)),
    lang: [languageOf(entry)],
  };
}

function sourceOf({ sourceTerm, facts }: Entry): string {
  return sourceTerm?.name ?? facts.source?.value ?? "";
}

/** @example languageOf({ facts: { lang: "en-GB" } }) //=> "en" */
function languageOf({ facts }: Entry): string {
  return facts.lang.split("-")[0] ?? "";
}

export function makeDocument(entry: Entry, names: SearchNames): SearchDocument {
  return { card: makeCard(entry, names), filters: filterKeysOf(entry, names) };
}

/** In loops, as below: what V8 makes of spreads and flatMap over lists of many kinds is large, and was made six times over. */
export function makeCard(entry: Entry, { namesOf }: SearchNames): SearchCard {
  const { facts, path, tags, people, places, organisations } = entry;
  const more = new Set<string>();
  if (facts.dek !== null) more.add(facts.dek.value);
  for (const tag of tags) more.add(tag.name);
  for (const { title } of facts.variants) more.add(title);
  for (const terms of [tags, people, places, organisations]) {
    for (const term of terms) {
      if (terms === tags || term.hasPage) for (const name of namesOf(term)) more.add(name);
    }
  }
  const authors = facts.authors.map((author) => author.value);
  for (const author of authors) more.add(author);
  more.delete("");
  return {
    path,
    headline: facts.headline.value,
    source: sourceOf(entry),
    lang: facts.lang,
    authors,
    more: [...more],
  };
}

function filterKeysOf(entry: Entry, { namesOf, filterKeyOf }: SearchNames): string[] {
  const { tags, people, places, organisations, sourceTerm } = entry;
  const keys: string[] = [];
  const add = (kind: FilterKind, name: string): void => {
    if (name !== "") keys.push(filterKeyOf(kind, name));
  };
  const addAll = (kind: FilterKind, terms: readonly TermRef[]): void => {
    for (const term of terms) for (const name of namesOf(term)) add(kind, name);
  };
  addAll("tag", tags);
  for (const person of people) {
    for (const name of namesOf(person)) {
      add("person", name);
      // By the last word of a name as well: `person:aliyev`.
      add("person", name.slice(name.lastIndexOf(" ") + 1));
    }
  }
  addAll("place", places);
  addAll("organisation", organisations);
  if (sourceTerm === null) add("source", sourceOf(entry));
  else addAll("source", [sourceTerm]);
  add("lang", languageOf(entry));
  return keys;
}

function unlike(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text) => text !== ""))];
}
