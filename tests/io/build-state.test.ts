import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openBuildState } from "../../src/io/build-state.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "backissue-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (outDir = "public") => openBuildState(folder, "seeds", outDir);
const bytes = Buffer.from("what is kept");

test("a record comes back to the next build of the same site", () => {
  open().saveRecord("similar", "code 1", bytes);
  expect(open().readRecord("similar", "code 1")?.equals(bytes)).toBe(true);
  expect(open("preview").readRecord("similar", "code 1")).toBeUndefined();
});

test("a record of another key, or one that is damaged, is none", () => {
  expect(open().readRecord("similar", "code 1")).toBeUndefined();
  open().saveRecord("similar", "code 1", bytes);
  expect(open().readRecord("similar", "code 2")).toBeUndefined();
  const file = join(folder, readdirSync(folder)[0] ?? "");
  const whole = readFileSync(file);
  const changed = Buffer.from(whole);
  changed[changed.length - 1] = 0;
  writeFileSync(file, changed);
  expect(open().readRecord("similar", "code 1")).toBeUndefined();
  for (const length of [whole.length - 1, 10, 0]) {
    writeFileSync(file, whole);
    truncateSync(file, length);
    expect(open().readRecord("similar", "code 1")).toBeUndefined();
  }
});
