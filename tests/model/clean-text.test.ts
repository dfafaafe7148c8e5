import { expect, test } from "vitest";
import { cleanLine, cleanText, countUnwanted } from "../../src/model/clean-text.ts";

test.each([
  ["tab\tand\r\nends stay", "tab\tand\r\nends stay"],
  ["a\u0000b\u0007c\u001b[31m\u007f\u0085d", "abc[31m\u0085d"],
  ["page\fend\vline", "page\u2028end\u2028line"],
  ["half \ud83d pair \ude00.", "half \ufffd pair \ufffd."],
  ["whole 😀 pair", "whole 😀 pair"],
  ["\ufeffmark\ufffe\uffff", "mark"],
  ["e\u0301", "é"],
  ["\u202eleft\u202c", "\u202eleft\u202c"],
])("%j is cleaned to %j, once and for all", (text, clean) => {
  expect(cleanText(text)).toBe(clean);
  expect(cleanText(clean)).toBe(clean);
});

test("a line has no breaks and single blanks", () =>
  expect(cleanLine(" a\r\n b\u00a0\u2028c ")).toBe("a b c"));

test("what is taken out is counted; a byte order mark is not", () => {
  expect(countUnwanted("\ufeffa\u0000b\ud83d")).toBe(2);
  expect(countUnwanted("plain")).toBe(0);
});
