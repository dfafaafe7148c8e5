/** What Windows would make of our paths, by its own rules: separators, drive letters, device names, case. */

import { win32 } from "node:path";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { sourceFilePaths } from "../src/archive/source-files.ts";
import { isWithin } from "../src/io/is-within.ts";
import { makeOutputPath, makeSeedPath } from "../src/model/ids.ts";
import { makeSlug } from "../src/model/slug.ts";

/** What "Naming Files, Paths, and Namespaces" (Microsoft) refuses or changes in a name. */
function isTakenAsItIs(name: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: Windows takes none of them
  const hasReservedSign = /[<>:"|?*\\/\u0000-\u001f]/.test(name);
  const isDevice = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])[ .]*(?:\..*)?$/i.test(name);
  return name !== "" && !hasReservedSign && !isDevice && !/[. ]$/.test(name);
}

test.each([
  ["C:\\work\\seeds\\a.txt", "C:\\work\\seeds", true],
  ["c:\\work\\Seeds\\a.txt", "C:\\Work\\seeds", true],
  ["C:/work/seeds/a.txt", "C:\\work\\seeds\\", true],
  ["C:\\work\\seeds", "C:\\work\\seeds", true],
  ["C:\\work\\seeds-old\\a.txt", "C:\\work\\seeds", false],
  ["C:\\work\\..seeds\\a.txt", "C:\\work", true],
  ["C:\\work", "C:\\work\\seeds", false],
  ["C:\\other", "C:\\work", false],
  ["D:\\work\\seeds\\a.txt", "C:\\work\\seeds", false],
  ["D:\\", "C:\\", false],
  ["C:\\work", "C:\\", true],
  ["\\\\host\\share\\seeds\\a.txt", "\\\\host\\share\\seeds", true],
  ["\\\\host\\share\\seeds", "C:\\", false],
])("isWithin(%j, %j) is %j on Windows", (inner, outer, is) => expect(isWithin(inner, outer, win32)).toBe(is));

test.each([
  ["/work/seeds/a.txt", "/work/seeds", true],
  ["/work/seeds/a.txt", "/work/seeds/", true],
  ["/work/Seeds/a.txt", "/work/seeds", false],
  ["/work/seeds\\a.txt", "/work/seeds", false],
  ["/work", "/", true],
])("isWithin(%j, %j) is %j elsewhere", (inner, outer, is) => expect(isWithin(inner, outer)).toBe(is));

test("a seed has one path on all systems", () => {
  expect(makeSeedPath("2025\\06\\oil.md")).toBe("2025/06/oil.md");
  expect(makeSeedPath(win32.relative("C:\\seeds", "c:\\Seeds\\2025\\oil.md"))).toBe("2025/oil.md");
});

test.each(["..\\a", "a\\b", "\\\\host\\share", "C:\\a", "/a", "a/../b", ""])("%j is no output path", (path) =>
  expect(() => makeOutputPath(path)).toThrow(),
);

describe("the published name of a seed", () => {
  const nameOf = (...seeds: readonly string[]): string[] => {
    const paths = sourceFilePaths(seeds.map(makeSeedPath));
    return seeds.map((seed) => (paths.get(makeSeedPath(seed)) ?? "").replace("sources/seeds/", ""));
  };

  test.each([
    "a.txt",
    "2025/06/Öl steigt.md",
    "x (2).jsonl",
    "console.txt",
    "auxiliary/nuls.txt",
    "com10.txt",
  ])("%j stays", (seed) => expect(nameOf(seed)).toEqual([seed]));

  test.each([
    "CON.txt",
    "aux.txt",
    "nul",
    "COM1.md",
    "com¹.txt",
    "lpt9.old.txt",
    "con .txt",
    "prn/a.txt",
    "folder./a.txt",
    "folder /a.txt",
    "a:b.txt",
    "C:a.txt",
    "what?.txt",
    'say "it".txt',
    "a|b.txt",
    "a*.txt",
    "<a>.txt",
    "tab\there.txt",
    "..a/b.txt",
    ".hidden.txt",
  ])("%j gets a name that Windows takes", (seed) => {
    const [name = ""] = nameOf(seed);
    expect(name).not.toBe(seed);
    expect(name.split("/").filter((part) => !isTakenAsItIs(part))).toEqual([]);
  });

  it("is another where two differ only in case", () => {
    const names = nameOf("Oil.txt", "oil.txt", "OIL.TXT", "a/Gas.md", "A/gas.md");
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(5);
  });

  it("is taken as it is, its own and inside the folder, whatever the seeds are called", () => {
    const sign = fc.constantFrom(...'aA1é.. :<>|?*\\"con/aux/nul/com1/lpt¹-_(){}\u0001\u202eß漢');
    const names = fc.uniqueArray(fc.string({ unit: sign, minLength: 1, maxLength: 24 }), { maxLength: 12 });
    fc.assert(
      fc.property(names, (seeds) => {
        const paths = [...sourceFilePaths([...new Set(seeds.map(makeSeedPath))]).values()];
        const lower = paths.map((path) => path.toLowerCase());
        expect(new Set(lower).size).toBe(paths.length);
        for (const path of paths) {
          expect(path.split("/").filter((part) => !isTakenAsItIs(part))).toEqual([]);
          expect(isWithin(win32.resolve("C:\\site", path), "C:\\site\\sources\\seeds", win32)).toBe(true);
        }
      }),
      { numRuns: 2000, seed: 1987 },
    );
  });
});

it("no slug is a device, and none ends in a dot or a blank", () => {
  for (const text of ["CON", "Aux", "nul.", "com1", "LPT9", "Prn ", "index", "..", " "])
    expect(isTakenAsItIs(`${makeSlug(text)}.html`) && isTakenAsItIs(makeSlug(text))).toBe(true);
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 100 }), (text) => isTakenAsItIs(makeSlug(text))),
    { numRuns: 2000, seed: 1987 },
  );
});
