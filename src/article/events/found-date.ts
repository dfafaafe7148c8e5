/** What a date pattern gives back, before it is bound to its sentence and paragraph. */

import type { EventMention, EventPrecision } from "../../model/article.ts";
import { dayNumberOf, type IsoDate, isoDateOf, isoDateOfDayNumber, weekdayOf } from "../../model/iso-date.ts";

export interface FoundDate {
  readonly date: IsoDate;
  readonly endDate?: IsoDate;
  readonly origin: EventMention["origin"];
  /** UTF-16 offsets of the phrase in the paragraph. */
  readonly start: number;
  readonly end: number;
  /** false: a reader of a timeline would not look for it ("two years ago"). */
  readonly onTimeline: boolean;
}

/** The publication day in numbers; month and day are 1 where the date has none. */
export interface Published {
  readonly date: IsoDate;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function publishedOf(date: IsoDate): Published {
  const [year = 1, month = 1, day = 1] = date.split("-").map(Number);
  return { date, year, month, day };
}

export function precisionOf(found: FoundDate): EventPrecision {
  if (found.endDate !== undefined) return "range";
  return found.date.length === 10 ? "day" : found.date.length === 7 ? "month" : "year";
}

/** Days ahead of the publication up to which a day without a year lies in the publication's year. */
const mostAhead = { past: 75, future: 300 };

/**
 * The year of a month or day written without one: the publication's, or the one before if that would lie too far ahead.
 * A day in the first months after a December publication that is said to come gets the next year.
 */
export function yearFor(published: Published, month: number, day: number, isFuture: boolean): number {
  const ahead = daysAhead(published, published.year, month, day);
  if (isFuture && ahead < -180) return published.year + 1;
  return ahead > (isFuture ? mostAhead.future : mostAhead.past) ? published.year - 1 : published.year;
}

function daysAhead(published: Published, year: number, month: number, day: number): number {
  const date = isoDateOf(year, month, day) ?? isoDateOf(year, month, 1);
  return date === undefined ? 0 : dayNumberOf(date) - dayNumberOf(published.date);
}

export function shiftDays(date: IsoDate, days: number): IsoDate {
  return isoDateOfDayNumber(dayNumberOf(date) + days);
}

/** The month so many months away, as "YYYY-MM". */
export function shiftMonths(published: Published, months: number): IsoDate | undefined {
  const count = published.year * 12 + published.month - 1 + months;
  return isoDateOf(Math.floor(count / 12), (count % 12) + 1);
}

/**
 * The day that a weekday's name means: the latest one up to the publication, or the next one where it is said to come.
 * "last Friday" is never the publication day itself.
 */
export function weekdayDate(
  published: Published,
  weekday: number,
  direction: "last" | "next" | "nearest",
): IsoDate {
  const back = (weekdayOf(published.date) - weekday + 7) % 7;
  if (direction === "next") return shiftDays(published.date, 7 - back);
  return shiftDays(published.date, direction === "last" && back === 0 ? -7 : -back);
}
