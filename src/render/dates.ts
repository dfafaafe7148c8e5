/** Dates as people read them, in the interface's language: the only place where a date becomes a JS Date, and there in UTC. */

import { remember } from "../model/remember.ts";

/** Dates are "YYYY-MM-DD", "YYYY-MM" or "YYYY", as views hold them. */
export interface DateWords {
  /** As far as the date is known: "26 November 2025", "November 2025", "2025". */
  readonly date: (date: string) => string;
  /** Without its year: "26 November", "November". */
  readonly dayAndMonth: (date: string) => string;
  /** As short as tables need: "26 Nov". */
  readonly shortDay: (date: string) => string;
  /** "3–4 Sept", "30 Sept – 2 Oct". */
  readonly shortRange: (from: string, to: string) => string;
  /** "Wednesday"; empty where the day is unknown. */
  readonly weekday: (date: string) => string;
  /** "November"; "November 2025" is `date` of a month. */
  readonly month: (date: string) => string;
  /** "Nov". */
  readonly shortMonth: (date: string) => string;
  /** Names of the week's days in the order of a calendar, with their number from 1 (Monday) to 7. */
  readonly week: readonly { readonly weekday: number; readonly name: string; readonly short: string }[];
}

/** American order is for those who ask for en-US; an archive of the world's news writes 26 November 2025. */
const localeOf = (lang: string) => (lang === "en" ? "en-GB" : lang);

export function createDateWords(lang: string): DateWords {
  const locale = localeOf(lang);
  const formatter = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, calendar: "gregory", timeZone: "UTC" });
    return remember((date: string) => format.format(toUtc(date)));
  };
  const day = formatter({ day: "numeric", month: "long", year: "numeric" });
  const monthAndYear = formatter({ month: "long", year: "numeric" });
  // The same in every year, so that few are ever made; 2000 had a 29 February.
  const yearless = (options: Intl.DateTimeFormatOptions) => {
    const format = formatter(options);
    return (date: string) => format(`2000${date.slice(4)}`);
  };
  const dayAndMonth = yearless({ day: "numeric", month: "long" });
  const month = yearless({ month: "long" });
  const week = weekOf(locale);
  const weekdays = Object.fromEntries(week.map(({ weekday, name }) => [weekday % 7, name]));
  const range = new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "short",
    calendar: "gregory",
    timeZone: "UTC",
  });
  return {
    date: (date) => (date.length === 10 ? day(date) : date.length === 7 ? monthAndYear(date) : date),
    dayAndMonth: (date) => (date.length === 10 ? dayAndMonth(date) : date.length === 7 ? month(date) : date),
    shortRange: (from, to) => plainDash(range.formatRange(toUtc(from), toUtc(to))),
    shortDay: yearless({ day: "numeric", month: "short" }),
    weekday: (date) => (date.length === 10 ? (weekdays[toUtc(date).getUTCDay()] ?? "") : ""),
    month,
    shortMonth: yearless({ month: "short" }),
    week,
  };
}

/** Node's versions differ in the blanks around a range's dash. */
function plainDash(text: string): string {
  return text.replace(/[\u2009\u202f]/g, " ").replace(/(\d) – (\d+ )/, "$1–$2");
}

/** The week begins where the language's usual region begins it: Monday, Sunday or Saturday (CLDR). */
function weekOf(locale: string): DateWords["week"] {
  const long = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" });
  const short = new Intl.DateTimeFormat(locale, { weekday: "short", timeZone: "UTC" });
  const first = firstDayOf(locale);
  return Array.from({ length: 7 }, (_, at) => {
    const weekday = ((first - 1 + at) % 7) + 1;
    // 1 January 2024 was a Monday.
    const date = new Date(Date.UTC(2024, 0, weekday));
    return { weekday, name: long.format(date), short: short.format(date) };
  });
}

/** From 1 (Monday); written down for languages whose week is another: Node 20 and 22 differ in how Intl tells it. */
function firstDayOf(locale: string): number {
  const { language, region } = new Intl.Locale(locale).maximize();
  if (language === "ar" && region === "EG") return 6;
  return ["US", "CA", "BR", "MX", "IN", "IL", "JP", "KR", "SA"].includes(region ?? "") ? 7 : 1;
}

/** Date.UTC takes the years 0 to 99 for 1900 to 1999, so the year is set apart. */
function toUtc(date: string): Date {
  const [year = 1, month = 1, day = 1] = date.split("-").map(Number);
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, day);
  return time;
}
