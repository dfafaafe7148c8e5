import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openCache } from "../../src/io/cache.ts";
import { keyOf } from "../../src/io/key.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "backissue-cache-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const key = (number: number) => keyOf(String(number));
/** Records of some hundred bytes, unlike each other. */
const record = (number: number) =>
  Buffer.from(`${number} `.repeat(number % 7 === 0 ? 0 : 100 + (number % 50)));
const packs = () => readdirSync(folder).filter((name) => name.endsWith(".pack"));

function fill(from: number, to: number): void {
  const cache = openCache(folder);
  for (let number = from; number < to; number++)
    cache.put(key(number), record(number), number % 2 === 0 ? "seeds" : "bodies");
  cache.save();
  cache.close();
}

test("records come back, in the same process and in the next", () => {
  const cache = openCache(folder);
  for (let number = 0; number < 3000; number++) cache.put(key(number), record(number), "bodies");
  expect(cache.get(key(2999))).toEqual(record(2999));
  expect(cache.get(key(0))).toEqual(record(0));
  cache.save();
  cache.close();
  const next = openCache(folder);
  for (let number = 0; number < 3000; number++) expect(next.get(key(number))).toEqual(record(number));
  expect(next.get(key(3000))).toBeUndefined();
  expect(next.has(key(3000))).toBe(false);
  next.close();
});

test("what another thread wrote is taken over, and numbered anew", () => {
  fill(0, 500);
  const main = openCache(folder);
  const threads = [openCache(folder), openCache(folder)];
  for (const [index, thread] of threads.entries()) {
    for (let round = 0; round < 2; round++) {
      const from = 1000 * (index + 1) + 100 * round;
      for (let number = from; number < from + 100; number++) thread.put(key(number), record(number));
      main.adopt(structuredClone(thread.takeWritten()));
    }
  }
  main.touch(Array.from({ length: 500 }, (_, number) => key(number)));
  main.save();
  const next = openCache(folder);
  for (const number of [0, 499, 1000, 1199, 2000, 2199])
    expect(next.get(key(number))).toEqual(record(number));
  for (const cache of [main, next, ...threads]) cache.close();
});

test("a checkpoint keeps all, a save what was asked for; packs without a record are removed", () => {
  fill(0, 200);
  const [first] = packs();
  const cache = openCache(folder);
  cache.put(key(1000), record(1000));
  cache.checkpoint();
  const beside = openCache(folder);
  expect(beside.get(key(100))).toEqual(record(100));
  expect(beside.get(key(1000))).toEqual(record(1000));
  beside.close();
  cache.save();
  cache.close();
  expect(packs()).not.toContain(first);
  const next = openCache(folder);
  expect(next.has(key(100))).toBe(false);
  expect(next.get(key(1000))).toEqual(record(1000));
  next.close();
});

test("a pack that is mostly dead is written anew", () => {
  fill(0, 2000);
  const cache = openCache(folder);
  const size = () => packs().reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  const before = size();
  for (let number = 0; number < 200; number++) cache.get(key(number * 3));
  cache.save();
  cache.close();
  expect(size()).toBeLessThan(before / 2);
  const next = openCache(folder);
  for (let number = 0; number < 200; number++) expect(next.get(key(number * 3))).toEqual(record(number * 3));
  next.close();
});

test.each([
  ["a flipped bit", (bytes: Buffer) => Buffer.from(bytes.map((byte, at) => (at === 100 ? byte ^ 4 : byte)))],
  ["a cut", (bytes: Buffer) => bytes.subarray(0, 90)],
  ["nothing left", () => Buffer.alloc(0)],
])("%s in a pack costs the block, and nothing wrong is given", (_, damage) => {
  fill(0, 2000);
  const [name = ""] = packs();
  writeFileSync(join(folder, name), damage(readFileSync(join(folder, name))));
  const cache = openCache(folder);
  let missing = 0;
  for (let number = 0; number < 2000; number++) {
    const found = cache.get(key(number));
    if (found === undefined) missing++;
    else expect(found).toEqual(record(number));
  }
  expect(missing).toBeGreaterThan(0);
  cache.close();
});

test.each([
  ["flipped", (bytes: Buffer) => Buffer.from(bytes.map((byte, at) => (at === 60 ? byte ^ 1 : byte)))],
  ["cut", (bytes: Buffer) => bytes.subarray(0, bytes.length - 5)],
  ["of another version", (bytes: Buffer) => Buffer.concat([Buffer.from("BKISSUE1"), bytes.subarray(8)])],
])("an index that is %s is as if it were not there", (_, damage) => {
  fill(0, 100);
  const index = join(folder, "index.bin");
  writeFileSync(index, damage(readFileSync(index)));
  const cache = openCache(folder);
  expect(cache.has(key(1))).toBe(false);
  cache.put(key(1), record(1));
  expect(cache.get(key(1))).toEqual(record(1));
  cache.close();
});

test.each([
  ["text takes less than half its room", "others", 0, 40_000],
  ["what is dense lies in the pack as it is", "dense", 80_000, 90_000],
] as const)("%s", (_, shelf, least, most) => {
  const cache = openCache(folder);
  const text = readFileSync(new URL("../../src/README.md", import.meta.url)).subarray(0, 4000);
  for (let number = 0; number < 20; number++) cache.put(key(number), Buffer.from(`${number}${text}`), shelf);
  expect(cache.get(key(3))?.toString()).toBe(`3${text}`);
  cache.save();
  cache.close();
  const size = packs().reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  expect(size).toBeGreaterThan(least);
  expect(size).toBeLessThan(most);
});
