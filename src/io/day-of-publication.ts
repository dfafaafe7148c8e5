/** The one place where a clock comes near the site: the day that stands beside a change when it is first published. */

import { makeFailure } from "../model/failure.ts";
import { type IsoDate, parseIsoDate } from "../model/iso-date.ts";

/**
 * The day in UTC: of SOURCE_DATE_EPOCH where it is set (https://reproducible-builds.org/specs/source-date-epoch/),
 * else of the clock. Throws a Failure where it is set to what is no time.
 */
export function dayOfPublication(wished: string | undefined): IsoDate {
  if (wished === undefined) return dayOf();
  const day = parseIsoDate(wished);
  if (day?.length === 10) return day;
  throw makeFailure("usage", `${wished} is no day on which anything is published`, "write YYYY-MM-DD");
}

/** The clock's day, unless the environment says another. */
export function dayOf(environment: NodeJS.ProcessEnv = process.env, now = Date.now()): IsoDate {
  const epoch = environment["SOURCE_DATE_EPOCH"] ?? "";
  const milliseconds = epoch === "" ? now : Number(epoch) * 1000;
  if (!(milliseconds >= 0 && milliseconds < 253_402_300_800_000))
    throw makeFailure(
      "usage",
      `SOURCE_DATE_EPOCH is ${epoch}`,
      "give the seconds since 1970, as in 1700000000",
    );
  const day = parseIsoDate(new Date(milliseconds).toISOString().slice(0, 10));
  if (day === undefined) throw new Error(`the clock says ${now}`);
  return day;
}
