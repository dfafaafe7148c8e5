import { expect, test } from "vitest";
import { findClockTime, findDates } from "../../src/article/date-line.ts";

test.each([
  ["26 November, 2025", "2025-11-26"],
  ["• 26 November, 2025", "2025-11-26"],
  ["Nov. 26, 2025 4:53 p.m. ET", "2025-11-26"],
  ["Published 9:35 AM EDT, Tue October 1, 2024", "2024-10-01"],
  ["Oct 3rd, 2024", "2024-10-03"],
  ["28 Oct’25", "2025-10-28"],
  ["26.11.2025", "2025-11-26"],
  ["05.08.24", "2024-08-05"],
  ["10.12 .19", "2019-12-10"],
  ["18. 5. 2025", "2025-05-18"],
  ["2025-11-26T16:53", "2025-11-26"],
  ["2025/11/26 16:53:10", "2025-11-26"],
  ["2025.06.04. 10:20", "2025-06-04"],
  ["Publiziert17. Dezember 2024, 12:17", "2024-12-17"],
  ["Publié le 1er mars 2024 à 12h30", "2024-03-01"],
  ["Lunes 12 de agosto del 2024", "2024-08-12"],
  ["12 de março de 2024", "2024-03-12"],
  ["3 maja 2024", "2024-05-03"],
  ["26 ноября 2025, 16:53", "2025-11-26"],
  ["26 Kasım 2025", "2025-11-26"],
  ["16 noyabr 2025", "2025-11-16"],
  ["2024. június 9. 12:04", "2024-06-09"],
  ["12 tháng 6 năm 2024", "2024-06-12"],
  ["2025年11月26日 16時53分", "2025-11-26"],
  ["2025년 6월 4일", "2025-06-04"],
  ["26 نوفمبر 2025", "2025-11-26"],
  ["٢٦ نوفمبر ٢٠٢٥", "2025-11-26"],
  ["१२ जून २०२४", "2024-06-12"],
  ["12 มิ.ย. 2567", "2024-06-12"],
  ["Published: 22:00 GMT, 26 September 2020", "2020-09-26"],
  ["12/25/2024", "2024-12-25"],
  ["25/12/2024", "2024-12-25"],
])("findDates(%j) finds %s", (line, date) => {
  expect(findDates(line).map((found) => found.date)).toEqual([date]);
});

test.each([
  "15 hours ago",
  "31.02.2024",
  "version 1.2.3.2024",
  "16:53",
  "26 November",
  "2024",
  "3 cats 2024",
])("findDates(%j) finds nothing", (line) => expect(findDates(line)).toEqual([]));

test("a line with publication and update gives both days in order", () => {
  const found = findDates("Published November 18, 2024 9:26pm Updated November 19, 2024 4:23pm");
  expect(found.map(({ date }) => date)).toEqual(["2024-11-18", "2024-11-19"]);
});

test("11/12/2025 is day first unless the page writes the month first, and doubtful both ways", () => {
  expect(findDates("11/12/2025")[0]).toMatchObject({ date: "2025-12-11", isAmbiguous: true });
  expect(findDates("11/12/2025", { monthFirst: true })[0]).toMatchObject({ date: "2025-11-12" });
});

test("a month's name that two languages read differently follows the text's language", () => {
  expect(findDates("5. listopada 2024", { lang: "hr" })[0]?.date).toBe("2024-10-05");
  expect(findDates("5 listopada 2024", { lang: "pl" })[0]?.date).toBe("2024-11-05");
});

test.each([
  ["• 16:53", "16:53"],
  ["Nov. 26, 2025 4:53 p.m. ET", "16:53"],
  ["Nov. 26, 2025 4:53 p.m. EST", "16:53-05:00"],
  ["12:05 AM", "00:05"],
  ["31.10.22 um 15.30 Uhr", "15:30"],
  ["à 12h30", "12:30"],
  ["2025年11月26日 16時53分", "16:53"],
  ["2025/11/26 16:53:10 +0400", "16:53:10+04:00"],
  ["13:55 GMT+1", "13:55+01:00"],
  ["26.11.2025", undefined],
  ["Score 25:63", undefined],
])("findClockTime(%j) is %s", (line, time) => {
  expect(findClockTime(line, findDates(line))?.time).toBe(time);
});

test("a hostile line is read in no time", () => {
  const start = process.cpuUsage().user;
  findDates(`${"1.".repeat(100_000)}2024`);
  findDates(`${"1 a ".repeat(50_000)}2024`);
  findClockTime(`${"1:".repeat(100_000)}`);
  expect(process.cpuUsage(undefined).user - start).toBeLessThan(500_000);
});
