/** Calendar dates as text. A date is never a JS Date: no time zone can move it. */

declare const brand: unique symbol;

/** "YYYY", "YYYY-MM" or "YYYY-MM-DD", a real date of the Gregorian calendar; sorts as text. */
export type IsoDate = string & { readonly [brand]: "IsoDate" };

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/**
 * Reads a date strictly; undefined where the text is no date of the calendar.
 * @example parseIsoDate("2024-02-29") //=> "2024-02-29"
 * @example parseIsoDate("2023-02-29") //=> undefined
 */
export function parseIsoDate(text: string): IsoDate | undefined {
  const match = shape.exec(text);
  if (match === null) return undefined;
  const [, year, month = "1", day = "1"] = match;
  return isInCalendar(Number(year), Number(month), Number(day)) ? (text as IsoDate) : undefined;
}

/** The date of three numbers, or undefined if the calendar has no such day. Month and day from 1. */
export function isoDateOf(year: number, month?: number, day?: number): IsoDate | undefined {
  if (!isInCalendar(year, month, month === undefined ? undefined : day)) return undefined;
  let date = String(year).padStart(4, "0");
  if (month !== undefined) date += twoDigits(month);
  if (month !== undefined && day !== undefined) date += twoDigits(day);
  return date as IsoDate;
}

function isInCalendar(year: number, month = 1, day = 1): boolean {
  const isMonth = isWithin(year, 1, 9999) && isWithin(month, 1, 12);
  return isMonth && isWithin(day, 1, daysInMonth(year, month));
}

function isWithin(number: number, least: number, most: number): boolean {
  return Number.isInteger(number) && number >= least && number <= most;
}

function twoDigits(number: number): string {
  return number < 10 ? `-0${number}` : `-${number}`;
}

/** @example daysInMonth(2024, 2) //=> 29 */
export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (daysOfMonth[month - 1] ?? 0);
}

/**
 * Days since 1970-01-01 of the date's first day; negative before. Years are counted from March, so that a leap day comes last.
 * @see https://howardhinnant.github.io/date_algorithms.html for days_from_civil
 */
export function dayNumberOf(date: IsoDate): number {
  const month = date.length < 7 ? 1 : Number(date.slice(5, 7));
  const day = date.length < 10 ? 1 : Number(date.slice(8, 10));
  const year = Number(date.slice(0, 4)) - (month > 2 ? 0 : 1);
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + dayOfYear - daysToEpoch;
}

/** From 1 March of the year 0 to 1970-01-01. */
const daysToEpoch = 719_468;

/** The date so many days after the epoch: the inverse of dayNumberOf. */
export function isoDateOfDayNumber(dayNumber: number): IsoDate {
  const date = new Date(dayNumber * 86_400_000);
  const found = isoDateOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  if (found === undefined) throw new Error(`day number out of range: ${dayNumber}`);
  return found;
}

/** 1 (Monday) to 7 (Sunday), ISO 8601. */
export function weekdayOf(date: IsoDate): number {
  return ((((dayNumberOf(date) + 3) % 7) + 7) % 7) + 1;
}

export function yearOf(date: IsoDate): IsoDate {
  return date.slice(0, 4) as IsoDate;
}

/** "YYYY-MM", or undefined for a date that names only a year. */
export function monthOf(date: IsoDate): IsoDate | undefined {
  return date.length >= 7 ? (date.slice(0, 7) as IsoDate) : undefined;
}
