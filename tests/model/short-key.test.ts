import { expect, it } from "vitest";
import { type KeyPart, shortKey } from "../../src/model/short-key.ts";

const lists: readonly (readonly KeyPart[])[] = [
  [],
  [""],
  ["", ""],
  [null],
  [0],
  [1],
  ["1"],
  [true],
  [false],
  ["ab", "c"],
  ["a", "bc"],
  ["abc"],
  ["abc", null],
  [1, 2],
  [2, 1],
  [2 ** 32 + 1],
  [2 ** 52, 1],
  ["oil", 3, null, "gas"],
  ["oil", null, 3, "gas"],
];

it("gives lists of parts that differ keys that differ, as whole numbers that a double holds", () => {
  const keys = lists.map(shortKey);
  expect(new Set(keys).size).toBe(lists.length);
  expect(keys.every(Number.isSafeInteger)).toBe(true);
});

it("gives equal parts the same key, however their texts came about", () => {
  const made = ["o", "i", "l"].join("");
  expect(shortKey([made, "gas".slice(0, 2)])).toBe(shortKey(["oil", "ga"]));
});

it("gives a hundred thousand like texts keys of their own", () => {
  const keys = Array.from({ length: 100_000 }, (_, i) => shortKey(["2025/11/26/oil.html", i]));
  const texts = Array.from({ length: 100_000 }, (_, i) => shortKey([`2025/11/26/oil-${i}.html`, "en"]));
  expect(new Set([...keys, ...texts]).size).toBe(200_000);
});
