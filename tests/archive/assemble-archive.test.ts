import { expect, test } from "vitest";
import { assembleArchive } from "../../src/archive/assemble-archive.ts";
import { emptyTagRules } from "../../src/model/desk.ts";
import { isoDate, sampleConfig, sampleFacts } from "../sample-archive.ts";
import { vectorOf } from "../term-vector.ts";

test("an entry holds no facts that the archive alone asks for: they are half of the memory", () => {
  const facts = sampleFacts({ facts: { sketch: "aaaa", terms: vectorOf({ oil: 1 }) } });
  const lock = { version: 1, articles: {}, terms: {}, moved: {} } as const;
  const desk = { overrides: {}, tagRules: emptyTagRules, sources: [], lock, changes: null };
  const { archive } = assembleArchive([facts], desk, sampleConfig(), isoDate("2026-01-01"));
  const held = Object.keys(archive.articles[0]?.facts ?? {});
  const asked = Object.keys(facts).filter((name) => !held.includes(name));
  expect(asked.sort()).toEqual(["figures", "names", "sketch", "terms", "textHash"]);
});
