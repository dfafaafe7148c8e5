import { expect, test } from "vitest";
import { findTranslations } from "../../src/archive/translations.ts";
import { sampleFacts } from "../sample-archive.ts";

const ru = "Посол Мексики: Баку и Мехико работают над раундом консультаций";
const az = "Meksika səfiri: Bakı və Mexiko məsləhətləşmələr üzərində işləyir";
const english = sampleFacts({
  file: "en.txt",
  headline: "Ambassador: Baku and Mexico City work on talks",
  facts: {
    variants: [
      { lang: "ru", title: ru },
      { lang: "az", title: az },
    ],
  },
});
const russian = sampleFacts({ file: "ru.txt", headline: `«${ru}»`, facts: { lang: "ru" } });

test("a variant leads to the article that carries its headline, and back", () => {
  const found = findTranslations([english, russian]);
  expect(found.get(english.id)).toEqual([
    { lang: "az", title: az, id: null },
    { lang: "ru", title: ru, id: russian.id },
  ]);
  expect(found.get(russian.id)).toEqual([{ lang: "en", title: english.headline.value, id: english.id }]);
});

test("of two articles with that headline the one nearest in time is meant", () => {
  const late = sampleFacts({ file: "a.txt", headline: ru, date: "2026-03-01", facts: { lang: "ru" } });
  const found = findTranslations([late, english, russian]);
  expect(found.get(english.id)?.at(-1)?.id).toBe(russian.id);
});

test("articles that name each other name each other once", () => {
  const named = sampleFacts({
    file: "ru.txt",
    headline: ru,
    facts: { lang: "ru", variants: [{ lang: "en", title: english.headline.value }] },
  });
  const found = findTranslations([english, named]);
  expect(found.get(named.id)).toEqual([{ lang: "en", title: english.headline.value, id: english.id }]);
  expect(found.get(english.id)).toHaveLength(2);
});

test("articles without variants have none", () => {
  expect(findTranslations([russian]).size).toBe(0);
});
