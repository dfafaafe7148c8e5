/** A page per term, and the A to Z of each taxonomy. */

import { type Entry, type Taxonomy, type Term, taxonomies } from "../model/archive.ts";
import { foldText } from "../model/fold.ts";
import { addTo, groupBy } from "../model/group-by.ts";
import type { TermIndexView, TermItem, TermView } from "../model/html-views.ts";
import type { OutputPath } from "../model/ids.ts";
import type { PageOf } from "../model/page.ts";
import { articleItems, compareText, foldVersions, mostBorne, termItem } from "./items.ts";
import { keyedPage } from "./keyed-page.ts";
import { feedPathOf, termCitationFiles } from "./list-files.ts";
import { letterPath, termIndexPath, termPeriodPath } from "./paths.ts";
import { frameOf, type SiteIndex, sectionOf, termKey } from "./site-index.ts";
import { fillYears } from "./year-bars.ts";

/** A longer index has a page a letter. */
const longestIndex = 400;
/** A term with more articles has further pages, and so has a decade with more. */
const longestTerm = 150;
const mostTop = 24;

export function* termPages(site: SiteIndex): Generator<PageOf<"term"> | PageOf<"term-index">> {
  for (const type of taxonomies) {
    const terms = site.archive.terms[type];
    if (terms.length === 0) continue;
    yield* indexPages(site, type, terms);
    for (const term of terms) yield* pagesOfTerm(site, term);
  }
}

function* indexPages(
  site: SiteIndex,
  type: Taxonomy,
  terms: readonly Term[],
): Generator<PageOf<"term-index">> {
  const letters = groupByLetter(terms);
  const isLong = terms.length > longestIndex;
  const shared = {
    ...frameOf(site, sectionOf(type)),
    type,
    total: terms.length,
    top: isLong ? mostBorne(terms, mostTop) : [],
  };
  const lettersShown = (shown: string | null): TermIndexView["letters"] =>
    [...letters].map(([letter, items]) => ({
      letter,
      count: items.length,
      path: isLong ? letterPath(type, letter) : null,
      terms: shown === null || shown === letter ? items : [],
    }));
  const front = { ...shared, letter: isLong ? "" : null, letters: lettersShown(isLong ? "" : null) };
  yield { path: termIndexPath(type), view: "term-index", data: front, bodies: [] };
  if (!isLong) return;
  for (const letter of letters.keys()) {
    const data = { ...shared, top: [], letter, letters: lettersShown(letter) };
    yield { path: letterPath(type, letter), view: "term-index", data, bodies: [] };
  }
}

/** By first letter of the folded name; signs and digits together under "#", which sorts first. */
function groupByLetter(terms: readonly Term[]): Map<string, TermItem[]> {
  const groups = new Map<string, TermItem[]>();
  const keyed = terms
    .map((term) => ({ term, key: foldText(term.name) }))
    .sort((a, b) => compareText(a.key, b.key) || compareText(a.term.slug, b.term.slug));
  for (const { term, key } of keyed) {
    const first = [...key][0] ?? "";
    const letter = /\p{L}/u.test(first) ? first.toUpperCase() : "#";
    addTo(groups, letter, termItem(term));
  }
  return new Map([...groups].sort(([a], [b]) => compareText(a, b)));
}

function* pagesOfTerm(site: SiteIndex, term: Term): Generator<PageOf<"term">> {
  const entries = site.entriesOf(term);
  const byYear = groupBy(entries, (entry) => entry.facts.date?.value.slice(0, 4) ?? "");
  const isLong = entries.length > longestTerm;
  const periods = isLong ? periodsOf(term.path, byYear) : [];
  const pathOf = new Map(periods.flatMap(({ path, years }) => years.map((year) => [year, path])));
  const shared = {
    ...frameOf(site, sectionOf(term.type)),
    ...termFacts(site, term),
    years: fillYears(term.years.map(([year, count]) => ({ year, count, path: pathOf.get(year) ?? null }))),
  };
  const sharedKey = JSON.stringify(shared);
  const groupsOf = (years: readonly string[]): TermView["groups"] =>
    years.map((year) => ({ year, articles: articleItems(site, foldVersions(site, byYear.get(year) ?? [])) }));
  const page = (path: OutputPath, shown: readonly string[], more: Partial<TermView>) =>
    keyedPage(
      {
        path,
        view: "term",
        bodies: [],
        key: [sharedKey, ...shown.flatMap((year) => (byYear.get(year) ?? []).map(site.keys.item))].join(" "),
      },
      () => ({ ...shared, period: null, ...more, groups: groupsOf(shown) }),
    );
  const years = [...byYear.keys()];
  // The front page of a long term shows its latest year; the others have pages of their own.
  yield page(term.path, isLong ? years.slice(0, 1) : years, {});
  for (const { path, period, years, count } of periods) {
    const files = { ...shared.files, citations: null };
    const bars = years.length > 0 ? shared.years : shared.years.filter(({ year }) => isIn(year, period));
    yield page(path, years, { period, count, years: bars, files, near: [] });
  }
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

function termFacts(site: SiteIndex, term: Term) {
  return {
    type: term.type,
    name: term.name,
    aliases: term.aliases,
    note: term.note ?? "",
    count: site.entriesOf(term).length,
    explicitCount: term.explicitCount,
    derivedCount: term.derivedCount,
    front: term.path,
    near: term.near.map(
      (other): TermItem => ({
        type: other.type,
        name: other.name,
        path: site.terms.get(termKey(other))?.path ?? null,
        count: other.count,
      }),
    ),
    files: {
      feed: feedPathOf(term, site.config),
      citations: termCitationFiles(term, site.config),
    },
    homePage: null,
  };
}
