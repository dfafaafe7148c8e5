import { expect, test } from "vitest";
import { printOf } from "../../src/article/sketch.ts";
import { fewestShingles, mostShingles, reachOf } from "../../src/model/sketch.ts";

const words = (count: number, from = 0) =>
  Array.from({ length: count }, (_, i) => `word${from + i}`).join(" ");

test("the hash of a text is the same whatever its spaces, case and signs", () => {
  expect(printOf(["Oil rose 3%."]).textHash).toBe(printOf(["OIL", "rose, 3 %"]).textHash);
  expect(printOf(["Oil rose 3%."]).textHash).not.toBe(printOf(["Oil rose 4%."]).textHash);
});

test("a short text keeps all its shingles, a long one a share, a very long one the smallest", () => {
  expect(printOf([words(12)]).sketch).toHaveLength(10);
  expect(printOf([words(150)]).sketch).toHaveLength(fewestShingles);
  expect(printOf([words(800)]).sketch.length).toBeGreaterThan(60);
  expect(printOf([words(9000)]).sketch).toHaveLength(mostShingles);
});

test("a part's sketch lies in the whole's, as far as both reach", () => {
  const whole = printOf([words(3000)]).sketch;
  const part = printOf([words(1000, 500)]).sketch;
  const reach = Math.min(reachOf(whole), reachOf(part));
  const known = new Set(whole);
  const shared = part.filter((hash) => hash <= reach);
  expect(shared.length).toBeGreaterThan(20);
  expect(shared.every((hash) => known.has(hash))).toBe(true);
});

test("the numbers of a text are its figures, each once", () => {
  expect(printOf(["3 of 3 paid 1,500 in 1987"]).figures).toHaveLength(3);
  expect(printOf(["3 of 3 paid 1,500 in 1987"]).figures).toEqual(printOf(["In 1987 3 paid 1,500"]).figures);
});

test("the empty text has an empty sketch", () => {
  expect(printOf([])).toMatchObject({ sketch: [], figures: [] });
});
