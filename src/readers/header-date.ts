/** Dates as people and programs write them into headers: read as text, never moved by a time zone, never guessed. */

import { type IsoDate, isoDateOf, parseIsoDate } from "../model/iso-date.ts";

export interface HeaderDate {
  readonly date?: IsoDate;
  /** "HH:MM" or "HH:MM:SS", with "Z" or "+04:00" where the text gives the zone. */
  readonly time?: string;
  /** What is wrong with the text, for a message: "it can be read as 3 April or 4 March". */
  readonly fault?: string;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

interface Numbers {
  readonly date?: IsoDate | undefined;
  readonly rest: string;
  readonly fault?: string;
}

/**
 * Reads ISO 8601 dates and date-times, the dates of feeds (RFC 2822), year-first and dotted dates, English month names,
 * and dates with slashes that have one reading only.
 * @example parseHeaderDate("2025-10-12T23:30:00-11:00") //=> { date: "2025-10-12", time: "23:30:00-11:00" }
 * @example parseHeaderDate("03/04/2025") //=> { fault: … }
 */
export function parseHeaderDate(text: string): HeaderDate {
  const value = text.trim();
  const found = yearFirst(value) ?? dayAndMonth(value) ?? monthNamed(value);
  if (found === undefined) return { fault: "it is not a date" };
  if (found.fault !== undefined) return { fault: found.fault };
  if (found.date === undefined) return { fault: "the calendar has no such day" };
  return found.rest.trim() === "" ? { date: found.date } : withTime(found.date, found.rest);
}

function withTime(date: IsoDate, rest: string): HeaderDate {
  const match =
    /^(?:T|,?\s+(?:at\s+)?)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*([ap]\.?m\.?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i.exec(
      rest,
    );
  if (match === null) return { fault: "it is not a date" };
  const [, hours = "", minutes = "", seconds, half, zone] = match;
  const hour = hourOf(Number(hours), half);
  const offset = zoneOf(zone);
  const isTime = hour !== undefined && Number(minutes) < 60 && Number(seconds ?? 0) <= 60;
  if (!isTime || offset === undefined)
    return { date, fault: isTime ? "no time zone lies so far from UTC" : "the clock has no such time" };
  // A leap second has no place in most programs that read our output; the minute holds.
  const clock = `${String(hour).padStart(2, "0")}:${minutes}`;
  return { date, time: `${clock}${seconds === undefined || seconds === "60" ? "" : `:${seconds}`}${offset}` };
}

function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour < 24 ? hour : undefined;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (/^p/i.test(half) ? 12 : 0);
}

/** "" where none is given; undefined for an offset beyond UTC+14 or UTC-12. */
function zoneOf(zone: string | undefined): string | undefined {
  if (zone === undefined) return "";
  if (/^(?:z|utc|gmt)$/i.test(zone)) return "Z";
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(-2));
  const most = zone.startsWith("+") ? 14 : 12;
  if (minutes > 59 || hours * 60 + minutes > most * 60) return undefined;
  return `${zone.slice(0, 3)}:${zone.slice(-2)}`;
}

function yearFirst(value: string): Numbers | undefined {
  const short = parseIsoDate(value);
  if (short !== undefined) return { date: short, rest: "" };
  const match = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(value);
  if (match === null) return undefined;
  const [all, year, , month, day] = match;
  return { date: isoDateOf(Number(year), Number(month), Number(day)), rest: value.slice(all.length) };
}

/** 13.12.2025 is day first everywhere; 13/12/2025 has one reading, 03/04/2025 has two. */
function dayAndMonth(value: string): Numbers | undefined {
  const match = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/.exec(value);
  if (match === null) return undefined;
  const [all, first, sign, second, year] = match;
  const dayFirst = isoDateOf(Number(year), Number(second), Number(first));
  const monthFirst = isoDateOf(Number(year), Number(first), Number(second));
  const rest = value.slice(all.length);
  if (sign === "." || monthFirst === undefined || dayFirst === monthFirst) return { date: dayFirst, rest };
  if (dayFirst === undefined) return { date: monthFirst, rest };
  return { rest, fault: `it can be read as ${dayFirst} or as ${monthFirst}` };
}

/** "12 October 2025", "Oct. 12, 2025", "Sun, 12 Oct 2025 10:00:00 +0000". */
function monthNamed(value: string): Numbers | undefined {
  const match =
    /^(?:[a-z]{3,9}\.?,?\s+)?(?:(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?,?|([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?)\s+(\d{4})(?!\d)/i.exec(
      value,
    );
  if (match === null) return undefined;
  const [all, dayBefore, monthAfter, monthBefore, dayAfter, year] = match;
  const month = monthOf(monthAfter ?? monthBefore ?? "");
  if (month === undefined) return undefined;
  return {
    date: isoDateOf(Number(year), month, Number(dayBefore ?? dayAfter)),
    rest: value.slice(all.length),
  };
}

const monthNames = [
  ..."january february march april may june july august september october november december".split(" "),
];

function monthOf(name: string): number | undefined {
  const word = name.toLowerCase();
  const index = months.indexOf(word.slice(0, 3));
  return index >= 0 && (monthNames[index] ?? "").startsWith(word.replace(/^sept$/, "sep"))
    ? index + 1
    : undefined;
}
