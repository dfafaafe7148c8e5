import { expect, test } from "vitest";
import { directionOf } from "../../src/model/direction.ts";

test.each([
  ["en", "ltr"],
  ["ar", "rtl"],
  ["ar-EG", "rtl"],
  ["he", "rtl"],
  ["az", "ltr"],
  ["az-Arab", "rtl"],
  ["ks-Deva", "ltr"],
  ["und", "ltr"],
])("%s runs %s", (lang, direction) => {
  expect(directionOf(lang)).toBe(direction);
});
