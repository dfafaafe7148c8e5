/** What of an article is searched and shown among results. */

import type { Archive, Entry, TermRef } from "../model/archive.ts";
import { remember } from "../model/remember.ts";
import {
  type FacetKind,
  type FilterKind,
  filterKey,
  type SearchCard,
  type SearchDocument,
} from "../model/search-format.ts";
import { type KeyPart, shortKey } from "../model/short-key.ts";

/** Values of an article by which results are counted. */
export type FacetValues = Readonly<Record<FacetKind, readonly string[]>>;

/** All names of a term, the usual one first. */
interface Spelling {
  readonly names: readonly string[];
  /** Over the names. */
  readonly key: number;
}

/** What documents take from the terms of all articles, each made once. */
export interface SearchNames {
  readonly spellingOf: (term: TermRef) => Spelling;
  readonly filterKeyOf: typeof filterKey;
}

export function searchNamesOf({ terms }: Archive): SearchNames {
  const aliases = new Map(
    Object.values(terms)
      .flat()
      .map((term) => [`${term.type}/${term.slug}`, term.aliases]),
  );
  const spellingOf = remember(({ type, slug, name }: TermRef): Spelling => {
    const names = [name, ...(aliases.get(`${type}/${slug}`) ?? [])];
    return { names, key: shortKey(names) };
  });
  const filterKeysOf = remember((kind: FilterKind) => remember((name: string) => filterKey(kind, name)));
  return { spellingOf, filterKeyOf: (kind, name) => filterKeysOf(kind)(name) };
}

/** Over all that makeDocument reads: the facts by their key, the terms by their spellings. */
export function documentKey(entry: Entry, { spellingOf }: SearchNames): number {
  const { facts, path, tags, people, places, organisations, sourceTerm } = entry;
  const parts: KeyPart[] = [facts.key, facts.id, path];
  for (const list of [tags, people, places, organisations, sourceTerm === null ? [] : [sourceTerm]]) {
    parts.push(list.length);
    for (const term of list) parts.push(term.hasPage, spellingOf(term).key);
  }
  return shortKey(parts);
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
export function makeCard(entry: Entry, { spellingOf }: SearchNames): SearchCard {
  const { facts, path, tags, people, places, organisations } = entry;
  const more = new Set<string>();
  if (facts.dek !== null) more.add(facts.dek.value);
  for (const tag of tags) more.add(tag.name);
  for (const { title } of facts.variants) more.add(title);
  for (const terms of [tags, people, places, organisations]) {
    for (const term of terms) {
      if (terms === tags || term.hasPage) for (const name of spellingOf(term).names) more.add(name);
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

function filterKeysOf(entry: Entry, { spellingOf, filterKeyOf }: SearchNames): string[] {
  const { tags, people, places, organisations, sourceTerm } = entry;
  const keys: string[] = [];
  const add = (kind: FilterKind, name: string): void => {
    if (name !== "") keys.push(filterKeyOf(kind, name));
  };
  const addAll = (kind: FilterKind, terms: readonly TermRef[]): void => {
    for (const term of terms) for (const name of spellingOf(term).names) add(kind, name);
  };
  addAll("tag", tags);
  for (const person of people) {
    for (const name of spellingOf(person).names) {
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
