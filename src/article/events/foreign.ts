/** Explicit dates in languages other than English: "3 de octubre de 2025", "3 октября", "3 oktyabr 2025-ci il", "03.10.2025". */

import { type IsoDate, isoDateOf } from "../../model/iso-date.ts";
import { monthNames } from "./calendar-words.ts";
import { type FoundDate, type Published, yearFor } from "./found-date.ts";

const year = "((?:1[5-9]|20)\\d\\d)(?!\\d)";

/** Numbers first, then a word that may be a month; or a word and a year; or a date in figures. */
const shapes = {
  iso: "(\\d{4})-(\\d\\d)-(\\d\\d)",
  figures: `(\\d{1,2})\\.(\\d{1,2})\\.${year}`,
  days:
    "(\\d{1,2})(?:er|\\.ª|º|\\.)?(?:\\s*(?:-|–|—|и|y|e|et|und|ve|və|to|al|a|au|bis|по|до)\\s*(?:el\\s|le\\s|o\\s)?(\\d{1,2})\\.?)?" +
    `\\s(?:de\\s|di\\s)?(\\p{L}{3,12})\\.?(?:\\s*,?\\s(?:de\\s|del\\s|di\\s)?${year})?`,
  // Azerbaijani: "oktyabrın 3-də", "2025-ci ilin oktyabrında".
  monthThenDay: "(\\p{L}{4,12}[ıiuü]n)\\s(\\d{1,2})-",
  yearThenMonth: `${year}-c[iıuü]\\sil(?:in|də)?\\s(\\p{L}{3,14})`,
  month: `(\\p{L}{3,12})\\.?,?\\s(?:de\\s|del\\s|di\\s)?${year}`,
};
const anyDate = new RegExp(
  `(?<![\\p{L}\\p{N}.,$€/-])(?:${shapes.iso}(?!\\d)|${shapes.figures}|${shapes.days}|${shapes.monthThenDay}|${shapes.yearThenMonth}|${shapes.month})`,
  "giu",
);

/** Languages whose dates in figures put the day first. */
const dayFirst = new Set(["ru", "az", "tr", "de", "uk", "kk", "pl", "cs", "fi", "no", "da", "ro", "it"]);

/** Dates in figures or with a month's name; nothing counted from today. Left to right. */
export function findForeignDates(text: string, published: Published | null, lang: string): FoundDate[] {
  if (!/\d/.test(text)) return [];
  const months = monthNames(lang);
  const found: FoundDate[] = [];
  anyDate.lastIndex = 0;
  for (let match = anyDate.exec(text); match !== null; match = anyDate.exec(text)) {
    const date = readMatch(match, months, published, lang);
    if (date === undefined) anyDate.lastIndex = match.index + 1;
    else found.push(date);
  }
  return found;
}

function readMatch(
  match: RegExpExecArray,
  months: ReadonlyMap<string, number>,
  published: Published | null,
  lang: string,
): FoundDate | undefined {
  const [, isoYear, isoMonth, isoDay, day, month, figuresYear, from, to, monthWord, yearBehind] = match;
  const [inflected, dayBehind, yearInFront, itsMonth, bareMonth, itsYear] = match.slice(11);
  if (isoYear !== undefined)
    return explicit(match, isoDateOf(Number(isoYear), Number(isoMonth), Number(isoDay)));
  if (figuresYear !== undefined)
    return dayFirst.has(lang)
      ? explicit(match, isoDateOf(Number(figuresYear), Number(month), Number(day)))
      : undefined;
  const number = monthOf(monthWord ?? inflected ?? itsMonth ?? bareMonth ?? "", months, lang);
  if (number === undefined) return undefined;
  const writtenYear = yearInFront ?? itsYear;
  if (writtenYear !== undefined) return explicit(match, isoDateOf(Number(writtenYear), number));
  return readDays(match, { month: number, from: from ?? dayBehind, to, year: yearBehind }, published);
}

/** Turkic case endings are taken off the month: "oktyabrında". */
function monthOf(word: string, months: ReadonlyMap<string, number>, lang: string): number | undefined {
  const folded = word.toLocaleLowerCase(lang);
  const known = months.get(folded);
  if (known !== undefined || (lang !== "az" && lang !== "tr")) return known;
  for (let cut = 1; cut <= 5; cut++) {
    const stem = months.get(folded.slice(0, -cut));
    if (stem !== undefined && folded.length - cut >= 3) return stem;
  }
  return undefined;
}

function readDays(
  match: RegExpExecArray,
  written: { month: number; from: string | undefined; to: string | undefined; year: string | undefined },
  published: Published | null,
): FoundDate | undefined {
  const { month, from, to } = written;
  if (written.year === undefined && published === null) return undefined;
  const year =
    written.year === undefined && published !== null
      ? yearFor(published, month, Number(from), false)
      : Number(written.year);
  const end = to === undefined ? undefined : isoDateOf(year, month, Number(to));
  const found = explicit(match, isoDateOf(year, month, Number(from)), end);
  return found && written.year === undefined ? { ...found, origin: "resolved" } : found;
}

function explicit(
  match: RegExpExecArray,
  date: IsoDate | undefined,
  endDate?: IsoDate,
): FoundDate | undefined {
  if (date === undefined) return undefined;
  return {
    date,
    ...(endDate !== undefined && endDate > date ? { endDate } : {}),
    origin: "explicit",
    start: match.index,
    end: match.index + match[0].replace(/[\s.-]+$/, "").length,
    onTimeline: true,
  };
}
