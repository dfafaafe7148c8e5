import { expect, test } from "vitest";
import { countAt, hashesOf, makeTermVector, termHash } from "../../src/model/terms.ts";

test("hashes and counts come out as they went in", () => {
  const words = ["bank", "economia", "цена", "東京"];
  const vector = makeTermVector(words, [1, 7, 300, 99_999]);
  expect([...hashesOf(vector)]).toEqual(words.map(termHash));
  expect([0, 1, 2].map((index) => countAt(vector, index))).toEqual([1, 7, 300]);
});

test("no two of a million words have one hash, as dozens have of 32 bits", () => {
  const hashes = new Set<number>();
  for (let i = 0; i < 1_000_000; i++) hashes.add(termHash(i.toString(36)));
  expect(hashes.size).toBe(1_000_000);
});
