/** Small archives for the tests of pages and writers: each field can be said, the rest is plain. */

import type { Archive, Entry, Taxonomy, Term, TermRef } from "../src/model/archive.ts";
import type { Body, BodyBlock, Facts } from "../src/model/article.ts";
import { type Config, defaultConfig } from "../src/model/config.ts";
import type { Derived } from "../src/model/derived.ts";
import { hashText } from "../src/model/hash.ts";
import {
  type BodyKey,
  makeBodyKey,
  makeDigest,
  makeOutputPath,
  makeSeedId,
  makeSeedPath,
} from "../src/model/ids.ts";
import { type IsoDate, parseIsoDate } from "../src/model/iso-date.ts";
import { makePage, type Page } from "../src/model/page.ts";
import { makeSlug } from "../src/model/slug.ts";
import { signStated } from "../src/model/stated.ts";
import { isDataPage, writeData } from "../src/render/data-writers.ts";

export function isoDate(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (date === undefined) throw new Error(`${text} is not a date`);
  return date;
}

export function fromHeader<T>(value: T): Derived<T> {
  return { value, origin: "header", rule: "front-matter", confidence: "high" };
}

export interface SampleArticle {
  readonly file?: string;
  readonly headline?: string;
  /** null: undated. */
  readonly date?: string | null;
  readonly facts?: Partial<Facts>;
  /** Hash of its text. */
  readonly body?: string;
  readonly tags?: readonly TermRef[];
  readonly people?: readonly TermRef[];
  readonly entry?: Partial<Entry>;
}

export function sampleFacts(sample: SampleArticle = {}): Facts {
  const path = makeSeedPath(sample.file ?? "oil.md");
  const headline = sample.headline ?? "Oil rises";
  const date = sample.date === null ? null : isoDate(sample.date ?? "2025-11-26");
  const said: Facts = {
    id: makeSeedId(path),
    path,
    file: `seeds/${path}`,
    digest: makeDigest(hashText(path)),
    reader: "front-matter",
    headline: fromHeader(headline),
    date: date === null ? null : fromHeader(date),
    time: null,
    modified: null,
    dek: null,
    source: null,
    via: null,
    cited: [],
    dateline: null,
    authors: [],
    section: null,
    kind: "news",
    lang: "en",
    variants: [],
    explicitTags: [],
    names: [],
    evidence: "",
    events: [],
    url: null,
    rights: null,
    wishedSlug: "",
    textHash: "",
    stated: "",
    wordCount: 3,
    paragraphCount: 1,
    removedCount: 0,
    doubts: [],
    withdrawn: null,
    bodyKey: makeBodyKey(makeDigest(`body of ${path}`)),
    key: "",
    ...sample.facts,
  };
  const stated = said.withdrawn === null ? signStated(said, sample.body ?? "") : "withdrawn";
  return { ...said, stated, key: hashText(JSON.stringify([said, stated])) };
}

export function sampleEntry(sample: SampleArticle = {}): Entry {
  const folder = sample.date === null ? "undated" : (sample.date ?? "2025-11-26").replaceAll("-", "/");
  return {
    place: 0,
    facts: sampleFacts(sample),
    path: makeOutputPath(`${folder}/${makeSlug(sample.headline ?? "Oil rises")}.html`),
    tags: sample.tags ?? [],
    people: sample.people ?? [],
    places: [],
    organisations: [],
    evidence: [],
    sourceTerm: null,
    related: [],
    cluster: null,
    translations: [],
    ...sample.entry,
  };
}

export function sampleTermRef(name: string, ref: Partial<TermRef> = {}): TermRef {
  return {
    name,
    type: "tag",
    slug: makeSlug(name),
    origin: "explicit",
    mentions: 0,
    aliases: [],
    inferred: false,
    hasPage: true,
    ...ref,
  };
}

export function sampleTerm(name: string, entries: readonly Entry[], term: Partial<Term> = {}): Term {
  const type: Taxonomy = term.type ?? "tag";
  const folder = {
    person: "people",
    place: "places",
    organisation: "organisations",
    tag: "tags",
    source: "sources",
  };
  return {
    type,
    slug: makeSlug(name),
    path: makeOutputPath(`${folder[type]}/${makeSlug(name)}.html`),
    name,
    aliases: [],
    articles: entries.map((entry) => entry.facts.id),
    explicitCount: entries.length,
    derivedCount: 0,
    years: [],
    near: [],
    ...term,
  };
}

export function sampleArchive(entries: readonly Entry[], archive: Partial<Archive> = {}): Archive {
  return {
    terms: { person: [], place: [], organisation: [], tag: [], source: [] },
    clusters: [],
    events: [],
    redirects: [],
    changes: [],
    sourceFiles: {},
    ...archive,
    articles: entries.map((entry, place) => ({ ...entry, place })),
  };
}

export function sampleConfig(site: Partial<Config["site"]> = {}, config: Partial<Config> = {}): Config {
  return { ...defaultConfig, ...config, site: { ...defaultConfig.site, title: "Morning Archive", ...site } };
}

export function sampleBody(...texts: readonly (string | BodyBlock)[]): Body {
  const blocks = texts.map((text, index) =>
    typeof text === "string"
      ? { id: `p${index + 1}-0000`, kind: "paragraph" as const, text, html: text.replaceAll("<", "&lt;") }
      : text,
  );
  return { blocks, notes: [], removed: [] };
}

/** Every data file of the site by its path. Articles whose body is not given have one short paragraph. */
export function writeAll(
  pages: Iterable<Page>,
  bodies: Readonly<Record<BodyKey, Body>> = {},
): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const asked of pages) {
    const page = makePage(asked);
    if (!isDataPage(page)) continue;
    const wanted = page.bodies.map((key) => bodies[key] ?? sampleBody("Oil rose on Monday."));
    if (files.has(page.path)) throw new Error(`two pages for ${page.path}`);
    files.set(page.path, [...writeData(page, wanted)].join(""));
  }
  return files;
}
