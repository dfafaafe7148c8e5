import { expect, test } from "vitest";
import { assembleArchive } from "../../src/archive/assemble-archive.ts";
import { emptyTagRules } from "../../src/model/desk.ts";
import { noMarks } from "../../src/model/marks.ts";
import { isoDate, sampleConfig, sampleFacts } from "../sample-archive.ts";

test("an entry holds no facts that the archive alone asks for", () => {
  const facts = sampleFacts();
  const lock = { version: 1, articles: {}, terms: {}, moved: {} } as const;
  const desk = { overrides: {}, tagRules: emptyTagRules, sources: [], lock, changes: null };
  const { archive } = assembleArchive(
    { facts: [facts], marksOf: () => noMarks },
    desk,
    sampleConfig(),
    isoDate("2026-01-01"),
  );
  const held = Object.keys(archive.articles[0]?.facts ?? {});
  const asked = Object.keys(facts).filter((name) => !held.includes(name));
  expect(asked.sort()).toEqual(["names", "textHash"]);
});
