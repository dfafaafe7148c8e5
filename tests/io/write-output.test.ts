/** Rendered files to bytes. */

import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { digestOf } from "../../src/io/key.ts";
import { createEncoder, createOutputWriter } from "../../src/io/write-output.ts";
import { type Digest, makeOutputPath } from "../../src/model/ids.ts";

const path = makeOutputPath("a.html");

test.each([
  ["a text of every width", "a é – 😀"],
  ["half a surrogate pair, as U+FFFD", "a\ud800b"],
  ["no text", ""],
  ["a text of more than the common buffer", "–".repeat(300_000)],
  ["a text that fills the common buffer", "–".repeat(1 << 18)],
])("%s becomes UTF-8", (_, content) => {
  expect(createEncoder()({ path, content })).toEqual({ path, bytes: Buffer.from(content) });
});

test("a text's bytes are those of the last call alone", () => {
  const encode = createEncoder();
  encode({ path, content: "a longer text" });
  expect(encode({ path, content: "short" })).toEqual({ path, bytes: Buffer.from("short") });
});

test("bytes stay as they are", () => {
  const content = new Uint8Array([255, 0, 128]);
  expect(createEncoder()({ path, content })).toEqual({ path, bytes: content });
});

describe("a text in parts", () => {
  const lines = Array.from({ length: 30 }, (_, i) => `${i} ${"–é😀".repeat(5000)}\n`);
  const whole = Buffer.from(lines.join(""));
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "backissue-write-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const digest = digestOf(whole);
  const write = (published?: Digest) =>
    createOutputWriter(folder)(createEncoder()({ path, content: lines.values() }), published);

  test("is written as if it were whole", () => {
    expect(write()).toEqual({ path, digest, size: whole.length });
    expect(readFileSync(join(folder, path)).equals(whole)).toBe(true);
  });

  test("leaves no file where its bytes are published", () => {
    expect(write(digest)).toEqual({ path, digest, size: whole.length });
    expect(readdirSync(folder)).toEqual([]);
  });
});
