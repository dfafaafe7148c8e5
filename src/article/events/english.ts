/** Dates in English text: one expression finds where a date may start, there the patterns are tried longest first (text.md section 3). */

import { type IsoDate, isoDateOf } from "../../model/iso-date.ts";
import { englishMonths, englishWeekdays, numberWords } from "./calendar-words.ts";
import {
  ago,
  bareYear,
  dayMonth,
  dayToDayMonth,
  dayWord,
  future,
  isoPattern,
  monthAlone,
  monthDay,
  monthDayToDay,
  monthDayToMonthDay,
  monthLead,
  monthOfYear,
  monthsThenYear,
  monthYear,
  neverBefore,
  notAYear,
  past,
  planned,
  sideMonth,
  sidePeriod,
  sideWeekday,
  trigger,
  unclearMonthLead,
  unclearMonths,
  vague,
  weekdayAlone,
  weekdayThenDate,
  wentOn,
  yearLead,
} from "./english-expressions.ts";
import {
  type FoundDate,
  type Published,
  shiftDays,
  shiftMonths,
  weekdayDate,
  yearFor,
} from "./found-date.ts";

/** A place in a paragraph where a date may start. */
interface Spot {
  readonly text: string;
  readonly at: number;
  /** Start of the sentence that the spot stands in. */
  readonly sentenceStart: () => number;
  readonly published: Published | null;
}

type Pattern = (spot: Spot) => FoundDate | undefined;

/** All dates of a paragraph, left to right; phrases never overlap. `sentenceStartOf` tells where a position's sentence begins. */
export function findEnglishDates(
  text: string,
  published: Published | null,
  sentenceStartOf: (at: number) => number,
): FoundDate[] {
  const found: FoundDate[] = [];
  trigger.lastIndex = 0;
  for (let match = trigger.exec(text); match !== null; match = trigger.exec(text)) {
    const at = match.index;
    if (!mayStart(text, at)) {
      trigger.lastIndex = at + 1;
      continue;
    }
    const spot = { text, at, sentenceStart: () => sentenceStartOf(at), published };
    const date = dateAt(spot, patternsFor(match));
    trigger.lastIndex = date === undefined ? at + Math.max(1, wordLength(text, at)) : date.end;
    if (date !== undefined) found.push(date);
  }
  return found;
}

function mayStart(text: string, at: number): boolean {
  // A blank, as nearly always.
  return at === 0 || text[at - 1] === " " || !neverBefore.test(text.slice(Math.max(0, at - 2), at));
}

function patternsFor([start, month, weekday]: RegExpExecArray): readonly Pattern[] {
  if (month !== undefined) return monthPatterns;
  if (weekday !== undefined) return weekdayPatterns;
  return /^\d/.test(start) ? digitPatterns : wordPatterns;
}

function wordLength(text: string, at: number): number {
  const next = /[^\p{L}\p{N}]/u.exec(text.slice(at, at + 20));
  return next === null ? 20 : next.index;
}

function dateAt(spot: Spot, patterns: readonly Pattern[]): FoundDate | undefined {
  for (const pattern of patterns) {
    const found = pattern(spot);
    if (found !== undefined) return found;
  }
  return undefined;
}

function run(pattern: RegExp, spot: Spot): RegExpExecArray | null {
  pattern.lastIndex = spot.at;
  return pattern.exec(spot.text);
}

/** Builds the finding from a match; undefined where the calendar has no such date. */
function build(
  match: RegExpExecArray,
  date: IsoDate | undefined,
  rest: { origin: FoundDate["origin"]; endDate?: IsoDate | undefined; onTimeline?: boolean },
): FoundDate | undefined {
  if (date === undefined) return undefined;
  const { endDate, origin, onTimeline = true } = rest;
  const isRange = endDate !== undefined && endDate > date;
  return {
    date,
    ...(isRange ? { endDate } : {}),
    origin,
    start: match.index,
    // The dot of "Nov." belongs to the phrase, the one that ends a sentence does not.
    end: match.index + match[0].replace(/(?<=\p{L}{5}|May)\.$/u, "").length,
    onTimeline: onTimeline && date.length >= 7,
  };
}

const monthOf = (word: string | undefined) => englishMonths.get((word ?? "").toLowerCase()) ?? 0;

function isFuture(spot: Spot): boolean {
  const sentenceStart = spot.sentenceStart();
  const before = spot.text.slice(Math.max(sentenceStart, spot.at - 100), spot.at);
  if (past.test(before) || wentOn.test(spot.text.slice(spot.at, spot.at + 50))) return false;
  if (future.test(before)) return true;
  const opens = spot.at - sentenceStart <= 4;
  return opens && planned.test(spot.text.slice(spot.at, spot.at + 140));
}

/** Year as written, else resolved; undefined where neither is to be had. */
function chooseYear(spot: Spot, written: string | undefined, monthNumber: number, dayNumber: number) {
  if (written !== undefined) return { year: Number(written), origin: "explicit" as const };
  if (spot.published === null) return undefined;
  const { published } = spot;
  const isOver = /\bended $/i.test(spot.text.slice(Math.max(0, spot.at - 8), spot.at));
  if (isOver && monthNumber * 32 + dayNumber > published.month * 32 + published.day)
    return { year: published.year - 1, origin: "resolved" as const };
  return { year: yearFor(published, monthNumber, dayNumber, isFuture(spot)), origin: "resolved" as const };
}

const readIso: Pattern = (spot) => {
  const match = run(isoPattern, spot);
  if (match === null) return undefined;
  return build(match, isoDateOf(Number(match[1]), Number(match[2]), Number(match[3])), {
    origin: "explicit",
  });
};

const readMonthDayToMonthDay: Pattern = (spot) => {
  const match = run(monthDayToMonthDay, spot);
  if (match === null) return undefined;
  const [, from, fromDay, fromYear, to, toDay, toYear] = match;
  const chosen = chooseYear(spot, toYear ?? fromYear, monthOf(to), Number(toDay));
  if (chosen === undefined) return undefined;
  const startYear =
    fromYear === undefined ? chosen.year - (monthOf(from) > monthOf(to) ? 1 : 0) : Number(fromYear);
  return build(match, isoDateOf(startYear, monthOf(from), Number(fromDay)), {
    origin: chosen.origin,
    endDate: isoDateOf(chosen.year, monthOf(to), Number(toDay)),
  });
};

/** One month and one or two days, in whichever order the pattern has them. */
function readDays(
  spot: Spot,
  pattern: RegExp,
  groups: { month: number; from: number; to?: number; year: number },
) {
  const match = run(pattern, spot);
  if (match === null) return undefined;
  const monthNumber = monthOf(match[groups.month]);
  const from = Number(match[groups.from]);
  const to = groups.to === undefined ? undefined : Number(match[groups.to]);
  const chosen = chooseYear(spot, match[groups.year], monthNumber, from);
  if (chosen === undefined) return undefined;
  return build(match, isoDateOf(chosen.year, monthNumber, from), {
    origin: chosen.origin,
    ...(to === undefined ? {} : { endDate: isoDateOf(chosen.year, monthNumber, to) }),
  });
}

const readMonthOfYear: Pattern = (spot) => {
  const match = run(monthOfYear, spot);
  if (match === null || spot.published === null) return undefined;
  const shift = match[2] === "last" ? -1 : match[2] === "next" ? 1 : 0;
  if (match[2] === "the same") return undefined;
  return build(match, isoDateOf(spot.published.year + shift, monthOf(match[1])), { origin: "resolved" });
};

const readMonthsThenYear: Pattern = (spot) => {
  const match = run(monthsThenYear, spot);
  if (match === null) return undefined;
  // Only the first month is taken here: those behind it are found on their own, the last one with its year.
  const first = run(monthAlone, spot) ?? match;
  return build(first, isoDateOf(Number(match[3]), monthOf(match[1])), { origin: "explicit" });
};

const readMonthYear: Pattern = (spot) => {
  const match = run(monthYear, spot);
  return match === null
    ? undefined
    : build(match, isoDateOf(Number(match[2]), monthOf(match[1])), { origin: "explicit" });
};

const readMonthAlone: Pattern = (spot) => {
  const match = run(monthAlone, spot);
  if (match === null || spot.published === null) return undefined;
  const before = spot.text.slice(Math.max(0, spot.at - 14), spot.at);
  const isUnclear = unclearMonths.has((match[1] ?? "").toLowerCase());
  if (!(isUnclear ? unclearMonthLead : monthLead).test(before)) return undefined;
  const chosen = chooseYear(spot, undefined, monthOf(match[1]), 1);
  return chosen && build(match, isoDateOf(chosen.year, monthOf(match[1])), { origin: chosen.origin });
};

const readSideMonth: Pattern = (spot) => {
  const match = run(sideMonth, spot);
  const { published } = spot;
  if (match === null || published === null) return undefined;
  const number = monthOf(match[2]);
  const side = match[1]?.toLowerCase();
  const shift =
    side === "last" && number >= published.month ? -1 : side === "next" && number <= published.month ? 1 : 0;
  return build(match, isoDateOf(published.year + shift, number), { origin: "resolved" });
};

const readWeekday: Pattern = (spot) => {
  const side = run(sideWeekday, spot);
  const match = side ?? run(weekdayAlone, spot);
  if (match === null || spot.published === null || spot.published.date.length < 10) return undefined;
  if (/\b(?:each|every|on most|alternate)\s$/i.test(spot.text.slice(Math.max(0, spot.at - 12), spot.at)))
    return undefined;
  const number = englishWeekdays.get((side?.[2] ?? match[1] ?? "").toLowerCase()) ?? 1;
  const word = side?.[1]?.toLowerCase();
  const isPossessive = /['’]s$/.test(match[0]);
  const direction =
    word === "last" || word === "next"
      ? word
      : !isPossessive && (word === "this" || isFuture(spot))
        ? "next"
        : "nearest";
  const date = weekdayDate(spot.published, number, direction);
  return build(match, date, { origin: "relative", onTimeline: date !== spot.published.date });
};

/** "Friday, Oct. 23": the day is what counts, the weekday joins the phrase. */
const readWeekdayThenDate: Pattern = (spot) => {
  const match = run(weekdayThenDate, spot);
  if (match === null) return undefined;
  const at = spot.at + match[0].length;
  const found = dateAt({ ...spot, at }, /\d/.test(spot.text[at] ?? "") ? digitPatterns : monthPatterns);
  return found && { ...found, start: spot.at };
};

const readDayWord: Pattern = (spot) => {
  const match = run(dayWord, spot);
  if (match === null || spot.published === null || spot.published.date.length < 10) return undefined;
  const word = match[1]?.toLowerCase();
  const days = word === "yesterday" ? -1 : word === "tomorrow" ? 1 : 0;
  return build(match, shiftDays(spot.published.date, days), { origin: "relative", onTimeline: days !== 0 });
};

const readSidePeriod: Pattern = (spot) => {
  const match = run(sidePeriod, spot);
  if (match === null || spot.published === null) return undefined;
  const side = match[2]?.toLowerCase();
  const shift = side === "last" ? -1 : side === "next" ? 1 : 0;
  const date =
    match[3] === "month" ? shiftMonths(spot.published, shift) : isoDateOf(spot.published.year + shift);
  return build(match, date, { origin: "relative" });
};

const readAgo: Pattern = (spot) => {
  const match = run(ago, spot);
  if (match === null || spot.published === null) return undefined;
  if (vague.test(spot.text.slice(Math.max(0, spot.at - 16), spot.at))) return undefined;
  const count = numberWords.get((match[1] ?? "").toLowerCase()) ?? Number(match[1]);
  if (!Number.isInteger(count) || count < 1) return undefined;
  return build(match, agoDate(spot.published, count, match[2] ?? ""), {
    origin: "relative",
    onTimeline: false,
  });
};

function agoDate(published: Published, count: number, unitName: string): IsoDate | undefined {
  if (unitName === "year") return isoDateOf(published.year - count);
  return unitName === "month" ? shiftMonths(published, -count) : shiftDays(published.date, -count);
}

const readBareYear: Pattern = (spot) => {
  const match = run(bareYear, spot);
  if (match === null) return undefined;
  const number = Number(match[1]);
  const limit = (spot.published?.year ?? 2100) + 30;
  const before = spot.text.slice(Math.max(0, spot.at - 14), spot.at);
  const after = spot.text.slice(spot.at + 4, spot.at + 30);
  if (
    number > limit ||
    !yearLead.test(before) ||
    (notAYear.test(after) && !/\b(?:the|its|their|his|her) $/i.test(before))
  )
    return undefined;
  return build(match, isoDateOf(number), { origin: "explicit" });
};

const digitPatterns: readonly Pattern[] = [
  readIso,
  (spot) => readDays(spot, dayToDayMonth, { from: 1, to: 2, month: 3, year: 4 }),
  (spot) => readDays(spot, dayMonth, { from: 1, month: 2, year: 3 }),
  readAgo,
  readBareYear,
];

const monthPatterns: readonly Pattern[] = [
  readMonthDayToMonthDay,
  (spot) => readDays(spot, monthDayToDay, { month: 1, from: 2, to: 3, year: 4 }),
  (spot) => readDays(spot, monthDay, { month: 1, from: 2, year: 3 }),
  readMonthOfYear,
  readMonthsThenYear,
  readMonthYear,
  readMonthAlone,
];

const weekdayPatterns: readonly Pattern[] = [readWeekdayThenDate, readWeekday];

const wordPatterns: readonly Pattern[] = [readSideMonth, readWeekday, readDayWord, readSidePeriod, readAgo];
