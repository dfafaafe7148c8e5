/** Numbers as printable text. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { readBits, writeBits } from "../../src/model/search-bits.ts";
import {
  type Block,
  readLayout,
  readParagraphs,
  readPostings,
  readTerms,
  roomFor,
  shardName,
  shardOf,
  writeLayout,
  writeParagraphs,
  writePostings,
  writeTerms,
} from "../../src/model/search-format.ts";

const number = fc.oneof(fc.nat(5), fc.nat(1000), fc.nat(2 ** 30 - 1));

test("numbers come back as they were written, in signs that need no escape", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(number, fc.nat(12))), (items) => {
      const out = writeBits();
      for (const [value, k] of items) out.rice(value, k);
      const text = out.text();
      expect(JSON.stringify(text)).toBe(`"${text}"`);
      expect(text).not.toMatch(/[<\s]/);
      const bits = readBits(text);
      expect(items.map(([, k]) => bits.rice(k))).toEqual(items.map(([value]) => value));
    }),
  );
});

test("posting lists and paragraphs come back as they were written", () => {
  const list = fc.uniqueArray(fc.nat(5000), { minLength: 1 }).map((numbers) => numbers.sort((a, b) => a - b));
  fc.assert(
    fc.property(list, fc.nat(6), (numbers, level) => {
      const out = writeBits();
      const postings = {
        numbers: Uint32Array.from(numbers),
        levels: new Uint8Array(numbers.length).fill(level),
      };
      writePostings(out, 5001, postings);
      writeParagraphs(out, 3, numbers);
      const bits = readBits(out.text());
      expect(readPostings(bits, 5001)).toEqual(postings);
      expect(readParagraphs(bits, 3)).toEqual(numbers);
    }),
  );
});

test("a layout comes back as it was written", () => {
  const blocks: Block[] = [
    { key: "0-undated", start: 0, days: [[0, 3]], chunks: [3] },
    { key: "2024", start: roomFor(3), days: [[0, 1]], chunks: [1] },
    {
      key: "2024-02",
      start: roomFor(3) + roomFor(1),
      days: [
        [1, 40],
        [29, 2],
      ],
      chunks: [16, 16, 10],
    },
  ];
  const meta = { blocks: blocks.map((block) => block.key).join(" "), layout: writeLayout(blocks) };
  expect(readLayout(meta)).toEqual(blocks);
});

test("terms come back as they were written", () => {
  const terms = ["", "a", "a:b_c", "ab", "oil", "oils", "éa", "東京"];
  expect(readTerms(writeTerms(terms.slice(1)))).toEqual(terms.slice(1));
  expect(readTerms("")).toEqual([]);
});

test("a word lies in the shard of its longest prefix that has one", () => {
  const prefixes = new Set(["", "o", "oil"]);
  expect(["oil", "oils", "oi", "zinc"].map((term) => shardOf(term, prefixes))).toEqual([
    "oil",
    "oil",
    "o",
    "",
  ]);
});

test.each([
  ["con", "t/t-con"],
  ["é", "t/t-_e9_"],
  ["tag:a_b", "t/t-tag_3a_a_5f_b"],
  ["", "t/t-"],
])("the shard of prefix %j is %j: no name that Windows keeps, no sign that needs an escape", (prefix, name) =>
  expect(shardName("t", prefix)).toBe(name),
);
