/** Years, months and days, each with its calendar, and the articles without a date. */

import type { Entry } from "../model/archive.ts";
import type { CalendarMonth, DateLink, ListFiles, MonthView } from "../model/html-views.ts";
import type { OutputPath } from "../model/ids.ts";
import { type IsoDate, isoDateOf, monthOf, yearOf } from "../model/iso-date.ts";
import type { PageOf } from "../model/page.ts";
import { articleItems } from "./items.ts";
import { itemsKey, keyedPage } from "./keyed-page.ts";
import { citationFilesOf } from "./list-files.ts";
import { datePath, onThisDayPath, undatedPath } from "./paths.ts";
import { datesOfLength, frameOf, type SiteIndex } from "./site-index.ts";

/** A year with more articles shows its calendar alone. */
const longestYear = 60;
/** A month with more articles lists its days instead. */
const longestMonth = 200;

export function* datePages(
  site: SiteIndex,
): Generator<PageOf<"year"> | PageOf<"month"> | PageOf<"day"> | PageOf<"undated">> {
  const years = datesOfLength(site, 4);
  const months = datesOfLength(site, 7);
  const days = datesOfLength(site, 10);
  for (const [at, year] of years.entries()) yield yearPage(site, year, neighbourPaths(years, at), months);
  for (const [at, month] of months.entries()) yield monthPage(site, month, months[at - 1], months[at + 1]);
  for (const [at, day] of days.entries()) yield dayPage(site, day, days[at - 1], days[at + 1]);
  if (site.undated.length > 0) yield undatedPage(site);
}

function neighbourPaths(dates: readonly IsoDate[], at: number) {
  const path = (date: IsoDate | undefined): OutputPath | null => (date === undefined ? null : datePath(date));
  return { older: path(dates[at - 1]), newer: path(dates[at + 1]) };
}

function filesOf(site: SiteIndex, date: IsoDate): ListFiles {
  const list = { count: articlesOf(site, date).length, isDerived: false };
  return { feed: null, citations: citationFilesOf(datePath(date), list, site.config) };
}

function dateLink(date: IsoDate | undefined): DateLink | null {
  return date === undefined ? null : { date, path: datePath(date) };
}

function articlesOf(site: SiteIndex, date: string): readonly Entry[] {
  return site.byDate.get(date) ?? [];
}

function yearPage(
  site: SiteIndex,
  year: IsoDate,
  neighbours: { older: OutputPath | null; newer: OutputPath | null },
  months: readonly IsoDate[],
): PageOf<"year"> {
  const entries = articlesOf(site, year);
  const listed =
    entries.length <= longestYear ? entries : entries.filter((entry) => entry.facts.date?.value === year);
  return {
    path: datePath(year),
    view: "year",
    make: () => ({
      ...frameOf(site, null),
      year,
      count: entries.length,
      articles: articleItems(site, listed),
      months: months.some((month) => month.startsWith(year)) ? wholeYear(site, year) : [],
      ...neighbours,
    }),
    bodies: [],
  };
}

function wholeYear(site: SiteIndex, year: IsoDate): CalendarMonth[] {
  return Array.from({ length: 12 }, (_, at) => isoDateOf(Number(year), at + 1)).flatMap((month) =>
    month === undefined ? [] : [calendarOf(site, month)],
  );
}

function monthPage(
  site: SiteIndex,
  month: IsoDate,
  older: IsoDate | undefined,
  newer: IsoDate | undefined,
): PageOf<"month"> {
  const entries = articlesOf(site, month);
  return keyedPage(
    { path: datePath(month), view: "month", bodies: [], key: itemsKey(site, entries, older, newer) },
    () => ({
      month,
      yearPath: datePath(yearOf(month)),
      count: entries.length,
      calendar: calendarOf(site, month),
      files: filesOf(site, month),
      older: dateLink(older),
      newer: dateLink(newer),
      days: daysOfMonth(site, month),
      ...frameOf(site, null),
    }),
  );
}

function daysOfMonth(site: SiteIndex, month: IsoDate): MonthView["days"] {
  const entries = articlesOf(site, month);
  const isLong = entries.length > longestMonth;
  const dates = [...new Set(entries.map((entry) => entry.facts.date?.value ?? month))];
  return dates.map((date) => {
    const ofDay = entries.filter((entry) => entry.facts.date?.value === date);
    const isDay = date.length === 10;
    return {
      date: isDay ? date : null,
      path: isDay ? datePath(date) : null,
      count: ofDay.length,
      articles: isLong && isDay ? [] : articleItems(site, ofDay),
    };
  });
}

/** Density in four steps of the month's fullest day, so that a quiet archive and a busy one both show a pattern. */
function calendarOf(site: SiteIndex, month: IsoDate): CalendarMonth {
  const counts: [day: number, count: number][] = [];
  for (let day = 1; day <= 31; day++) {
    const count = articlesOf(site, `${month}-${String(day).padStart(2, "0")}`).length;
    if (count > 0) counts.push([day, count]);
  }
  const most = Math.max(4, ...counts.map(([, count]) => count));
  return {
    month,
    path: site.byDate.has(month) ? datePath(month) : null,
    count: articlesOf(site, month).length,
    days: counts.map(([day, count]) => [day, count, Math.max(1, Math.ceil((count / most) * 4))]),
  };
}

function dayPage(
  site: SiteIndex,
  date: IsoDate,
  older: IsoDate | undefined,
  newer: IsoDate | undefined,
): PageOf<"day"> {
  const entries = articlesOf(site, date);
  return keyedPage(
    { path: datePath(date), view: "day", bodies: [], key: itemsKey(site, entries, older, newer) },
    () => ({
      date,
      yearPath: datePath(yearOf(date)),
      monthPath: datePath(monthOf(date) ?? yearOf(date)),
      older: dateLink(older),
      newer: dateLink(newer),
      // Said by the date alone: the day's own articles are there.
      onThisDay: site.onThisDay.has(date.slice(5)) ? onThisDayPath(date.slice(5)) : null,
      articles: articleItems(site, entries),
      ...frameOf(site, null),
    }),
  );
}

function undatedPage(site: SiteIndex): PageOf<"undated"> {
  return {
    path: undatedPath,
    view: "undated",
    make: () => ({ ...frameOf(site, null), articles: articleItems(site, site.undated) }),
    bodies: [],
  };
}
