/** Dates and clock times as newspapers print them, in many languages: "26 November, 2025", "05.08.24", "2025年11月26日". */

import { type IsoDate, isoDateOf } from "../model/iso-date.ts";
import { monthOfName } from "./month-names.ts";

export type DateForm =
  | "iso"
  | "numeric"
  | "numeric-slash"
  | "short-year"
  | "day-month"
  | "month-day"
  | "east-asian";

export interface DateMention {
  readonly date: IsoDate;
  readonly form: DateForm;
  /** Where it stands in the line, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Day and month could be the other way round. */
  readonly isAmbiguous: boolean;
}

export interface ClockTime {
  /** "HH:MM" or "HH:MM:SS", with "Z" or "+04:00" where a zone is printed that has one meaning. */
  readonly time: string;
  readonly start: number;
  readonly end: number;
}

export interface DateReading {
  /** Primary language of the text: decides clashes of month names. */
  readonly lang?: string;
  /** "11/12/2025" is 12 November. */
  readonly monthFirst?: boolean;
}

/** A date stands near the beginning of its line; what lies beyond is prose. */
const looked = 400;

const iso = /(?<!\d)((?:19|20)\d\d)([-/.]|\.\s)(\d{1,2})\2(\d{1,2})(?!\d)/g;
const eastAsian = /((?:19|20)\d\d)\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일號号]?/g;
const numeric =
  /(?<![\d./])(\d{1,2})(\s?[./-]\s?)(\d{1,2})\s?[./-]\s?((?:19|20|25)\d\d|\d\d)(?![\d/]|[.,]\d|:\d\d:)/g;
const monthWord = "[\\p{L}\\p{M}][\\p{L}\\p{M}'’.]{1,14}";
const dayMonth = new RegExp(
  `(?<![\\d:])(\\d{1,2})(?:st|nd|rd|th|er|\\.?º|ª|°|η|-?го|-(?=\\p{L}))?[\\s.,/-]{0,3}(?:(?:de|of|din|da|ta')\\s|d['’])?(${monthWord})(?:[\\s.,/-]{1,3}|(?=\\d))(?:(?:de|del|do|of|vit)\\s)?(?:['’](?=\\d\\d\\b))?((?:19|20|25)\\d\\d|\\d\\d(?!\\s?[:.]\\d))(?!\\d)`,
  "gu",
);
const monthDay = new RegExp(
  `(${monthWord})[\\s.]{1,2}(\\d{1,2})(?:st|nd|rd|th|\\.?º)?(?:\\s?[,،.]\\s?|\\s)(?:de\\s|del\\s)?((?:19|20|25)\\d\\d)(?!\\d)`,
  "gu",
);
const yearMonthDay = new RegExp(
  `(?<!\\d)((?:19|20)\\d\\d)[.,]?\\s?(?:m\\.\\s|(?:gada|urteko)\\s)?(${monthWord})[\\s.]{1,2}(\\d{1,2})(?!\\d)`,
  "gu",
);
const vietnamese = /(\d{1,2})\s{1,2}tháng\s{1,2}(\d{1,2}),?\s{1,2}(?:năm\s{1,2})?((?:19|20)\d\d)/gi;

/**
 * The full dates of a line in their order; days that the calendar lacks are left out.
 * @example findDates("Publié le 3 février 2024 à 12:00").map((found) => found.date) //=> ["2024-02-03"]
 */
export function findDates(text: string, reading: DateReading = {}): DateMention[] {
  const line = toLatinDigits(text.slice(0, looked));
  if (!/\d/.test(line)) return [];
  const found: DateMention[] = [];
  for (const finder of finders) {
    for (const mention of finder(line, reading)) {
      if (!found.some((other) => mention.start < other.end && other.start < mention.end)) found.push(mention);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

type Finder = (line: string, reading: DateReading) => DateMention[];

const finders: readonly Finder[] = [
  (line) => matchesOf(line, iso, "iso", ([, y, , m, d]) => dateOf(y, m, d)),
  (line) => matchesOf(line, eastAsian, "east-asian", ([, y, m, d]) => dateOf(y, m, d)),
  (line) => matchesOf(line, vietnamese, "day-month", ([, d, m, y]) => dateOf(y, m, d)),
  (line, { lang }) => matchesOf(line, dayMonth, "day-month", ([, d, m, y]) => namedDate(y, m, d, lang)),
  (line, { lang }) => matchesOf(line, monthDay, "month-day", ([, m, d, y]) => namedDate(y, m, d, lang)),
  (line, { lang }) => matchesOf(line, yearMonthDay, "day-month", ([, y, m, d]) => namedDate(y, m, d, lang)),
  numericDates,
];

function matchesOf(
  line: string,
  pattern: RegExp,
  form: DateForm,
  read: (match: RegExpExecArray) => IsoDate | undefined,
): DateMention[] {
  const found: DateMention[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(line); match !== null; match = pattern.exec(line)) {
    const date = read(match);
    const start = match.index;
    // "22:00 GMT, 26 September 2020": what looked like a date may hide the beginning of one.
    if (date === undefined) pattern.lastIndex = start + 1;
    else found.push({ date, form, start, end: start + match[0].length, isAmbiguous: false });
  }
  return found;
}

/** "26.11.2025" is day first everywhere; "11/26/2025" only where the second number can be no month, or the page says so. */
function numericDates(line: string, reading: DateReading): DateMention[] {
  return [...line.matchAll(numeric)].flatMap((match) => {
    const [whole, first = "", separator = "", second = "", year = ""] = match;
    const [a, b] = [Number(first), Number(second)];
    const isSlash = separator.trim() !== ".";
    const monthFirst = b > 12 || (isSlash && a <= 12 && reading.monthFirst === true);
    const date = monthFirst ? dateOf(year, first, second) : dateOf(year, second, first);
    if (date === undefined) return [];
    const form = year.length === 2 ? "short-year" : isSlash ? "numeric-slash" : "numeric";
    const isAmbiguous = isSlash && a <= 12 && b <= 12 && a !== b;
    return [{ date, form, start: match.index, end: match.index + whole.length, isAmbiguous } as const];
  });
}

function namedDate(year = "", month = "", day = "", lang?: string): IsoDate | undefined {
  const number = monthOfName(month, lang);
  return number === undefined ? undefined : dateOf(year, String(number), day);
}

/** Two-digit years belong to this century: a dump is a web page. Thai years count from the Buddha's death. */
function dateOf(year = "", month = "", day = ""): IsoDate | undefined {
  const number = Number(year);
  const full = year.length === 2 ? 2000 + number : number >= 2400 && number < 2600 ? number - 543 : number;
  return isoDateOf(full, Number(month), Number(day));
}

const otherDigits = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]/g;
const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0xff10];

/** Arabic, Persian, Indian, Thai and wide digits as ASCII; every sign keeps its place. */
function toLatinDigits(line: string): string {
  return line.replace(otherDigits, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = zeros.findLast((start) => code >= start) ?? code;
    return String(code - zero);
  });
}

const clock =
  /(?<![\d:.,/+-])([01]?\d|2[0-3])\s?(?:([:.h٫])\s?([0-5]\d)(?::([0-5]\d)(?:\.\d{1,6})?)?|[時点시]\s?([0-5]?\d)[分분])(?![\d%/]|[.,]\d)/gi;
const halfDay = /^\s?([ap])\.?\s?m\b\.?/i;
const offset = /^\s?(?:\(?(?:GMT|UTC)\s?)?([+-])(\d{1,2}):?(\d{2})?\b/;
const namedZone = /^\s?\(?([A-Z]{1,5})\b/;

/** Zones whose letters mean one offset; "ET", "IST", "CST" and "BST" mean several. */
const zones: Readonly<Record<string, string>> = {
  Z: "Z",
  UTC: "Z",
  GMT: "Z",
  EDT: "-04:00",
  EST: "-05:00",
  CDT: "-05:00",
  MDT: "-06:00",
  PDT: "-07:00",
  PST: "-08:00",
  CET: "+01:00",
  MEZ: "+01:00",
  CEST: "+02:00",
  MESZ: "+02:00",
  EET: "+02:00",
  EEST: "+03:00",
  SAST: "+02:00",
  EAT: "+03:00",
  MSK: "+03:00",
  WIB: "+07:00",
  JST: "+09:00",
  KST: "+09:00",
  AEST: "+10:00",
  AEDT: "+11:00",
};

/**
 * The first clock time of a line outside its dates.
 * @example findClockTime("Nov. 26, 2025 4:53 p.m. EST")?.time //=> "16:53-05:00"
 */
export function findClockTime(text: string, dates: readonly DateMention[] = []): ClockTime | undefined {
  const line = toLatinDigits(text.slice(0, looked));
  for (const match of line.matchAll(clock)) {
    const start = match.index;
    const end = start + match[0].length;
    if (dates.some((date) => start < date.end && date.start < end)) continue;
    const [, hours = "", , minutes, seconds, eastMinutes] = match;
    const rest = line.slice(end);
    const half = halfDay.exec(rest);
    const hour = hourOf(Number(hours), half?.[1]?.toLowerCase());
    if (hour === undefined) continue;
    const pad = (value: string | number) => String(value).padStart(2, "0");
    const time = [hour, minutes ?? eastMinutes ?? "00", ...(seconds === undefined ? [] : [seconds])]
      .map(pad)
      .join(":");
    return { time: time + zoneOf(rest.slice(half?.[0].length ?? 0)), start, end };
  }
  return undefined;
}

function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return hour <= 23 ? hour : undefined;
  return (hour % 12) + (half === "p" ? 12 : 0);
}

function zoneOf(rest: string): string {
  const numbers = offset.exec(rest);
  if (numbers !== null) {
    const [, sign = "+", hours = "0", minutes = "00"] = numbers;
    return Number(hours) > 14 ? "" : `${sign}${hours.padStart(2, "0")}:${minutes}`;
  }
  return zones[namedZone.exec(rest)?.[1] ?? ""] ?? "";
}
