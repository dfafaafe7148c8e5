import { expect, test } from "vitest";
import { assembleArchive } from "../../src/archive/assemble-archive.ts";
import type { Facts, NameMention } from "../../src/model/article.ts";
import { emptyTagRules } from "../../src/model/desk.ts";
import { foldName } from "../../src/model/fold.ts";
import { isoDate, sampleConfig, sampleFacts } from "../sample-archive.ts";
import { factsOfText, ownMarks } from "./facts-of-text.ts";

function assemble(facts: readonly Facts[]) {
  const lock = { version: 1, articles: {}, terms: {}, moved: {} } as const;
  const desk = { overrides: {}, tagRules: emptyTagRules, sources: [], lock, changes: null };
  return assembleArchive({ facts, marksOf: ownMarks }, desk, sampleConfig(), isoDate("2026-01-01"));
}

test("an entry holds no facts that the archive alone asks for", () => {
  const facts = sampleFacts();
  const { archive } = assemble([facts]);
  const held = Object.keys(archive.articles[0]?.facts ?? {});
  const asked = Object.keys(facts).filter((name) => !held.includes(name));
  expect(asked.sort()).toEqual(["names", "textHash"]);
});

test("the order of the articles changes nothing", () => {
  const spellings = ["José Díaz", "Jose Diaz", "Lima", "Peru"];
  const nameOf = (name: string, more: Partial<NameMention>): NameMention => ({
    name,
    key: foldName(name),
    cue: "given-name",
    aliases: [],
    mentions: 2,
    inLead: false,
    inferred: false,
    ...more,
  });
  // Twelve groups of five with words of their own: none stands in a fifth of the archive. Two articles of each want one address.
  const articles = Array.from({ length: 60 }, (_, n) => {
    const group = "abcdefghijkl"[n % 12];
    const text = ["crude", "refinery", "harbour", "council"].map((word) => `${word}${group}`).join(" ");
    const names = spellings.map((name, at) =>
      nameOf(name, { type: at < 2 ? "person" : (n + at) % 3 === 0 ? "organisation" : "place" }),
    );
    const facts = {
      explicitTags: n % 7 === 0 ? ["peru", "Trade"] : [],
      names: names.slice(n % 3),
      variants: n % 10 === 0 ? [{ lang: "ru", title: `News ${n + 1}` }] : [],
    };
    return factsOfText({
      file: `${n}.txt`,
      headline: `News ${n % 24}`,
      text,
      date: `2025-11-${10 + (n % 20)}`,
      facts,
    });
  });
  const [forward, backward] = [articles, articles.toReversed()].map(assemble);
  expect(backward?.archive).toEqual(forward?.archive);
  expect(backward?.lock).toEqual(forward?.lock);
  expect(backward?.changes).toEqual(forward?.changes);
  expect(backward?.closePairs()).toEqual(forward?.closePairs());
  // The test would prove nothing of an archive in which nothing meets.
  const { articles: entries, terms } = forward?.archive ?? assemble([]).archive;
  expect(entries.filter(({ related }) => related.length > 0).length).toBeGreaterThan(50);
  expect(entries.filter(({ translations }) => translations.length > 0).length).toBeGreaterThan(5);
  expect(terms.person).toHaveLength(1);
});
