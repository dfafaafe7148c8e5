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
const bytes = Buffer.from("what was found");
const read = (key: string, outDir?: string) => open(outDir).readFindings(key);
async function save(key: string): Promise<void> {
  const state = open();
  state.saveFindings(key, bytes);
  await state.settled();
}

test("findings come back to the next build of the same site", async () => {
  await save("code 1");
  expect(await read("code 1")).toEqual(bytes);
  expect(await read("code 1", "preview")).toBeUndefined();
});

test("findings of another key, or such as are damaged, are none", async () => {
  expect(await read("code 1")).toBeUndefined();
  await save("code 1");
  expect(await read("code 2")).toBeUndefined();
  const file = join(folder, readdirSync(folder)[0] ?? "");
  const whole = readFileSync(file);
  for (const place of [0, whole.length - 1]) {
    const changed = Buffer.from(whole);
    changed[place] = 0;
    writeFileSync(file, changed);
    expect(await read("code 1")).toBeUndefined();
  }
  for (const length of [whole.length - 1, 38, 10, 0]) {
    writeFileSync(file, whole);
    truncateSync(file, length);
    expect(await read("code 1")).toBeUndefined();
  }
});

test("findings that cannot be written are told to whoever waits for them", async () => {
  const state = openBuildState(join(folder, "missing"), "seeds", "public");
  state.saveFindings("code 1", bytes);
  await new Promise((resolve) => setTimeout(resolve, 50));
  await expect(state.settled()).rejects.toThrow("ENOENT");
});
