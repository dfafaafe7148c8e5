import { lstatSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { areUnchangedSince, foldersOf } from "../../../src/io/publish/folder-times.ts";
import { writeFiles } from "../site-folder.ts";

it("lists every folder above the paths, each once", () => {
  expect([...foldersOf(["2025/11/a.html", "2025/11/b.html", "2025/c.html", "index.html"])].sort()).toEqual([
    "2025",
    "2025/11",
  ]);
});

it.each([
  ["nothing", () => {}, true],
  ["new bytes in a file", (root: string) => writeFiles(root, { "2025/a.html": "B" }), true],
  ["a new name", (root: string) => writeFiles(root, { "2025/b.html": "" }), false],
  ["a name less", (root: string) => rmSync(join(root, "2025/a.html")), false],
  ["a new folder", (root: string) => mkdirSync(join(root, "2026")), false],
  ["a folder less", (root: string) => rmSync(join(root, "2025"), { recursive: true }), false],
] as const)("tells of %s by the folders' times", async (_, act, isUnchanged) => {
  const root = mkdtempSync(join(tmpdir(), "backissue-folders-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  writeFiles(root, { "2025/a.html": "A" });
  await new Promise((resolve) => setTimeout(resolve, 15));
  const stamp = `${root}.stamp`;
  writeFileSync(stamp, "");
  onTestFinished(() => rmSync(stamp));
  const { ctimeMs } = lstatSync(stamp);
  await new Promise((resolve) => setTimeout(resolve, 15));
  act(root);
  expect(areUnchangedSince(ctimeMs, root, foldersOf(["2025/a.html"]))).toBe(isUnchanged);
});
