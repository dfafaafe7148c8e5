/** Citations of an archive's articles, each under a key of its own. */

import type { Archive, Entry } from "../model/archive.ts";
import type { Citation } from "../model/citation.ts";
import type { Config } from "../model/config.ts";
import type { SeedId } from "../model/ids.ts";
import { remember } from "../model/remember.ts";
import { makeSlug, spell } from "../model/slug.ts";
import { absoluteUrl } from "./absolute-url.ts";
import { makeCitedName } from "./cited-name.ts";
import { webAddress } from "./items.ts";
import { statedTags } from "./stated-tags.ts";

/** Gives the citation of an entry of this archive. */
export interface CitationMaker {
  (entry: Entry): Citation;
  /** Its key alone: with the entry and the config it decides the citation. */
  readonly keyOf: (entry: Entry) => string;
}

/** The keys are settled once, over all entries. */
export function citationMaker(archive: Archive, config: Config): CitationMaker {
  const keys = makeCitationKeys(archive.articles);
  const keyOf = (entry: Entry): string => keys.get(entry.facts.id) ?? "";
  return Object.assign((entry: Entry) => makeCitation(entry, keyOf(entry), config), { keyOf });
}

function makeCitation({ facts, path, tags }: Entry, key: string, config: Config): Citation {
  return {
    key,
    id: facts.id,
    headline: facts.headline.value,
    headlineIsDerived: facts.headline.origin === "derived",
    authors: facts.authors.map((author) => makeCitedName(author.value)),
    source: facts.source?.value ?? null,
    via: facts.via?.value ?? null,
    date: facts.date?.value ?? null,
    section: facts.section,
    place: facts.dateline,
    lang: facts.lang,
    dek: facts.dek === null || facts.dek.origin === "derived" ? null : facts.dek.value,
    keywords: statedTags(tags).map((tag) => tag.name),
    rights: facts.rights,
    url: absoluteUrl(config, path),
    originalUrl: webAddress(facts.url),
    archive: config.site.title,
  };
}

/**
 * One key an article: source, year, first long word of the headline; a letter where an earlier article has it already.
 * Earlier ones choose first, so a new article of today renames none.
 */
export function makeCitationKeys(articles: readonly Entry[]): ReadonlyMap<SeedId, string> {
  const keys = new Map<SeedId, string>();
  const taken = new Set<string>();
  const lastSuffix = new Map<string, number>();
  const knownOutlets = remember(outletOf);
  for (const { facts } of byDateThenId(articles)) {
    const base = keyBase(facts, knownOutlets);
    let key = base;
    for (let n = lastSuffix.get(base) ?? 0; taken.has(key); n++) {
      key = base + suffixOf(n + 1);
      lastSuffix.set(base, n + 1);
    }
    taken.add(key);
    keys.set(facts.id, key);
  }
  return keys;
}

function byDateThenId(articles: readonly Entry[]): Entry[] {
  const placed = articles.map((entry) => ({
    entry,
    place: `${entry.facts.date?.value ?? "9999-99"} ${entry.facts.id}`,
  }));
  return placed.sort((a, b) => (a.place < b.place ? -1 : 1)).map(({ entry }) => entry);
}

/** What an outlet, or an author, is called in a key. */
function outletOf(name: string): string {
  return makeSlug(name).replace(/^the-/, "").replaceAll("-", "").slice(0, 16);
}

function keyBase(
  { source, authors, date, headline }: Entry["facts"],
  outlet: (name: string) => string,
): string {
  const name = source?.value ?? authors[0]?.value ?? "unsigned";
  return `${outlet(name)}${date?.value.slice(0, 4) ?? "nd"}${wordOf(headline.value).slice(0, 16)}`;
}

/** A long word that begins so early that no slug is cut before its 16th letter. */
const earlyWord = /^.{0,40}?(?<![a-z0-9])([a-z][a-z0-9]{3,})/;

/** The first long word of a headline's slug. It is mostly found without making the slug. */
function wordOf(headline: string): string {
  const early = earlyWord.exec(spell(headline))?.[1];
  if (early !== undefined) return early;
  const words = makeSlug(headline).split("-");
  return words.find((part) => part.length > 3 && /^[a-z]/.test(part)) ?? words[0] ?? "";
}

/** 1 is "b", 25 is "z", 26 is "ba": the first article bears no letter, which stands for "a". */
function suffixOf(n: number): string {
  return [...n.toString(26)]
    .map((digit) => "abcdefghijklmnopqrstuvwxyz"[Number.parseInt(digit, 26)])
    .join("");
}
