/** Counts by year for the bar charts: short gaps as empty bars, long ones as one mark. */

import type { YearCount } from "../model/html-views.ts";

/** A longer run of years without articles is one mark: empty bars by the dozen tell nothing. */
const longestRun = 2;

/** `years` ascending. A gap's mark has an empty year. */
export function fillYears(years: readonly YearCount[]): readonly YearCount[] {
  return years.flatMap((year, at) => {
    const before = years[at - 1];
    const gap = before === undefined ? 0 : Number(year.year) - Number(before.year) - 1;
    if (gap > longestRun) return [{ year: "", count: 0, path: null }, year];
    const empty = Array.from({ length: gap }, (_, step) => ({
      year: String(Number(year.year) - gap + step).padStart(4, "0"),
      count: 0,
      path: null,
    }));
    return [...empty, year];
  });
}
