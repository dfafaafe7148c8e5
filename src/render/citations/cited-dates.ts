/** How citation styles write dates; styles are English, whatever the language of the site. */

import type { IsoDate } from "../../model/iso-date.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** MLA 9 shortens all months of more than four letters, September to four. */
const shortMonths = months.map((month) =>
  month.length <= 4 ? month : `${month.slice(0, month === "September" ? 4 : 3)}.`,
);

interface DateParts {
  readonly year: string;
  readonly month?: string;
  readonly shortMonth?: string;
  /** Without a leading zero. */
  readonly day?: string;
}

export function datePartsOf(date: IsoDate): DateParts {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return { year };
  const names = {
    year,
    month: months[Number(month) - 1] ?? month,
    shortMonth: shortMonths[Number(month) - 1] ?? month,
  };
  return day === undefined ? names : { ...names, day: String(Number(day)) };
}

/** "November 26, 2025", "November 2025", "2025"; Chicago. */
export function monthFirst(date: IsoDate): string {
  const { year, month, day } = datePartsOf(date);
  if (day !== undefined) return `${month} ${day}, ${year}`;
  return month === undefined ? year : `${month} ${year}`;
}

/** "2025, November 26", "2025, November", "2025"; APA. */
export function yearFirst(date: IsoDate): string {
  const { year, month, day } = datePartsOf(date);
  return month === undefined ? year : `${year}, ${month}${day === undefined ? "" : ` ${day}`}`;
}

/** "26 November 2025", "November 2025", "2025"; Wikipedia. */
export function dayFirst(date: IsoDate): string {
  const { year, month, day } = datePartsOf(date);
  return [day, month, year].filter((part) => part !== undefined).join(" ");
}

/** "26 Nov. 2025", "Nov. 2025", "2025"; MLA. */
export function dayFirstShort(date: IsoDate): string {
  const { year, shortMonth, day } = datePartsOf(date);
  return [day, shortMonth, year].filter((part) => part !== undefined).join(" ");
}
