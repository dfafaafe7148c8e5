/** The archive looked up every way that pages need, made once per build. */

import type { Archive, Cluster, Entry, Taxonomy, Term, TermRef } from "../model/archive.ts";
import type { Config } from "../model/config.ts";
import { addTo } from "../model/group-by.ts";
import { type DateLink, type Frame, footSections, type Section, sections } from "../model/html-views.ts";
import type { OutputPath, SeedId } from "../model/ids.ts";
import { type IsoDate, parseIsoDate } from "../model/iso-date.ts";
import { remember } from "../model/remember.ts";
import { shortKey } from "../model/short-key.ts";
import { type CitationMaker, citationMaker } from "./citation.ts";
import { type DayOfYear, daysOfYear } from "./days-of-year.ts";
import { createEntryKeys, type EntryKeys } from "./entry-keys.ts";
import { datePages } from "./paths.ts";

export interface SiteIndex {
  readonly archive: Archive;
  /** Every article but the withdrawn ones, in the archive's order. */
  readonly articles: readonly Entry[];
  readonly withdrawn: readonly Entry[];
  readonly config: Config;
  readonly byId: ReadonlyMap<SeedId, Entry>;
  readonly byPath: ReadonlyMap<OutputPath, Entry>;
  /** Newest first. */
  readonly dated: readonly Entry[];
  readonly undated: readonly Entry[];
  /** By "YYYY", "YYYY-MM" and "YYYY-MM-DD": articles of that year, month, day, newest first. */
  readonly byDate: ReadonlyMap<string, readonly Entry[]>;
  readonly clusters: ReadonlyMap<string, Cluster>;
  /** By "person:ilham-aliyev". */
  readonly terms: ReadonlyMap<string, Term>;
  /** Articles of a term, newest first; withdrawn ones are in no list. */
  readonly entriesOf: (term: Term) => readonly Entry[];
  /** A term that an article bears; null where it has no page. */
  readonly termOf: (ref: TermRef) => Term | null;
  /** Pages of a date and of what is above it: those that there are. */
  readonly datePagesOf: (date: IsoDate) => readonly DateLink[];
  readonly sections: readonly Section[];
  readonly also: readonly Section[];
  /** Over what `frameOf` says on every page; the section itself goes without saying in a page's path. */
  readonly frameKey: number;
  readonly keys: EntryKeys;
  readonly cite: CitationMaker;
  readonly onThisDay: ReadonlyMap<string, DayOfYear>;
}

export function makeSiteIndex(archive: Archive, config: Config): SiteIndex {
  const articles = archive.articles.filter((entry) => entry.facts.withdrawn === null);
  const clusters = new Map<string, Cluster>(archive.clusters.map((cluster) => [cluster.slug, cluster]));
  const byDate = groupByDate(articles);
  const terms = new Map(
    Object.values(archive.terms)
      .flat()
      .map((term) => [termKey(term), term]),
  );
  const byId = new Map(articles.map((entry) => [entry.facts.id, entry]));
  const byPath = new Map(articles.map((entry) => [entry.path, entry]));
  const main = sections.filter((section) => hasSection(section, archive, config));
  const also = footSections.filter((section) => hasSection(section, archive, config));
  const cite = citationMaker(archive, config);
  const termOf = remember((ref: TermRef) => terms.get(termKey(ref)) ?? null);
  return {
    archive,
    articles,
    withdrawn: archive.articles.filter((entry) => entry.facts.withdrawn !== null),
    config,
    byId,
    byPath,
    dated: articles.filter((entry) => entry.facts.date !== null),
    undated: articles.filter((entry) => entry.facts.date === null),
    byDate,
    clusters,
    terms,
    entriesOf: remember(({ articles: ids }) => entriesIn(byId, ids)),
    termOf,
    datePagesOf: remember((of) => datePages(of).filter(({ date }) => byDate.has(date))),
    onThisDay: daysOfYear(archive, articles),
    sections: main,
    also,
    frameKey: shortKey([main.length, ...main, ...also]),
    keys: createEntryKeys({ clusters, byId, termOf, cite }),
    cite,
  };
}

export function termKey(term: { readonly type: Taxonomy; readonly slug: string }): string {
  return `${term.type}:${term.slug}`;
}

/** The years, months or days that articles came out in, ascending. @param length of such a date as text: 4, 7 or 10 */
export function datesOfLength({ byDate }: SiteIndex, length: number): IsoDate[] {
  const dates = [...byDate.keys()].filter((key) => key.length === length).sort();
  return dates.map(parseIsoDate).filter((date) => date !== undefined);
}

/** What every page has; `section` is the part of the site it belongs to. */
export function frameOf(site: SiteIndex, section: Section | null): Frame {
  return { sections: site.sections, also: site.also, section };
}

const sectionTaxonomies: Readonly<Partial<Record<Section, Taxonomy>>> = {
  tags: "tag",
  people: "person",
  places: "place",
  organisations: "organisation",
  sources: "source",
};

/** The part of the site that lists a taxonomy. */
export function sectionOf(type: Taxonomy): Section | null {
  return sections.find((section) => sectionTaxonomies[section] === type) ?? null;
}

function hasSection(section: Section, archive: Archive, config: Config): boolean {
  const type = sectionTaxonomies[section];
  if (type !== undefined) return archive.terms[type].length > 0;
  if (section === "search") return config.search && archive.articles.length > 0;
  if (section === "timeline") return archive.articles.some((entry) => entry.facts.date !== null);
  if (section === "undated") return archive.articles.some(isListedUndated);
  if (section === "stories") return archive.clusters.length > 0;
  if (section === "on-this-day")
    return archive.articles.some((entry) => entry.facts.date?.value.length === 10);
  if (section === "feeds") return config.site.url !== null;
  return section === "about" || section === "data" || section === "changes";
}

/** In a loop: flatMap takes V8 ten times as long. */
function entriesIn(byId: ReadonlyMap<SeedId, Entry>, ids: readonly SeedId[]): Entry[] {
  const found: Entry[] = [];
  for (const id of ids) {
    const entry = byId.get(id);
    if (entry !== undefined) found.push(entry);
  }
  return found;
}

function isListedUndated({ facts }: Entry): boolean {
  return facts.date === null && facts.withdrawn === null;
}

function groupByDate(articles: readonly Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of articles) {
    const date = entry.facts.date?.value;
    if (date === undefined) continue;
    for (const key of new Set([date.slice(0, 4), date.slice(0, 7), date])) addTo(groups, key, entry);
  }
  return groups;
}
