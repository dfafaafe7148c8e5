import { expect, test } from "vitest";
import { numberWords } from "../../src/article/numbered-words.ts";
import * as terms from "../../src/article/terms.ts";
import { hashesOf, termHash } from "../../src/model/terms.ts";
import { vectorOf } from "../term-vector.ts";

const termsOf = (headline: string, paragraphs: readonly string[], lang: string) =>
  terms.termsOf(numberWords(headline, paragraphs), lang);

test("stop words and numbers go, a plural s goes, the first paragraph counts twice", () => {
  expect(termsOf("Oil rises", ["Oil prices rose by 3 percent in the ports."], "en")).toEqual(
    vectorOf({ oil: 3, percent: 2, port: 2, price: 2, rise: 1, rose: 2 }),
  );
});

test("words meet whatever their accents and case", () => {
  expect(termsOf("Tecnológico", ["TECNOLOGICO"], "es")).toEqual(vectorOf({ tecnologico: 3 }));
});

test("at most 60 terms, the most frequent first, then the first in the text", () => {
  const letters = "abcdefghijklmnopqrstuvwxyz";
  const words = Array.from({ length: 100 }, (_, i) => `zz${letters[i % 26]}${letters[Math.floor(i / 26)]}x`);
  const terms = hashesOf(termsOf("", [words.join(" "), "zzzzlast zzzzlast zzzzlast"], "en"));
  expect(terms).toHaveLength(60);
  expect(terms).toContain(termHash("zzzzlast"));
  expect(terms).toContain(termHash(words[0] ?? ""));
  expect(terms).not.toContain(termHash(words[99] ?? ""));
});

test("with fewer than 60 terms all are kept, those said once as well", () => {
  expect(termsOf("", ["", "zzone zztwo zztwo zzthree"], "en")).toEqual(
    vectorOf({ zzone: 2, zztwo: 4, zzthree: 2 }),
  );
});

test("a script without blanks gives pairs of signs", () => {
  expect(termsOf("", ["東京都"], "ja")).toEqual(vectorOf({ 京都: 2, 東京: 2 }));
});

test("a language without a list takes the English one, and says nothing wrong", () => {
  expect(hashesOf(termsOf("", ["Polisen har hittat"], "sv"))).toContain(termHash("polisen"));
});

test("a sign outside the first plane changes nothing but the way the words are found", () => {
  const words = `Oil's prices, 1,500.5 or 3rd-hand U.S. ports; naïve Əliyev's 2x4 ${"long".repeat(11)} don’t Ⅳ`;
  expect(termsOf("", [`😀 ${words}`, words], "en")).toEqual(termsOf("", [words, `${words} 😀`], "en"));
  expect(termsOf("", [words], "en")).toEqual(
    vectorOf({ eliyev: 2, hand: 2, naive: 2, oil: 2, port: 2, price: 2 }),
  );
});
