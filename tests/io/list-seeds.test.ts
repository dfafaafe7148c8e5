import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { diskPathOf, listSeeds } from "../../src/io/list-seeds.ts";
import { readSeed } from "../../src/io/read-seed.ts";

function seedsNamed(names: readonly (string | Buffer)[]): string {
  const folder = mkdtempSync(join(tmpdir(), "backissue-seeds-"));
  for (const name of names) {
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name)]), "text");
  }
  return folder;
}

it.each([
  ["one in each Unicode form", ["caf\u00e9.txt", "cafe\u0301.txt"], ["cafe\u0301.txt", "caf\u00e9.txt"]],
  ["only the decomposed form", ["cafe\u0301.txt"], ["caf\u00e9.txt"]],
  ["slash and backslash alike", ["a\\b.txt", "a\\c.txt"], ["a/b.txt", "a/c.txt"]],
])("gives every file a path of its own: %s", (_, names, paths) => {
  expect(listSeeds(seedsNamed(names)).seeds.map(({ path }) => path)).toEqual(paths);
});

it("passes over hidden names and packages, not over odd ones", () => {
  const folder = seedsNamed([".env", "..odd.txt", "plain.txt"]);
  mkdirSync(join(folder, "node_modules"));
  writeFileSync(join(folder, "node_modules/readme.md"), "text");
  expect(listSeeds(folder).seeds.map(({ path }) => path)).toEqual(["..odd.txt", "plain.txt"]);
});

it("finds and reads a file whose name is not UTF-8", () => {
  const name = Buffer.from([0x62, 0xff, 0xfe, 0x2e, 0x74, 0x78, 0x74]);
  const { seeds, problems } = listSeeds(seedsNamed([name, "plain.txt"]));
  expect(problems).toEqual([]);
  expect(seeds.map(({ path }) => path)).toEqual(["b\u00ff\u00fe.txt", "plain.txt"]);
  expect(seeds.every((seed) => readSeed(seed).ok)).toBe(true);
  expect(seeds[0] && diskPathOf(seeds[0])).toBeInstanceOf(Buffer);
});

it("passes over the folder that a browser saves beside a page, and no other of that name", () => {
  const folder = seedsNamed(["quay.html", "Hafen.htm", "notes.txt"]);
  for (const name of ["quay_files", "Hafen-Dateien", "notes_files", "old_files"]) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, "frame.html"), "<p>text");
  }
  expect(listSeeds(folder).seeds.map(({ path }) => path)).toEqual([
    "Hafen.htm",
    "notes.txt",
    "notes_files/frame.html",
    "old_files/frame.html",
    "quay.html",
  ]);
});
