import fc from "fast-check";
import { expect, test } from "vitest";
import { dayNumberOf, type IsoDate, isoDateOf, isoDateOfDayNumber } from "../../src/model/iso-date.ts";

test.each([
  ["1970-01-01", 0],
  ["1969-12-31", -1],
  ["2000-02-29", 11_016],
  ["2000-03-01", 11_017],
  ["1900-03-01", -25_508],
  ["0001-01-01", -719_162],
  ["2024-11", 20_028],
  ["2024", 19_723],
])("dayNumberOf(%j) is %i", (date, number) => expect(dayNumberOf(date as IsoDate)).toBe(number));

test("a day's number leads back to the day", () => {
  const day = fc.date({
    min: new Date("0001-01-01T00:00:00Z"),
    max: new Date("9999-12-31T00:00:00Z"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(day, (date) => {
      const iso = isoDateOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()) as IsoDate;
      expect(dayNumberOf(iso)).toBe(Math.floor(date.getTime() / 86_400_000));
      expect(isoDateOfDayNumber(dayNumberOf(iso))).toBe(iso);
    }),
  );
});
