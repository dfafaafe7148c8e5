import { expect, it } from "vitest";
import { fuzz } from "./fuzz.ts";
import { fuzzSeeds } from "./fuzz-seeds.ts";

it("2,000 damaged seeds are read without a throw, each to an article with a headline or to a word why not", () => {
  const report = fuzz(fuzzSeeds(), 2_000);
  expect(report.faults).toEqual([]);
  expect(report.slowest).toBeLessThan(2000);
  expect(report.articles).toBeGreaterThan(500);
}, 300_000);
