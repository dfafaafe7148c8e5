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

test("signs that are passed over at once are in NFC, whichever stand side by side", () => {
  const ranges = [
    [0x20, 0x7e],
    [0xa0, 0x2ff],
    [0x400, 0x482],
    [0x48a, 0x52f],
    [0x2010, 0x2027],
    [0x2030, 0x205e],
    [0x20a0, 0x20bf],
  ] as const;
  const signs = ranges.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, at) => String.fromCharCode(from + at)),
  );
  for (const sign of signs) {
    const pairs = signs.map((other) => sign + other).join("");
    expect(cleanText(pairs)).toBe(pairs.normalize("NFC"));
  }
});

test("a line of even blanks stays, any other is evened", () => {
  for (const line of ["a b", "", "Бак — „x“"]) expect(cleanLine(line)).toBe(line);
  for (const line of [" a b", "a b ", "a  b", "a\tb", "a b", "ab", "a　b", "a\nb"])
    expect(cleanLine(line)).toBe("a b");
});

test("a line has no breaks and single blanks", () =>
  expect(cleanLine(" a\r\n b\u00a0\u2028c ")).toBe("a b c"));

test("what is taken out is counted; a byte order mark is not", () => {
  expect(countUnwanted("\ufeffa\u0000b\ud83d")).toBe(2);
  expect(countUnwanted("plain")).toBe(0);
});
