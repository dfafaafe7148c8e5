/** Rendered files to bytes. */

import { expect, test } from "vitest";
import { createEncoder } from "../../src/io/write-output.ts";
import { makeOutputPath } from "../../src/model/ids.ts";

const path = makeOutputPath("a.html");

test.each([
  ["a text of every width", "a é – 😀"],
  ["half a surrogate pair, as U+FFFD", "a\ud800b"],
  ["no text", ""],
  ["a text of more than the common buffer", "–".repeat(300_000)],
  ["a text that fills the common buffer", "–".repeat(1 << 18)],
])("%s becomes UTF-8", (_, content) => {
  const { bytes } = createEncoder()({ path, content });
  expect(Buffer.compare(bytes, new TextEncoder().encode(content))).toBe(0);
});

test("a text's bytes are those of the last call alone", () => {
  const encode = createEncoder();
  encode({ path, content: "a longer text" });
  expect(Buffer.from(encode({ path, content: "short" }).bytes).toString()).toBe("short");
});

test("bytes stay as they are", () => {
  const content = new Uint8Array([255, 0, 128]);
  expect(createEncoder()({ path, content }).bytes).toBe(content);
});
