/** The timeline with its two clocks: when articles came out, and when what they tell of happened. */

import type { TimelineRow, TimelineView } from "../model/html-views.ts";
import { parseIsoDate } from "../model/iso-date.ts";
import type { PageOf } from "../model/page.ts";
import { articleItem, compareText, happenedRow } from "./items.ts";
import { datePath, timelinePath, timelineYearPath, undatedPath } from "./paths.ts";
import { frameOf, type SiteIndex } from "./site-index.ts";

/** A longer timeline has a page a year. */
const longestTimeline = 120;
/** A day on which more articles came out stands as one row. */
const mostOfDay = 5;

export function* timelinePages(site: SiteIndex): Generator<PageOf<"timeline">> {
  if (site.dated.length === 0) return;
  const byMonth = rowsByMonth(site);
  const total = [...byMonth.values()].reduce((sum, rows) => sum + rows.length, 0);
  const isLong = total > longestTimeline;
  const shared = {
    ...frameOf(site, "timeline"),
    years: yearsOf(site, byMonth, isLong),
    undated: site.undated.length === 0 ? null : { count: site.undated.length, path: undatedPath },
  };
  const months = isLong ? [] : monthsOf(byMonth);
  yield { path: timelinePath, view: "timeline", data: { ...shared, year: null, months }, bodies: [] };
  if (!isLong) return;
  for (const { year } of shared.years) {
    const ofYear = new Map([...byMonth].filter(([month]) => month.startsWith(year)));
    const data = { ...shared, year, months: monthsOf(ofYear) };
    yield { path: timelineYearPath(year), view: "timeline", data, bodies: [] };
  }
}

/** "YYYY-MM" → its rows, newest first in both; a date that names only a year stands under the year: "YYYY". */
function rowsByMonth(site: SiteIndex): Map<string, TimelineRow[]> {
  const rows = [...publishedRows(site), ...site.archive.events.flatMap((event) => happenedRow(site, event))];
  rows.sort((a, b) => compareText(b.date, a.date) || rank(a) - rank(b));
  const byMonth = new Map<string, TimelineRow[]>();
  for (const row of rows) {
    const month = row.date.slice(0, 7);
    const group = byMonth.get(month);
    if (group === undefined) byMonth.set(month, [row]);
    else group.push(row);
  }
  return byMonth;
}

function rank(row: TimelineRow): number {
  return row.kind === "happened" ? 1 : 0;
}

function* publishedRows(site: SiteIndex): Generator<TimelineRow> {
  const days = new Set(site.dated.flatMap((entry) => entry.facts.date?.value ?? []));
  for (const date of days) {
    const entries = (site.byDate.get(date) ?? []).filter((entry) => entry.facts.date?.value === date);
    if (entries.length > mostOfDay) {
      yield { kind: "many", date, count: entries.length, path: datePath(date) };
    } else {
      for (const entry of entries) {
        yield { kind: "published", date, article: articleItem(site, entry, false) };
      }
    }
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

function yearsOf(
  site: SiteIndex,
  byMonth: ReadonlyMap<string, readonly TimelineRow[]>,
  isLong: boolean,
): TimelineView["years"] {
  const happened = new Map<string, number>();
  for (const [month, rows] of byMonth) {
    const count = rows.filter((row) => row.kind === "happened").length;
    const year = month.slice(0, 4);
    happened.set(year, (happened.get(year) ?? 0) + count);
  }
  return [...happened].map(([year, count]) => ({
    year,
    published: site.byDate.get(year)?.length ?? 0,
    happened: count,
    path: isLong ? timelineYearPath(year) : null,
  }));
}
