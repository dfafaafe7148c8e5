import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { writeZip } from "../../src/io/zip.ts";

const dir = mkdtempSync(join(tmpdir(), "backissue-zip-"));
afterAll(() => rmSync(dir, { recursive: true }));

const has = (program: string) => spawnSync(program, ["--version"]).error === undefined;
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(dir, name), content);
  return join(dir, name);
};

const page = file("page.html", "<p>oil ".repeat(500));
const noise = file(
  "noise.bin",
  Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919 * at) % 251),
);
const entries = [
  { name: "2024/05/нефть дорожает.html", file: page },
  { name: "empty", file: file("empty", "") },
  { name: "noise.bin", file: noise },
];

/** What another program reads: name, size and CRC of each entry, after it has unpacked and checked it. */
function readByPython(zip: string): [name: string, size: number, utf8: boolean, mode: string][] {
  const script = `import json, sys, zipfile
z = zipfile.ZipFile(sys.argv[1])
assert z.testzip() is None
print(json.dumps([[i.filename, i.file_size, bool(i.flag_bits & 0x800), oct(i.external_attr >> 16)] for i in z.infolist()]))`;
  const { stdout, stderr } = spawnSync("python3", ["-c", script, zip], {
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  if (stderr !== "") throw new Error(stderr);
  return JSON.parse(stdout);
}

describe("writeZip", () => {
  const zip = join(dir, "site.zip");
  const report = writeZip(zip, entries);

  it("says what it wrote, and packs what gets smaller by it", () => {
    expect(report).toEqual({ files: 3, bytes: readFileSync(zip).length });
    expect(report.bytes).toBeLessThan(6500);
  });

  it("gives the same bytes on any day", () => {
    const before = readFileSync(zip);
    utimesSync(page, 1, 1);
    writeZip(zip, entries);
    expect(readFileSync(zip).equals(before)).toBe(true);
  });

  it.skipIf(!has("python3"))("is read by Python, names and all", () => {
    expect(readByPython(zip)).toEqual([
      ["2024/05/нефть дорожает.html", 3500, true, "0o100644"],
      ["empty", 0, true, "0o100644"],
      ["noise.bin", 5000, true, "0o100644"],
    ]);
  });

  it.skipIf(!has("unzip"))("is read by Info-ZIP, which finds no fault", () => {
    expect(spawnSync("unzip", ["-tq", zip], { encoding: "utf8" }).stdout).toMatch(/^No errors detected/);
    const { stdout } = spawnSync("unzip", ["-p", zip, "noise.bin"]);
    expect(stdout.equals(readFileSync(noise))).toBe(true);
  });

  it.skipIf(!has("python3"))("copies a large file piece by piece", () => {
    const large = file("large.bin", "begin");
    truncateSync(large, 40 * 1024 * 1024);
    const { bytes } = writeZip(join(dir, "large.zip"), [{ name: "large.bin", file: large }]);
    expect(bytes).toBeGreaterThan(40 * 1024 * 1024);
    expect(readByPython(join(dir, "large.zip"))).toEqual([["large.bin", 40 * 1024 * 1024, true, "0o100644"]]);
  });

  it.skipIf(!has("python3"))(
    "holds more files than the old format can count",
    () => {
      const many = join(dir, "many.zip");
      const small = file("small", "a");
      writeZip(
        many,
        (function* () {
          for (let n = 0; n < 65_537; n++) yield { name: `${n}.html`, file: small };
        })(),
      );
      const read = readByPython(many);
      expect(read).toHaveLength(65_537);
      expect(read.at(-1)?.[0]).toBe("65536.html");
    },
    60_000,
  );

  it("leaves what was there where it fails", () => {
    const before = readFileSync(zip);
    expect(() => writeZip(zip, [...entries, { name: "x", file: join(dir, "nowhere") }])).toThrow("ENOENT");
    expect(readFileSync(zip).equals(before)).toBe(true);
    expect(readdirSync(dir).filter((name) => name.startsWith("."))).toEqual([]);
    expect(() => writeZip(join(dir, "no/such.zip"), entries)).toThrow("ENOENT");
    expect(existsSync(join(dir, "no"))).toBe(false);
  });
});
