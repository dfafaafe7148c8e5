/** Tests of the dates found in a text. */

import { expect, test } from "vitest";
import { findEvents } from "../../src/article/events.ts";
import { parseIsoDate } from "../../src/model/iso-date.ts";

function datesOf(text: string, published = "2023-10-05", lang = "en") {
  const blocks = [{ id: "p1-0000", text }];
  const events = findEvents({ blocks, published: parseIsoDate(published) ?? null, lang });
  return events.map((event) => (event.endDate === undefined ? event.date : `${event.date}/${event.endDate}`));
}

test.each([
  ["The conference, held on October 3, 2025, before students", ["2025-10-03"]],
  ["on September 3–4, 2025, the minister paid a visit", ["2025-09-03/2025-09-04"]],
  ["from Sept. 30 to Oct. 2, 2025, in Lima", ["2025-09-30/2025-10-02"]],
  ["measures in the region on September 19 and its results", ["2023-09-19"]],
  ["a visit to Mexico in November of last year", ["2022-11"]],
  ["consultations held earlier this month in Mexico City", ["2023-10"]],
  ["consultations were held in May 2023 in Mexico", ["2023-05"]],
  ["The 3rd of May. Talks go on 25-27 November.", ["2023-05-03", "2023-11-25/2023-11-27"]],
  ["from March to May 2022", ["2022-03", "2022-05"]],
  ["He met him Tuesday; they will meet again on Friday.", ["2023-10-03", "2023-10-06"]],
  ["last Thursday and yesterday", ["2023-09-28", "2023-10-04"]],
  ["payable Jan. 2 to holders", ["2024-01-02"]],
  ["for the year ended Dec. 31", ["2022-12-31"]],
  ["The 1992 genocide, and reforms since 2020", ["1992", "2020"]],
])("%s", (text, expected) => {
  expect(datesOf(text)).toEqual(expected);
});

test.each([
  ["amounts", "It cost US$1.8 trillion, $1990 and 1,995 lei; 2000 people came."],
  ["clock times", "18:59 Coup in Guinea-Bissau"],
  ["words that are months too", "They may march on; sun and mar."],
  ["dates counted from another date", "up from 4 pence a year earlier"],
  ["decades and quarters", "in the 1990s, in the third quarter"],
  ["rough counts", "almost three years ago"],
  ["days that the calendar lacks", "on February 30, 2023"],
])("%s are no dates", (_title, text) => {
  expect(datesOf(text)).toEqual([]);
});

test.each([
  ["es", "El 3 de octubre de 2025 y del 3 al 5 de mayo", ["2025-10-03", "2025-05-03/2025-05-05"]],
  ["ru", "3 октября 2025 года, в октябре 2024 года, 03.10.2023", ["2025-10-03", "2024-10", "2023-10-03"]],
  [
    "az",
    "3 oktyabr 2025-ci il, oktyabrın 5-də, 2024-cü ilin mayında",
    ["2025-10-03", "2025-10-05", "2024-05"],
  ],
  ["tr", "3 Ekim 2025’te, Mayıs 2024", ["2025-10-03", "2024-05"]],
  ["de", "Am 3. Oktober 2025, im März 2024, am 05.02.2023", ["2025-10-03", "2024-03", "2023-02-05"]],
  ["fr", "Le 1er octobre 2025, en août 2024", ["2025-10-01", "2024-08"]],
  ["pt", "Em 3 de outubro de 2025, março de 2024", ["2025-10-03", "2024-03"]],
])("explicit dates in %s", (lang, text, expected) => {
  expect(datesOf(text, "2025-10-10", lang)).toEqual(expected);
});

test("each event quotes its phrase and sentence, and says how it was resolved", () => {
  const blocks = [{ id: "p2-abcd", text: "Oil rose. Mr. Gray came on September 19. He left." }];
  expect(findEvents({ blocks, published: parseIsoDate("2023-10-05") ?? null, lang: "en" })).toEqual([
    {
      date: "2023-09-19",
      precision: "day",
      text: "September 19",
      sentence: "Mr. Gray came on September 19.",
      paragraph: "p2-abcd",
      origin: "resolved",
      onTimeline: true,
    },
  ]);
});

test("years and the publication day itself stay off the timeline", () => {
  const blocks = [{ id: "p1", text: "In 2020 and two years ago; today, Thursday, and on October 5." }];
  const events = findEvents({ blocks, published: parseIsoDate("2023-10-05") ?? null, lang: "en" });
  expect(events.map((event) => [event.date, event.onTimeline])).toEqual([
    ["2020", false],
    ["2021", false],
    ["2023-10-05", true],
  ]);
});

test("without a publication date only dates written in full are found", () => {
  const blocks = [{ id: "p1", text: "On Monday, in May, on May 3, and on May 4, 2020." }];
  expect(findEvents({ blocks, published: null, lang: "en" }).map((event) => event.date)).toEqual([
    "2020-05-04",
  ]);
});

test("a long sentence is quoted around its date", () => {
  const long = `${"word ".repeat(80)}on May 4, 2020 ${"tail ".repeat(80)}end.`;
  const [event] = findEvents({ blocks: [{ id: "p1", text: long }], published: null, lang: "en" });
  expect(event?.sentence).toContain("May 4, 2020");
  expect(event?.sentence.length).toBeLessThanOrEqual(300);
});

test.each([
  ["dates without end", "May 3 ".repeat(50_000)],
  ["months without a year", "January, February, March, ".repeat(15_000)],
  ["dots without end", `${".".repeat(200_000)}x`],
])("%s cost no more than their length", (_title, text) => {
  const before = process.cpuUsage();
  datesOf(text);
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(5);
});
