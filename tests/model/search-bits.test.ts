/** Numbers as printable text. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { writeBits } from "../../src/model/search-bit-writer.ts";
import { readBits } from "../../src/model/search-bits.ts";
import {
  chunkName,
  readLayout,
  readTerms,
  roomFor,
  shardName,
  writeLayout,
  writeTerms,
} from "../../src/model/search-format.ts";
import { readFollowers, readPostings, writeFollowers, writePostings } from "../../src/model/search-lists.ts";
import { followBits } from "../../src/model/search-phrases.ts";

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

const ascending = (most: number) =>
  fc.uniqueArray(fc.nat(most), { minLength: 1, maxLength: 60 }).map((list) => list.sort((a, b) => a - b));

test("posting lists come back as they were written", () => {
  fc.assert(
    fc.property(ascending(200_000), fc.nat(6), (numbers, level) => {
      const out = writeBits();
      writePostings(out, {
        count: numbers.length,
        numbers: Uint32Array.from(numbers),
        levels: new Uint8Array(numbers.length).fill(level),
      });
      expect(readPostings(readBits(out.text()), true)).toEqual(numbers.map((number) => [number, level]));
    }),
  );
});

test("what follows a word comes back as it was written", () => {
  const set = fc.tuple(fc.nat(7), fc.nat(6)).chain(([lengthClass, level]) =>
    ascending(2 ** followBits(lengthClass, level) - 1).map((values) => ({
      lengthClass,
      level,
      values: level === 0 ? values.slice(0, 1) : values,
    })),
  );
  fc.assert(
    fc.property(fc.array(set), (sets) => {
      const out = writeBits();
      for (const { values, ...place } of sets) {
        const gaps = values.map((value, i) => value - (i === 0 ? 0 : (values[i - 1] ?? 0) + 1));
        writeFollowers(out, place, gaps, gaps.length);
      }
      const bits = readBits(out.text());
      for (const { values, lengthClass, level } of sets)
        expect(readFollowers(bits, lengthClass, level)).toEqual(values);
    }),
  );
});

test("a layout comes back as it was written", () => {
  const article = (day: number, lengthClass: number, startsChunk: boolean) => ({
    day,
    lengthClass,
    startsChunk,
  });
  const layout = writeLayout([
    [article(0, 0, true), article(0, 7, false)],
    [article(0, 3, true)],
    [article(1, 1, true), article(1, 2, false), article(29, 3, true)],
  ]);
  const placed = (date: string, lengthClass: number, chunk: string, at: number) => ({
    date,
    lengthClass,
    chunk,
    at,
  });
  const articles = readLayout({ blocks: " 2024 2024-02", layout });
  expect(articles.slice(0, 2)).toEqual([
    placed("", 0, chunkName("", 1), 0),
    placed("", 7, chunkName("", 1), 1),
  ]);
  expect(articles[roomFor(2)]).toEqual(placed("2024", 3, chunkName("2024", 1), 0));
  expect(articles.slice(roomFor(2) + roomFor(1))).toEqual([
    placed("2024-02-01", 1, chunkName("2024-02", 1), 0),
    placed("2024-02-01", 2, chunkName("2024-02", 1), 1),
    placed("2024-02-29", 3, chunkName("2024-02", 2), 0),
  ]);
  expect(Object.keys(articles)).toHaveLength(6);
});

test("terms come back as they were written", () => {
  const terms = ["", "a", "a:b_c", "ab", "oil", "oils", "éa", "東京"];
  expect(readTerms(writeTerms(terms))).toEqual(terms);
});

test.each([
  ["con", "t/t-con"],
  ["é", "t/t-_e9_"],
  ["tag:a_b", "t/t-tag_3a_a_5f_b"],
  ["", "t/t-"],
])(
  "the shard that starts at %j is %j: no name that Windows keeps, no sign that needs an escape",
  (start, name) => expect(shardName("t", start)).toBe(name),
);
