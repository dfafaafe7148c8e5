/** The words of the interface: every language has them all, with its own plurals and the same values to fill in. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ownTemplatesDir } from "../src/io/own-paths.ts";
import { readTemplates } from "../src/io/read-templates.ts";
import { interfaceLanguages } from "../src/model/config.ts";

const dir = join(ownTemplatesDir, "strings");
const languages = interfaceLanguages;

/** A language's own words, without English below them. */
function ownWords(lang: string): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(join(dir, `${lang}.json`), "utf8"));
}

const english = ownWords("en");
const form = /\.(?:zero|one|two|few|many|other)$/;
/** Keys with forms of a count; the search script has its own two, of which the second takes any number. */
const counted = Object.keys(english)
  .filter((key) => key.endsWith(".other") && !key.startsWith("search."))
  .map((key) => key.replace(form, ""));
const plain = Object.keys(english).filter((key) => !counted.includes(key.replace(form, "")));
const valuesOf = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

test("there is a file for each language, and none besides", () => {
  expect(readdirSync(dir).sort()).toEqual(languages.map((lang) => `${lang}.json`).sort());
});

describe.each(languages)("%s", (lang) => {
  const words = ownWords(lang);
  const forms = new Intl.PluralRules(lang);
  const needed = new Set(Array.from({ length: 200 }, (_, count) => forms.select(count)));

  test("has every word, and no other", () => {
    const own = Object.keys(words).filter((key) => !counted.includes(key.replace(form, "")));
    expect(own.sort()).toEqual([...plain].sort());
  });

  test("has every form of a count that its grammar knows", () => {
    const missing = counted.flatMap((key) =>
      [...needed, "other"].map((name) => `${key}.${name}`).filter((name) => words[name] === undefined),
    );
    expect([...new Set(missing)]).toEqual([]);
  });

  test("fills in the same values", () => {
    const wrong = plain.filter(
      (key) => String(valuesOf(words[key] ?? "")) !== String(valuesOf(english[key] ?? "")),
    );
    expect(wrong).toEqual([]);
    const strange = Object.keys(words).filter(
      (key) => form.test(key) && valuesOf(words[key] ?? "").some((value) => value !== "{count}"),
    );
    expect(strange).toEqual([]);
  });
});

test("a regional language takes the words of its base, and English for the rest", () => {
  const read = readTemplates({ projectDir: join(ownTemplatesDir, ".."), lang: "de-AT" });
  expect(read.ok && read.value.strings["skip"]).toBe("Zum Text springen");
  const other = readTemplates({ projectDir: join(ownTemplatesDir, ".."), lang: "nl" });
  expect(other.ok && other.value.strings["skip"]).toBe("Skip to the text");
});
