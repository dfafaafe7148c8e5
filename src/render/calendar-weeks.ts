/** A month's days laid out in weeks, for the calendar tables. */

import type { CalendarMonth } from "../model/html-views.ts";
import { daysInMonth, type IsoDate, parseIsoDate, weekdayOf } from "../model/iso-date.ts";

export interface CalendarCell {
  readonly day: number;
  readonly count: number;
  /** Density from 1 to 4; 0 without articles. */
  readonly step: number;
  readonly path: string;
}

/** Rows of seven, null where the week reaches into another month. `firstWeekday`: from 1 (Monday). */
export function calendarWeeks(
  month: IsoDate,
  days: CalendarMonth["days"],
  firstWeekday: number,
): (CalendarCell | null)[][] {
  const first = parseIsoDate(`${month}-01`);
  const blanks = first === undefined ? 0 : (weekdayOf(first) - firstWeekday + 7) % 7;
  const counted = new Map(days.map(([day, count, step]) => [day, { count, step }]));
  const cells: (CalendarCell | null)[] = Array.from({ length: blanks }, () => null);
  for (let day = 1; day <= daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7))); day++) {
    const { count, step } = counted.get(day) ?? { count: 0, step: 0 };
    const path = `${month.replace("-", "/")}/${String(day).padStart(2, "0")}/index.html`;
    cells.push({ day, count, step, path });
  }
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}
