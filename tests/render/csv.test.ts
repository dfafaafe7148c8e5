import { expect, it, test } from "vitest";
import { cellText, writeCsv } from "../../src/render/csv.ts";

test.each([
  ["plain", '"plain"'],
  ['say "no", now', '"say ""no"", now"'],
  ["two\r\nlines", '"two lines"'],
  ["=1+1", `"'=1+1"`],
  ["+1", `"'+1"`],
  ["-2", `"'-2"`],
  ["@sum(A1)", `"'@sum(A1)"`],
  ["  =1", `"'  =1"`],
  ["\u00a0=1", `"'\u00a0=1"`],
  ["\u200b=1", `"'\u200b=1"`],
  ["\t=1", `"' =1"`],
  ["\ttab", `"' tab"`],
  ["\rreturn", `"' return"`],
  ["\u0000=1", `"' =1"`],
  ["＝1", `"'＝1"`],
  ["＠x", `"'＠x"`],
  ["a=1", '"a=1"'],
  ["", '""'],
  [null, '""'],
  [-3, '"-3"'],
])("cellText(%j) is %j", (cell, text) => expect(cellText(cell)).toBe(text));

it("writes a line for the columns and one for each row", () => {
  const rows = [
    ["a", 1],
    ["b", null],
  ];
  const lines = ['"id","words"\n', '"a","1"\n', '"b",""\n'];
  expect([...writeCsv({ columns: ["id", "words"], rows })]).toEqual(lines);
});
