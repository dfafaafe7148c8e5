import { describe, expect, it, test } from "vitest";
import { jsonFile, jsonText, sortKeys } from "../../src/render/json.ts";

test.each([
  ["half \ud800 of a pair", "half \ufffd of a pair"],
  ["other half \udfff", "other half \ufffd"],
  ["a whole pair 😀", "a whole pair 😀"],
  ["only looks so: \\ud800", "only looks so: \\ud800"],
  ["a backslash before a half: \\\ud800", "a backslash before a half: \\\ufffd"],
  ["Korean \ud55c stays", "Korean \ud55c stays"],
])("jsonText(%j) reads back as %j, in well-formed UTF-8", (text, read) => {
  const written = jsonText(text);
  expect(JSON.parse(written)).toBe(read);
  expect(written).not.toMatch(/[^\\](?:\\\\)*\\u/);
});

describe("jsonFile", () => {
  it("puts each key and each object of a list on a line of its own", () => {
    expect(jsonFile({ count: 2, items: [{ id: 1 }, { id: 2 }], words: ["a", "b"] })).toBe(
      '{\n"count":2,\n"items":[\n{"id":1},\n{"id":2}\n],\n"words":["a","b"]\n}\n',
    );
  });

  it("ends every form in one line feed", () => {
    expect([jsonFile({}), jsonFile([]), jsonFile([{ a: 1 }])]).toEqual(["{}\n", "[]\n", '[\n{"a":1}\n]\n']);
  });
});

describe("sortKeys", () => {
  it("sorts at every depth and leaves lists in their order", () => {
    expect(JSON.stringify(sortKeys({ b: [{ d: 1, c: null }], a: 2 }))).toBe('{"a":2,"b":[{"c":null,"d":1}]}');
  });

  it("keeps a key that would reach the prototype", () => {
    expect(JSON.stringify(sortKeys(JSON.parse('{"b":1,"__proto__":2}')))).toBe('{"__proto__":2,"b":1}');
  });
});
