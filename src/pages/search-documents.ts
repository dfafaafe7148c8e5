/** What of an article is searched and shown among results. */

import type { Archive, Entry, TermRef } from "../model/archive.ts";
import { remember } from "../model/remember.ts";
import type { FacetKind, FilterKind, SearchCard, SearchDocument } from "../model/search-format.ts";
import { type KeyPart, shortKey } from "../model/short-key.ts";

/** Values of an article by which results are counted. */
export type FacetValues = Readonly<Record<FacetKind, readonly string[]>>;

interface Spelling {
  readonly names: readonly string[];
  /** Over the names. */
  readonly key: number;
}

/** All names of a term, the usual one first; made once for each term. */
export type SpellingsOf = (term: TermRef) => Spelling;

export function spellingsIn({ terms }: Archive): SpellingsOf {
  const aliases = new Map(
    Object.values(terms)
      .flat()
      .map((term) => [`${term.type}/${term.slug}`, term.aliases]),
  );
  return remember(({ type, slug, name }) => {
    const names = [name, ...(aliases.get(`${type}/${slug}`) ?? [])];
    return { names, key: shortKey(names) };
  });
}

/** Over all that makeDocument reads: the facts by their key, the terms by their spellings. */
export function documentKey(entry: Entry, spellingsOf: SpellingsOf): number {
  const { facts, path, tags, people, places, organisations, sourceTerm } = entry;
  const parts: KeyPart[] = [facts.key, facts.id, path];
  for (const list of [tags, people, places, organisations, sourceTerm === null ? [] : [sourceTerm]]) {
    parts.push(list.length);
    for (const term of list) parts.push(term.hasPage, spellingsOf(term).key);
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

export function makeDocument(entry: Entry, spellingsOf: SpellingsOf): SearchDocument {
  const { tags, people, places, organisations, sourceTerm } = entry;
  const spellings = (term: TermRef) => spellingsOf(term).names;
  return {
    card: makeCard(entry, spellingsOf),
    filters: [
      ...tags.flatMap((term) => keysOf("tag", spellings(term))),
      ...people.flatMap((term) => personKeys(spellings(term))),
      ...places.flatMap((term) => keysOf("place", spellings(term))),
      ...organisations.flatMap((term) => keysOf("organisation", spellings(term))),
      ...keysOf("source", sourceTerm === null ? [sourceOf(entry)] : spellings(sourceTerm)),
      ...keysOf("lang", [languageOf(entry)]),
    ],
  };
}

export function makeCard(entry: Entry, spellingsOf: SpellingsOf): SearchCard {
  const { facts, path, tags, people, places, organisations } = entry;
  const named = [...people, ...places, ...organisations].filter((term) => term.hasPage);
  return {
    path,
    headline: facts.headline.value,
    source: sourceOf(entry),
    lang: facts.lang,
    authors: facts.authors.map((author) => author.value),
    more: unlike([
      ...(facts.dek === null ? [] : [facts.dek.value]),
      ...tags.map((tag) => tag.name),
      ...facts.variants.map((variant) => variant.title),
      ...[...tags, ...named].flatMap((term) => spellingsOf(term).names),
      ...facts.authors.map((author) => author.value),
    ]),
  };
}

function keysOf(kind: FilterKind, names: readonly string[]): [FilterKind, string][] {
  return names.filter((name) => name !== "").map((name) => [kind, name]);
}

/** A person is found by the last word of a name as well: `person:aliyev`. */
function personKeys(names: readonly string[]): [FilterKind, string][] {
  return keysOf(
    "person",
    names.flatMap((name) => [name, name.slice(name.lastIndexOf(" ") + 1)]),
  );
}

function unlike(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text) => text !== ""))];
}
