import { expect, test } from "vitest";
import { parseHeaderDate } from "../../src/readers/header-date.ts";

test.each([
  ["2025-10-12", "2025-10-12", undefined],
  ["2025-10", "2025-10", undefined],
  ["1987", "1987", undefined],
  ["2025/10/2", "2025-10-02", undefined],
  ["2025-10-12T23:30:00-11:00", "2025-10-12", "23:30:00-11:00"],
  ["2025-10-12T00:10:00Z", "2025-10-12", "00:10:00Z"],
  ["2025-10-12 16:53", "2025-10-12", "16:53"],
  ["2025-10-12T16:53:10.123+0400", "2025-10-12", "16:53:10+04:00"],
  ["2016-12-31T23:59:60Z", "2016-12-31", "23:59Z"],
  ["13/12/2025", "2025-12-13", undefined],
  ["12/13/2025", "2025-12-13", undefined],
  ["04/04/2025", "2025-04-04", undefined],
  ["03.04.2025", "2025-04-03", undefined],
  ["12 October 2025", "2025-10-12", undefined],
  ["Oct. 12, 2025", "2025-10-12", undefined],
  ["Sept 5, 2025 4:53 p.m.", "2025-09-05", "16:53"],
  ["Sun, 12 Oct 2025 10:00:00 +0000", "2025-10-12", "10:00:00+00:00"],
])("%j is %s, %s", (text, date, time) =>
  expect(parseHeaderDate(text)).toEqual(time === undefined ? { date } : { date, time }),
);

test.each([
  "2025-02-30",
  "0000-00-00",
  "2025-13-01",
  "99999-01-01",
  "-0044-03-15",
  "03/04/2025",
  "yesterday",
  "1700000000",
  "2025-03-04/2025-03-06",
  "../../2025/03/04",
  "",
  "2025-10-12 soon",
])("%j is no date", (text) => expect(parseHeaderDate(text)).toEqual({ fault: expect.any(String) }));

test.each(["2025-10-12T25:61:61", "2025-10-12T10:00:00+99:00", "2025-10-12T12:60"])(
  "%j has a day, but no time",
  (text) => expect(parseHeaderDate(text)).toEqual({ date: "2025-10-12", fault: expect.any(String) }),
);
