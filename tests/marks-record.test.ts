import { expect, test } from "vitest";
import { decodeMarks, encodeMarks, marksKeyOf } from "../src/marks-record.ts";
import { makeSeedId, makeSeedPath } from "../src/model/ids.ts";
import { noMarks } from "../src/model/marks.ts";
import { factsOfText } from "./archive/facts-of-text.ts";

test.each([
  ["a text", factsOfText({ file: "a.txt", text: "Crude oil rose by 3 percent in 1987 in the ports." }).marks],
  ["none", noMarks],
])("marks of %s come back as they were", (_, marks) => {
  expect(decodeMarks(encodeMarks(marks))).toEqual(marks);
});

test("articles of one seed have keys of their own, none of them the record's", () => {
  const record = "0123456789abcdef0123456789abcdee";
  const path = makeSeedPath("a.jsonl");
  const keys = [
    record,
    ...[undefined, 1, 2].map((part) => marksKeyOf(record, { path, id: makeSeedId(path, part) })),
  ];
  expect(new Set(keys).size).toBe(4);
  for (const key of keys) expect(key).toMatch(/^[0-9a-f]{32}$/);
});
