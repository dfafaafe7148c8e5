/** The whole site in every language of the interface. */

import { expect, test } from "vitest";
import { makeOutputPath } from "../../src/model/ids.ts";
import { createDateWords } from "../../src/render/dates.ts";
import { createWords } from "../../src/render/words.ts";
import { madeUpArticles, seedArticles } from "../fixture-articles.ts";
import { fixtureConfig, renderSite } from "../render-site.ts";

const articles = [...seedArticles, ...madeUpArticles(40)];

test.each([
  ["en", "ltr", "26 November 2025"],
  ["en-US", "ltr", "November 26, 2025"],
  ["es", "ltr", "26 de noviembre de 2025"],
  ["ru", "ltr", "26 ноября 2025 г."],
  ["az", "ltr", "26 noyabr 2025"],
  ["tr", "ltr", "26 Kasım 2025"],
  ["fr", "ltr", "26 novembre 2025"],
  ["de", "ltr", "26. November 2025"],
  ["ar", "rtl", "26 نوفمبر 2025"],
])("%s: every page renders, in its direction, with its dates", (lang, dir, date) => {
  const files = renderSite(articles, { ...fixtureConfig, site: { ...fixtureConfig.site, lang } });
  expect(files.get(makeOutputPath("index.html"))).toContain(`<html lang="${lang}" dir="${dir}">`);
  expect(files.get(makeOutputPath("2025/11/26/index.html"))).toContain(date);
});

test("an article keeps its own language and direction inside a page of another", () => {
  const files = renderSite(articles);
  const arabic = [...files.values()].find((html) => html.includes('<h1 lang="ar" dir="rtl">')) ?? "";
  expect(arabic).toContain('<html lang="en" dir="ltr">');
  expect(arabic).toContain('<div class="text" lang="ar" dir="rtl">');
});

test.each([
  ["2025-11-26", "26 November 2025"],
  ["2025-11", "November 2025"],
  ["2025", "2025"],
  ["0033-04-03", "3 April 33"],
])("dates say as much as is known: %s is %s", (date, text) => {
  expect(createDateWords("en").date(date)).toBe(text);
});

test("the week begins as the language's region begins it", () => {
  const first = (lang: string) => createDateWords(lang).week[0]?.weekday;
  expect([first("en"), first("en-US"), first("de"), first("ar")]).toEqual([1, 7, 1, 6]);
});

test("ranges of days are said once where they can be", () => {
  expect(createDateWords("en").shortRange("2025-09-03", "2025-09-04")).toBe("3–4 Sept");
});

test("counts take the form that the grammar asks for", () => {
  const strings = {
    "a.one": "{count} статья",
    "a.few": "{count} статьи",
    "a.many": "{count} статей",
    "a.other": "x",
  };
  const { tn } = createWords(strings, "ru");
  expect([1, 2, 5, 21, 111].map((count) => tn("a", count))).toEqual([
    "1 статья",
    "2 статьи",
    "5 статей",
    "21 статья",
    "111 статей",
  ]);
});

test("a word that no file has stops the page", () => {
  expect(() => createWords({}, "en").t("no.such")).toThrow('no text for "no.such"');
});
