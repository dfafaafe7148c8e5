import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { replaceFile, settledName, temporaryFor } from "../../src/io/replace-file.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "backissue-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a file gets its new text, and nothing is left beside it", () => {
  writeFileSync(join(folder, "lock.json"), "old");
  replaceFile(join(folder, "lock.json"), "new");
  expect(readFileSync(join(folder, "lock.json"), "utf8")).toBe("new");
  expect(readdirSync(folder)).toEqual(["lock.json"]);
});

test("where the new text can't take the old one's place, it throws and nothing is left beside it", () => {
  mkdirSync(join(folder, "lock.json"));
  expect(() => replaceFile(join(folder, "lock.json"), "new")).toThrow();
  expect(readdirSync(folder)).toEqual(["lock.json"]);
});

test("what a killed build left is known by its name", () => {
  expect(settledName(basename(temporaryFor(join(folder, "index.bin"))))).toBe("index.bin");
  expect(settledName("index.bin")).toBe("index.bin");
});
