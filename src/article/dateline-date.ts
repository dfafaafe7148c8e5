/** The date of a dateline: month names of many languages, and the year from the publication. */

import { foldText } from "../model/fold.ts";
import { dayNumberOf, type IsoDate, isoDateOf, yearOf } from "../model/iso-date.ts";

/** First letters of the month names in en, es, pt, fr, de, it, nl, pl, ru, uk, az and tr, folded; enough beside a day. */
const monthStems: readonly string[] = [
  "jan|ene|gen|sty|янв|січ|yan|oca",
  "feb|fev|lut|фев|лют|sub",
  "mar|mrt|маr|мар|бер",
  "apr|abr|avr|kwi|апр|кві|nis",
  "may|mai|mag|maj|mei|мая|май|тра",
  "jun|juin|giu|cze|июн|чер|iyun|haz",
  "jul|juil|lug|lip|июл|лип|iyul|tem",
  "aug|ago|aou|sie|авг|сер|avq",
  "sep|set|wrz|сен|вер|sen|eyl",
  "oct|out|okt|ott|paz|окт|жов|eki",
  "nov|lis|ноя|лис|noy|kas",
  "dec|dic|dez|gru|дек|гру|dek|ara",
];
const stemsByMonth = monthStems.map((stems) => new RegExp(`^(?:${stems})`));

/** 1 to 12; undefined for a word that is no month. */
export function monthOf(word: string): number | undefined {
  const folded = foldText(word);
  const index = stemsByMonth.findLastIndex((stems) => stems.test(folded));
  return index < 0 ? undefined : index + 1;
}

/** Without a year the day is the one nearest to the publication. */
export function completeDate(
  year: string | undefined,
  month: number,
  day: number,
  published: IsoDate | undefined,
): IsoDate | undefined {
  if (year !== undefined) return isoDateOf(Number(year), month, day);
  if (published === undefined) return undefined;
  const around = [-1, 0, 1].map((step) => isoDateOf(Number(yearOf(published)) + step, month, day));
  const center = dayNumberOf(published);
  return around
    .filter((candidate) => candidate !== undefined)
    .sort((a, b) => Math.abs(dayNumberOf(a) - center) - Math.abs(dayNumberOf(b) - center))[0];
}
