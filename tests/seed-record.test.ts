import { expect, test } from "vitest";
import type { Facts } from "../src/model/article.ts";
import { defaultConfig } from "../src/model/config.ts";
import { makeDigest, makeSeedPath } from "../src/model/ids.ts";
import { bodyKeysIn, createSeedDecoder, encodeSeedRecord } from "../src/seed-record.ts";
import { articlesFrom } from "../src/steps.ts";

const text = `---
title: Envoy of Mexico visits Baku
date: 2025-10-12T16:53
authors: [Ann Smith, Ali Aliyev]
tags: [oil, UN]
source: AZERTAC
section: Politics
url: https://example.org/a
rights: CC0
slug: envoy
---

BAKU, Oct 12 (Reuters) - Envoy Juan Perez of Mexico met President Ilham Aliyev in Baku on October 10, and will be back on 3 to 5 November 2025.

Aliyev said that 3,500 tons of oil were sold to Mexican firms; "Meksika", according to The Baku Times, buys more of it every year.

Disclaimer: The views expressed are the author's own.
`;

function factsOf(path: string, words: string): Facts[] {
  const raw = { path: makeSeedPath(path), file: `seeds/${path}`, text: words, digest: makeDigest("abc") };
  const made = articlesFrom(raw, { overrides: {}, repeated: {}, derive: defaultConfig.derive });
  return made.articles.map(({ facts }) => ({ ...facts, key: "0123456789ab" }));
}

const key = "0123456789abcdef";
const keyOf = () => key;

const lines = [
  { title: "One", date: "2025-01-01", text: "Oil rose in Peru." },
  { title: "Two", text: "Gas fell." },
];

test.each([
  ["a Markdown article", "2025/a.md", text],
  ["a text without anything", "b.txt", "Words and nothing else."],
  ["articles of one file", "c.jsonl", lines.map((line) => JSON.stringify(line)).join("\n")],
])("the facts of %s come back as they were", (_, path, words) => {
  const facts = factsOf(path, words);
  const record = {
    digest: makeDigest("abc"),
    problems: [],
    facts,
    dumps: [{ id: "x", hashes: ["1", "2"] }],
  };
  const encoded = encodeSeedRecord(record);
  const decoded = createSeedDecoder()(encoded, { path: makeSeedPath(path), file: `seeds/${path}` }, keyOf);
  expect(decoded).toEqual({ key, ...record });
  expect(bodyKeysIn(encoded)).toEqual(facts.map((one) => one.bodyKey));
});

test("the samples have what could be lost", () => {
  const [full, bare] = [...factsOf("2025/a.md", text), ...factsOf("b.txt", "Words and nothing else.")];
  const isEmpty = (value: unknown) =>
    value === null || value === "" || (Array.isArray(value) && value.length === 0);
  const missing = Object.keys(full ?? {}).filter(
    (field) => isEmpty(full?.[field as keyof Facts]) && isEmpty(bare?.[field as keyof Facts]),
  );
  expect(missing).toEqual(["modified", "variants", "withdrawn", "via"]);
});

test("articles that say the same of a name share it", () => {
  const decode = createSeedDecoder();
  const encoded = encodeSeedRecord({
    digest: makeDigest("abc"),
    problems: [],
    facts: factsOf("2025/a.md", text),
    dumps: [],
  });
  const [one, other] = ["a.md", "b.md"].map((path) =>
    decode(encoded, { path: makeSeedPath(path), file: path }, keyOf),
  );
  const names = one?.facts[0]?.names ?? [];
  expect(names.length).toBeGreaterThan(2);
  for (const [place, name] of names.entries()) expect(other?.facts[0]?.names[place]).toBe(name);
  expect(one?.facts[0]?.path).not.toBe(other?.facts[0]?.path);
});
