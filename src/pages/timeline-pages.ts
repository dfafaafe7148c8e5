/** The timeline with its two clocks: when articles came out, and when what they tell of happened. */

import type { Entry, TimelineEvent } from "../model/archive.ts";
import { compareText } from "../model/compare-text.ts";
import { groupBy } from "../model/group-by.ts";
import type { TimelineRow, TimelineView } from "../model/html-views.ts";
import type { OutputPath } from "../model/ids.ts";
import { parseIsoDate } from "../model/iso-date.ts";
import type { PageOf } from "../model/page.ts";
import { shortKey } from "../model/short-key.ts";
import { articleItem, happenedKey, happenedRow } from "./items.ts";
import { itemsKey, keyedPage } from "./keyed-page.ts";
import { datePath, timelinePath, timelineYearPath, undatedPath } from "./paths.ts";
import { frameOf, type SiteIndex } from "./site-index.ts";

/** A longer timeline has a page a year. */
const longestTimeline = 120;
/** A day on which more articles came out stands as one row. */
const mostOfDay = 5;

export function* timelinePages(site: SiteIndex): Generator<PageOf<"timeline">> {
  if (site.dated.length === 0) return;
  const years = yearsOf(site);
  const total = years.reduce((sum, { entries, events }) => sum + rowsFor(entries) + events.length, 0);
  const isLong = total > longestTimeline;
  const shared = {
    ...frameOf(site, "timeline"),
    years: years.map(({ year, entries, events }) => ({
      year,
      published: entries.length,
      happened: events.length,
      path: isLong ? timelineYearPath(year) : null,
    })),
    undated: site.undated.length === 0 ? null : { count: site.undated.length, path: undatedPath },
  };
  const page = (path: OutputPath, year: string | null, shown: readonly Year[]) =>
    keyedPage({ path, view: "timeline", bodies: [], key: keyOf(site, shared, shown) }, () => ({
      ...shared,
      year,
      months: monthsOf(rowsByMonth(site, shown)),
    }));
  yield page(timelinePath, null, isLong ? [] : years);
  if (!isLong) return;
  for (const year of years) yield page(timelineYearPath(year.year), year.year, [year]);
}

/** What one year shows: the articles that came out in it, and what happened in it. */
interface Year {
  readonly year: string;
  readonly entries: readonly Entry[];
  readonly events: readonly TimelineEvent[];
}

/** Newest first. */
function yearsOf(site: SiteIndex): Year[] {
  const events = groupBy(
    site.archive.events.filter((event) => site.byId.has(event.id)),
    (event) => event.date.slice(0, 4),
  );
  const years = new Set([
    ...site.dated.map((entry) => entry.facts.date?.value.slice(0, 4) ?? ""),
    ...events.keys(),
  ]);
  return [...years]
    .sort((a, b) => compareText(b, a))
    .map((year) => ({ year, entries: site.byDate.get(year) ?? [], events: events.get(year) ?? [] }));
}

function keyOf(site: SiteIndex, shared: object, years: readonly Year[]): number {
  const keys = years.map(({ entries, events }) => itemsKey(site, entries, happenedKey(site, events)));
  return shortKey([JSON.stringify(shared), ...keys]);
}

/** Rows that articles take up: one each, or one for a whole crowded day. */
function rowsFor(entries: readonly Entry[]): number {
  const days = groupBy(entries, dateOf).values();
  return [...days].reduce((sum, { length }) => sum + (length > mostOfDay ? 1 : length), 0);
}

function dateOf(entry: Entry): string {
  return entry.facts.date?.value ?? "";
}

/** "YYYY-MM" → its rows, newest first in both; a date that names only a year stands under the year: "YYYY". */
function rowsByMonth(site: SiteIndex, years: readonly Year[]): Map<string, TimelineRow[]> {
  const rows = years.flatMap(({ entries, events }) => [
    ...publishedRows(site, entries),
    ...events.flatMap((event) => happenedRow(site, event)),
  ]);
  rows.sort((a, b) => compareText(b.date, a.date) || rank(a) - rank(b));
  return groupBy(rows, (row) => row.date.slice(0, 7));
}

function rank(row: TimelineRow): number {
  return row.kind === "happened" ? 1 : 0;
}

function* publishedRows(site: SiteIndex, entries: readonly Entry[]): Generator<TimelineRow> {
  for (const [text, ofDay] of groupBy(entries, dateOf)) {
    const date = parseIsoDate(text);
    if (date === undefined) continue;
    if (ofDay.length > mostOfDay) yield { kind: "many", date, count: ofDay.length, path: datePath(date) };
    else
      for (const entry of ofDay) yield { kind: "published", date, article: articleItem(site, entry, false) };
  }
}

function monthsOf(byMonth: ReadonlyMap<string, readonly TimelineRow[]>): TimelineView["months"] {
  let before: string | undefined;
  return [...byMonth].flatMap(([key, rows]) => {
    const month = parseIsoDate(key);
    const gap = before === undefined ? 0 : Math.max(0, monthNumber(before) - monthNumber(key) - 1);
    before = key;
    return month === undefined ? [] : [{ month, gap, rows }];
  });
}

/** Months since the year 0; a lone year counts as its December, so that no gap is claimed inside it. */
function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7) || 12);
}
