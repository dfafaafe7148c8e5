import { expect, it } from "vitest";
import { dayOfPublication } from "../../src/io/day-of-publication.ts";

it("is the clock's day in UTC, or that of SOURCE_DATE_EPOCH", () => {
  expect(dayOfPublication({}, Date.UTC(2026, 0, 31, 23, 59))).toBe("2026-01-31");
  expect(dayOfPublication({ SOURCE_DATE_EPOCH: "1700000000" })).toBe("2023-11-14");
  expect(() => dayOfPublication({ SOURCE_DATE_EPOCH: "yesterday" })).toThrow(
    "SOURCE_DATE_EPOCH is yesterday",
  );
});
