import { expect, it } from "vitest";
import { dayOf, dayOfPublication } from "../../src/io/day-of-publication.ts";

it("is the clock's day in UTC, or that of SOURCE_DATE_EPOCH", () => {
  expect(dayOf({}, Date.UTC(2026, 0, 31, 23, 59))).toBe("2026-01-31");
  expect(dayOf({ SOURCE_DATE_EPOCH: "1700000000" })).toBe("2023-11-14");
  expect(() => dayOf({ SOURCE_DATE_EPOCH: "yesterday" })).toThrow("SOURCE_DATE_EPOCH is yesterday");
});

it("is the day that a caller wishes, if it is one", () => {
  expect(dayOfPublication("2026-01-31")).toBe("2026-01-31");
  expect(() => dayOfPublication("2026-01")).toThrow("2026-01 is no day");
  expect(dayOfPublication(undefined)).toMatch(/^\d{4}-\d\d-\d\d$/);
});
