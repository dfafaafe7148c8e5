import { expect, test } from "vitest";
import { samplePages } from "../../src/io/sample-pages.ts";

const articles = Array.from(
  { length: 5000 },
  (_, n) => `20${10 + (n % 15)}/0${1 + (n % 9)}/11/story-${n}.html`,
);
const few = [
  "index.html",
  "about.html",
  "2010/index.html",
  "tags/oil.html",
  "tags/index.html",
  "people/a.html",
];

test("a small site is taken whole", () => expect(samplePages(few, 300)).toEqual(few));

test("of a large one, every kind of page is taken, and the same pages whatever their order", () => {
  const sample = samplePages([...articles, ...few], 300);
  expect(sample).toHaveLength(300);
  expect(sample).toEqual(expect.arrayContaining(few));
  expect(samplePages([...few, ...articles.toReversed()], 300)).toEqual(sample);
  expect(new Set(sample.map((path) => path.slice(0, 4))).size).toBeGreaterThan(15);
});
