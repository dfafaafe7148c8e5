import { expect, test } from "vitest";
import { findTranslations } from "../../src/archive/translations.ts";
import { sampleEntry } from "../sample-archive.ts";

const ru = "Посол Мексики: Баку и Мехико работают над раундом консультаций";
const az = "Meksika səfiri: Bakı və Mexiko məsləhətləşmələr üzərində işləyir";
const english = sampleEntry({
  file: "en.txt",
  headline: "Ambassador: Baku and Mexico City work on talks",
  facts: {
    variants: [
      { lang: "ru", title: ru },
      { lang: "az", title: az },
    ],
  },
}).facts;
const russian = sampleEntry({ file: "ru.txt", headline: `«${ru}»`, facts: { lang: "ru" } }).facts;

test("a variant leads to the article that carries its headline, and back", () => {
  const found = findTranslations([english, russian]);
  expect(found.get(english.id)).toEqual([
    { lang: "az", title: az, id: null },
    { lang: "ru", title: ru, id: russian.id },
  ]);
  expect(found.get(russian.id)).toEqual([{ lang: "en", title: english.headline.value, id: english.id }]);
});

test("of two articles with that headline the one nearest in time is meant", () => {
  const late = sampleEntry({ file: "a.txt", headline: ru, date: "2026-03-01", facts: { lang: "ru" } }).facts;
  const found = findTranslations([late, english, russian]);
  expect(found.get(english.id)?.at(-1)?.id).toBe(russian.id);
});

test("articles that name each other name each other once", () => {
  const named = sampleEntry({
    file: "ru.txt",
    headline: ru,
    facts: { lang: "ru", variants: [{ lang: "en", title: english.headline.value }] },
  }).facts;
  const found = findTranslations([english, named]);
  expect(found.get(named.id)).toEqual([{ lang: "en", title: english.headline.value, id: english.id }]);
  expect(found.get(english.id)).toHaveLength(2);
});

test("articles without variants have none", () => {
  expect(findTranslations([russian]).size).toBe(0);
});
