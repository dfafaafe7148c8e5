/** The seeds' own header: "date 2025-10-12" in front of the text, on its first line. */

import type { Derived } from "../model/derived.ts";
import type { IsoDate } from "../model/iso-date.ts";
import type { Place } from "../model/place.ts";
import type { Problem } from "../model/problem.ts";
import type { Header, Removed } from "../model/source.ts";
import { placeAt } from "./blocks.ts";
import { parseHeaderDate } from "./header-date.ts";

export interface DatedLine {
  readonly date?: Derived<IsoDate>;
  readonly time?: Derived<string>;
  /** UTF-16 offset of the text behind the header. */
  readonly bodyOffset: number;
  readonly problems: readonly Problem[];
  /** A header whose date is none: it leaves the text and is kept. */
  readonly removed: readonly Removed[];
}

/** Blank lines and blanks, the word, an optional colon, and a value of digits with date signs: "date palms" is prose. */
const header =
  /^(\s{0,500}date[ \t]{0,20}:?[ \t]{1,20})(\d{1,5}[-/.]\d{1,2}(?:[-/.]\d{1,5})?(?:T[\d:.+-]{4,20}Z?)?)(?=\s|$)[ \t]*/i;

/** Finds the header at a text's start, whose place in its file is `start`; undefined where there is none. */
export function findDatedLine(text: string, start: Place): DatedLine | undefined {
  const match = header.exec(text.slice(0, 1000));
  if (match === null) return undefined;
  const [whole, lead = "", value = ""] = match;
  const place = placeAt(text, lead.length, start);
  const { date, time, fault } = parseHeaderDate(value);
  return {
    bodyOffset: whole.length,
    problems: fault === undefined ? [] : [invalidDate(value, fault, place)],
    removed: fault === undefined ? [] : [{ place, text: whole.trim(), reason: "date-line" }],
    ...(date === undefined ? {} : { date: stated(date, place) }),
    ...(time === undefined ? {} : { time: stated(time, place) }),
  };
}

/** A day that begins the text, with or without the time; behind it a sentence begins: "2024-03-01 was the day" is one already. */
const bareHeader =
  /^(\s{0,500})((?:19|20)\d\d-\d\d-\d\d(?:[T ]\d{1,2}:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?)(?:[ \t]{0,20}[:|–—-])?(?:[ \t]{1,20}(?=["“”«„‘'([¿¡]?[\p{Lu}\p{Lt}\p{Lo}\d])|[ \t]{0,20}(?=[\r\n]))/u;

/**
 * Finds a date that begins a text without the word: "2024-03-01 The third quay …". Only for a text that is no page dump, in which such a
 * line may be anything; undefined where the date is none of the calendar.
 */
export function findBareDate(text: string, start: Place): DatedLine | undefined {
  const match = bareHeader.exec(text.slice(0, 1000));
  if (match === null) return undefined;
  const [whole, lead = "", value = ""] = match;
  const { date, time, fault } = parseHeaderDate(value);
  if (date === undefined || fault !== undefined) return undefined;
  const place = placeAt(text, lead.length, start);
  return {
    bodyOffset: whole.length,
    problems: [],
    removed: [],
    date: stated(date, place),
    ...(time === undefined ? {} : { time: stated(time, place) }),
  };
}

/** A header's facts and the dated line's; where both have a date the header's holds. */
export function joinDatedLine(
  known: Header,
  line: DatedLine,
): { readonly header: Header; readonly problems: readonly Problem[] } {
  const problems = known.date === undefined ? [] : conflictOf(known.date, line);
  const { date = line.date, time = known.date === undefined ? line.time : undefined } = known;
  const header = {
    ...known,
    ...(date === undefined ? {} : { date }),
    ...(time === undefined ? {} : { time }),
  };
  return { header, problems: [...line.problems, ...problems] };
}

function conflictOf(known: Derived<IsoDate>, { date }: DatedLine): Problem[] {
  if (date?.evidence === undefined || date.value === known.value) return [];
  return [
    {
      severity: "warning",
      code: "date-conflict",
      message: `the front matter says ${known.value}, the line before the text ${date.value}; the front matter's was taken`,
      place: date.evidence,
      hint: "keep one of them",
    },
  ];
}

function stated<T>(value: T, evidence: Place): Derived<T> {
  return { value, origin: "header", rule: "dated-line", confidence: "high", evidence };
}

function invalidDate(value: string, fault: string, place: Place): Problem {
  const message = `${JSON.stringify(value)}: ${fault}`;
  return { severity: "warning", code: "date-invalid", message, place, hint: "write the date as YYYY-MM-DD" };
}
