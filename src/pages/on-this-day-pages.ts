/** On this day: a page for each day of the year that has something, and the twelve months that lead to them. */

import { compareText } from "../model/compare-text.ts";
import type { OnThisDayIndexView, OnThisDayView } from "../model/html-views.ts";
import { type IsoDate, isoDateOf, parseIsoDate } from "../model/iso-date.ts";
import type { PageOf } from "../model/page.ts";
import type { DayOfYear } from "./days-of-year.ts";
import { articleItem, foldVersions, happenedKey, happenedRow } from "./items.ts";
import { itemsKey, keyedPage } from "./keyed-page.ts";
import { datePath, onThisDayIndexPath, onThisDayPath } from "./paths.ts";
import { frameOf, type SiteIndex } from "./site-index.ts";

/** A year with more articles on that day shows these, and leads to the day's own page. */
const mostOfYear = 6;

export function* onThisDayPages(
  site: SiteIndex,
): Generator<PageOf<"on-this-day"> | PageOf<"on-this-day-index">> {
  const days = [...site.onThisDay.keys()];
  if (days.length === 0) return;
  yield { path: onThisDayIndexPath, view: "on-this-day-index", bodies: [], make: () => indexView(site) };
  for (const [at, key] of days.entries()) {
    const day = inLeapYear(key);
    if (day === undefined) continue;
    const older = days[at - 1];
    const newer = days[at + 1];
    const { articles, events } = site.onThisDay.get(key) ?? nothing;
    yield keyedPage(
      {
        path: onThisDayPath(key),
        view: "on-this-day",
        bodies: [],
        key: itemsKey(site, articles, older, newer, happenedKey(site, events)),
      },
      () => ({
        day,
        older: link(older),
        newer: link(newer),
        years: yearsOf(site, key),
        ...frameOf(site, null),
      }),
    );
  }
}

const nothing: DayOfYear = { articles: [], events: [] };

/** 2000 has all 366 days. */
function inLeapYear(key: string): IsoDate | undefined {
  return parseIsoDate(`2000-${key}`);
}

function link(key: string | undefined): OnThisDayView["older"] {
  const date = key === undefined ? undefined : inLeapYear(key);
  return key === undefined || date === undefined ? null : { date, path: onThisDayPath(key) };
}

function yearsOf(site: SiteIndex, key: string): OnThisDayView["years"] {
  const { articles, events } = site.onThisDay.get(key) ?? nothing;
  const years = [
    ...new Set([
      ...articles.map((entry) => entry.facts.date?.value ?? ""),
      ...events.map((event) => event.date),
    ]),
  ].sort((a, b) => compareText(b, a));
  return years.flatMap((text) => {
    const date = parseIsoDate(text);
    if (date === undefined) return [];
    const ofYear = foldVersions(
      site,
      articles.filter((entry) => entry.facts.date?.value === date),
    );
    const shown = ofYear.slice(0, mostOfYear);
    const more = ofYear.length - shown.length;
    return [
      {
        year: date.slice(0, 4),
        articles: shown.map((entry) => articleItem(site, entry, false)),
        more: more === 0 ? null : { count: more, path: datePath(date) },
        happened: events.filter((event) => event.date === date).flatMap((event) => happenedRow(site, event)),
      },
    ];
  });
}

function indexView(site: SiteIndex): OnThisDayIndexView {
  const months = Array.from({ length: 12 }, (_, at) => isoDateOf(2000, at + 1)).filter(
    (month) => month !== undefined,
  );
  return {
    ...frameOf(site, null),
    months: months.map((month) => ({
      month,
      days: [...site.onThisDay]
        .filter(([key]) => key.startsWith(month.slice(5)))
        .map(([key, { articles, events }]) => ({
          day: Number(key.slice(3)),
          count: articles.length + events.length,
          path: onThisDayPath(key),
        })),
    })),
  };
}
