import { expect, test } from "vitest";
import { numberWords } from "../../src/article/numbered-words.ts";
import * as terms from "../../src/article/terms.ts";

const termsOf = (headline: string, paragraphs: readonly string[], lang: string) =>
  terms.termsOf(numberWords(headline, paragraphs), lang);

test("stop words and numbers go, a plural s goes, the first paragraph counts twice", () => {
  expect(termsOf("Oil rises", ["Oil prices rose by 3 percent in the ports."], "en")).toEqual({
    words: ["oil", "percent", "port", "price", "rise", "rose"],
    counts: "322212",
  });
});

test("words meet whatever their accents and case", () => {
  expect(termsOf("Tecnológico", ["TECNOLOGICO"], "es")).toEqual({
    words: ["tecnologico"],
    counts: "3",
  });
});

test("at most 60 terms, the most frequent first, then the first in the text", () => {
  const letters = "abcdefghijklmnopqrstuvwxyz";
  const words = Array.from({ length: 100 }, (_, i) => `zz${letters[i % 26]}${letters[Math.floor(i / 26)]}x`);
  const terms = termsOf("", [words.join(" "), "zzzzlast zzzzlast zzzzlast"], "en").words;
  expect(terms).toHaveLength(60);
  expect(terms).toContain("zzzzlast");
  expect(terms).toContain(words[0]);
  expect(terms).not.toContain(words[99]);
});

test("with fewer than 60 terms all are kept, those said once as well", () => {
  expect(termsOf("", ["", "zzone zztwo zztwo zzthree"], "en").words).toEqual(["zzone", "zzthree", "zztwo"]);
});

test("a script without blanks gives pairs of signs", () => {
  expect(termsOf("", ["東京都"], "ja").words).toEqual(["京都", "東京"]);
});

test("a language without a list takes the English one, and says nothing wrong", () => {
  expect(termsOf("", ["Polisen har hittat"], "sv").words).toContain("polisen");
});

test("a sign outside the first plane changes nothing but the way the words are found", () => {
  const words = `Oil's prices, 1,500.5 or 3rd-hand U.S. ports; naïve Əliyev's 2x4 ${"long".repeat(11)} don’t Ⅳ`;
  expect(termsOf("", [`😀 ${words}`, words], "en")).toEqual(termsOf("", [words, `${words} 😀`], "en"));
  expect(termsOf("", [words], "en").words).toEqual(["eliyev", "hand", "naive", "oil", "port", "price"]);
});
