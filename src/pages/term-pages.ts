/** A page per term, and further ones of a term with many articles. */

import { type Entry, type Term, taxonomies } from "../model/archive.ts";
import { groupBy } from "../model/group-by.ts";
import type { TermView } from "../model/html-views.ts";
import type { OutputPath } from "../model/ids.ts";
import type { PageOf } from "../model/page.ts";
import type { KeyPart } from "../model/short-key.ts";
import { articleItems, foldVersions } from "./items.ts";
import { itemsKey, keyedPage } from "./keyed-page.ts";
import { feedPathOf, termCitationFiles } from "./list-files.ts";
import { termPeriodPath } from "./paths.ts";
import { frameOf, type SiteIndex, sectionOf, termKey } from "./site-index.ts";
import { termIndexPages } from "./term-index-pages.ts";
import { fillYears } from "./year-bars.ts";

/** A term with more articles has further pages, and so has a decade with more. */
const longestTerm = 150;

export function* termPages(site: SiteIndex): Generator<PageOf<"term"> | PageOf<"term-index">> {
  for (const type of taxonomies) {
    const terms = site.archive.terms[type];
    if (terms.length === 0) continue;
    yield* termIndexPages(site, type, terms);
    for (const term of terms) yield* pagesOfTerm(site, term);
  }
}

function* pagesOfTerm(site: SiteIndex, term: Term): Generator<PageOf<"term">> {
  const entries = site.entriesOf(term);
  if (entries.length <= longestTerm) {
    yield termPage(site, { term, periods: [] }, { listed: entries, period: null });
    return;
  }
  const byYear = splitByYear(entries);
  const periods = periodsOf(term.path, byYear);
  const [latest = []] = byYear.values();
  // The front page of a long term shows its latest year; the others have pages of their own.
  yield termPage(site, { term, periods }, { listed: latest, period: null });
  for (const period of periods) {
    const listed = period.years.flatMap((year) => byYear.get(year) ?? []);
    yield termPage(site, { term, periods }, { listed, period });
  }
}

/** A term, with its pages beside its front page. */
interface TermPlan {
  readonly term: Term;
  readonly periods: readonly Period[];
}

/** What one of a term's pages lists; the period is null on the front page. */
interface TermList {
  readonly listed: readonly Entry[];
  readonly period: Period | null;
}

function termPage(site: SiteIndex, plan: TermPlan, { listed, period }: TermList): PageOf<"term"> {
  const path = period?.path ?? plan.term.path;
  const key = itemsKey(site, listed, ...termParts(site, plan));
  return keyedPage({ path, view: "term", bodies: [], key }, () => {
    const groups = [...splitByYear(listed)].map(([year, entries]) => ({
      year,
      articles: articleItems(site, foldVersions(site, entries)),
    }));
    const shared = termFacts(site, plan);
    return period === null ? { ...shared, groups } : { ...shared, ...periodFacts(shared, period), groups };
  });
}

/** By year; "" has the undated. Newest first as they are, each year stands together, and its end is found by halving what is left. */
function splitByYear(entries: readonly Entry[]): Map<string, readonly Entry[]> {
  const years = new Map<string, readonly Entry[]>();
  for (let start = 0; start < entries.length; ) {
    const year = yearAt(entries, start);
    let end = start + 1;
    for (let beyond = entries.length; end < beyond; ) {
      const middle = (end + beyond) >> 1;
      if (yearAt(entries, middle) === year) end = middle + 1;
      else beyond = middle;
    }
    years.set(year, entries.slice(start, end));
    start = end;
  }
  return years;
}

function yearAt(entries: readonly Entry[], index: number): string {
  return entries[index]?.facts.date?.value.slice(0, 4) ?? "";
}

/** All that `termFacts` says. */
function termParts(site: SiteIndex, { term, periods }: TermPlan): KeyPart[] {
  const { name, note, path, aliases, explicitCount, derivedCount, articles, near, years } = term;
  const parts: KeyPart[] = [name, note, path, explicitCount, derivedCount, articles.length];
  parts.push(site.entriesOf(term).length, aliases.length, ...aliases, near.length);
  for (const other of near) parts.push(other.type, other.name, other.count, pathOf(site, other));
  for (const [year, count] of years) parts.push(year, count);
  for (const period of periods) parts.push(period.path, period.count, period.years.length);
  return parts;
}

/** Pages of a long term beside its front page. */
interface Period {
  readonly path: OutputPath;
  /** "2018", "2010–2019"; empty for undated articles. */
  readonly period: string;
  /** The years whose articles it lists, newest first. */
  readonly years: readonly string[];
  /** Articles of the period. */
  readonly count: number;
}

/** @example isIn("2018", "2010–2019") //=> true */
function isIn(year: string, decade: string): boolean {
  return year.slice(0, 3) === decade.slice(0, 3);
}

/**
 * A page a decade; where a decade has too many articles for one, a page for each of its years as well, and the decade's
 * page, which may have been there before, leads to them. Such addresses never move, unlike /page/7.
 */
function periodsOf(front: OutputPath, byYear: ReadonlyMap<string, readonly Entry[]>): Period[] {
  const decades = groupBy(byYear.keys(), (year) => year.slice(0, 3));
  return [...decades].flatMap(([decade, years]) => {
    const countOf = (year: string) => byYear.get(year)?.length ?? 0;
    const count = years.reduce((sum, year) => sum + countOf(year), 0);
    if (decade === "") return [{ path: termPeriodPath(front, "undated"), period: "", years, count }];
    const period = `${decade}0–${decade}9`;
    const path = termPeriodPath(front, `${decade}0-${decade}9`);
    if (count <= longestTerm) return [{ path, period, years, count }];
    const ofYears = years.map((year) => ({
      path: termPeriodPath(front, year),
      period: year,
      years: [year],
      count: countOf(year),
    }));
    return [{ path, period, years: [], count }, ...ofYears];
  });
}

/** What a term's front page says beside its list, and its other pages as far as they say nothing else. */
function termFacts(site: SiteIndex, { term, periods }: TermPlan): Omit<TermView, "groups"> {
  const pathOfYear = new Map(periods.flatMap(({ path, years }) => years.map((year) => [year, path])));
  return {
    type: term.type,
    name: term.name,
    aliases: term.aliases,
    note: term.note ?? "",
    count: site.entriesOf(term).length,
    explicitCount: term.explicitCount,
    derivedCount: term.derivedCount,
    years: fillYears(
      term.years.map(([year, count]) => ({ year, count, path: pathOfYear.get(year) ?? null })),
    ),
    period: null,
    front: term.path,
    near: term.near.map((other) => ({
      type: other.type,
      name: other.name,
      path: pathOf(site, other),
      count: other.count,
    })),
    files: {
      feed: feedPathOf(term, site.config),
      citations: termCitationFiles(term, site.config),
    },
    homePage: null,
    ...frameOf(site, sectionOf(term.type)),
  };
}

function pathOf(site: SiteIndex, near: Term["near"][number]): OutputPath | null {
  return site.terms.get(termKey(near))?.path ?? null;
}

function periodFacts({ years, files }: Omit<TermView, "groups">, of: Period): Partial<TermView> {
  const { period, count } = of;
  return {
    period,
    count,
    years: of.years.length > 0 ? years : years.filter(({ year }) => isIn(year, period)),
    files: { ...files, citations: null },
    near: [],
  };
}
