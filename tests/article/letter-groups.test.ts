import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openGroups, packGroups } from "../../src/article/letter-groups.ts";

test("a group gives the points that were packed with it, and no other does", () => {
  const groups = openGroups(packGroups({ " the": { 11: 80, 12: 6 }, ÿÿÿÿÿÿ: { 0: 207 }, " th": { 59: 52 } }));
  expect(groups[" the"]).toEqual({ 11: 80, 12: 6 });
  expect(groups["ÿÿÿÿÿÿ"]).toEqual({ 0: 207 });
  expect(groups[" th"]).toEqual({ 59: 52 });
  expect(groups["the"]).toBeUndefined();
  expect(groups["constructor"]).toBeUndefined();
});

test("where nothing was packed, no group is known", () => {
  expect(openGroups(packGroups({}))["the"]).toBeUndefined();
});

test("all of eld's groups come back as they are in its package", async () => {
  const data = new URL("../ngrams/small.js", import.meta.resolve("eld/small"));
  const { ngramsData } = await import(fileURLToPath(data));
  const packed = packGroups(ngramsData.ngrams);
  const groups = openGroups(packed);
  const known = Object.keys(ngramsData.ngrams);
  expect(known.length).toBeGreaterThan(80_000);
  for (const group of known) {
    if (JSON.stringify(groups[group]) !== JSON.stringify(ngramsData.ngrams[group]))
      expect([group, groups[group]]).toEqual([group, ngramsData.ngrams[group]]);
  }
});
