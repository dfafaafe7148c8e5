import { expect, test } from "vitest";
import { numberWords } from "../../src/article/numbered-words.ts";
import * as sketch from "../../src/article/sketch.ts";
import { unpackHashes } from "../../src/model/pack-hashes.ts";
import { fewestShingles, mostShingles, reachOf } from "../../src/model/sketch.ts";

const printOf = (paragraphs: readonly string[]) => sketch.printOf(numberWords("", paragraphs));
const sketchOf = (paragraphs: readonly string[]) => unpackHashes(printOf(paragraphs).sketch);
const words = (count: number, from = 0) =>
  Array.from({ length: count }, (_, i) => `word${from + i}`).join(" ");

test("the hash of a text is the same whatever its spaces, case and signs", () => {
  expect(printOf(["Oil rose 3%."]).textHash).toBe(printOf(["OIL", "rose, 3 %"]).textHash);
  expect(printOf(["Oil rose 3%."]).textHash).not.toBe(printOf(["Oil rose 4%."]).textHash);
});

test("a short text keeps all its shingles, a long one a share, a very long one the smallest", () => {
  expect(sketchOf([words(12)])).toHaveLength(10);
  expect(sketchOf([words(150)])).toHaveLength(fewestShingles);
  expect(sketchOf([words(800)]).length).toBeGreaterThan(60);
  expect(sketchOf([words(9000)])).toHaveLength(mostShingles);
});

test("a part's sketch lies in the whole's, as far as both reach", () => {
  const whole = sketchOf([words(3000)]);
  const part = sketchOf([words(1000, 500)]);
  const reach = Math.min(reachOf(whole), reachOf(part));
  const known = new Set(whole);
  const shared = part.filter((hash) => hash <= reach);
  expect(shared.length).toBeGreaterThan(20);
  expect(shared.every((hash) => known.has(hash))).toBe(true);
});

test("the numbers of a text are its figures, each once", () => {
  expect(unpackHashes(printOf(["3 of 3 paid 1,500 in 1987"]).figures)).toHaveLength(3);
  expect(printOf(["3 of 3 paid 1,500 in 1987"]).figures).toEqual(printOf(["In 1987 3 paid 1,500"]).figures);
});

test("a sign outside the first plane changes nothing but the way the words are found", () => {
  const text = "Oil rose 3.5% to 1,200.50 in 2nd-quarter trade; G20's e\u0301tat, Ⅳ.";
  const { textHash, sketch, figures } = printOf([text]);
  expect(printOf([`😀 ${text}`])).toEqual({ textHash, sketch, figures });
  expect(printOf([text.replace("rose", "rose 😀")])).toEqual({ textHash, sketch, figures });
  expect(unpackHashes(figures)).toHaveLength(4);
});

test("Han and kana count by the sign, other scripts by the word", () => {
  expect(sketchOf(["東京都 oil 気象庁"])).toHaveLength(5);
});

test("the empty text has an empty sketch", () => {
  expect(printOf([])).toMatchObject({ sketch: "", figures: "" });
});
