import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { makeFolder, runCli } from "./run-cli.ts";

const schemas = fileURLToPath(new URL("../../dist/schemas", import.meta.url));
const read = (...path: string[]) => readFileSync(join(...path), "utf8");
const schemaNamed = (name: string) => JSON.parse(read(schemas, `${name}.schema.json`));

describe("init", () => {
  it("writes a config with its schema and two seeds, from which a site is built without a problem", () => {
    const dir = makeFolder();
    expect(runCli(dir, "init", "archive")).toMatchObject({ status: 0, err: "" });
    const config = JSON.parse(read(dir, "archive/backissue.json"));
    expect(config.$schema).toBe("./node_modules/backissue/dist/schemas/backissue.schema.json");
    expect(new Ajv2020().validate(schemaNamed("backissue"), config)).toBe(true);
    const built = runCli(join(dir, "archive"), "build");
    expect(built).toMatchObject({ status: 0, err: "" });
    expect(built.out).toMatch(/^Built 2 articles/);
    for (const day of ["2024/05/17", "2024/05/20"])
      expect(existsSync(join(dir, "archive/public", day))).toBe(true);
  });

  it("overwrites nothing, writes no samples beside seeds, and says what it recognised", () => {
    const files = {
      "backissue.json": "{}",
      "seeds/oil.txt": " date 2024-03-01 Oil prices rose on Friday after two weeks of calm.",
      "seeds/quay.md": "---\ntitle: Quay\n---\n\nThe quay opened.\n",
      "clippings/one.html": "<p>One",
      "export.csv": "title\nOne\n",
    };
    const dir = makeFolder(files);
    const { status, out } = runCli(dir, "init");
    expect(status).toBe(0);
    expect(out).toContain("Kept   backissue.json");
    expect(out).toContain("Found  seeds: 2 files (1 Markdown, 1 dated text)");
    expect(out).toContain("Found  1 file here, such as export.csv: backissue import export.csv");
    expect(out).toContain("Found  clippings/ with 1 file: backissue import clippings");
    for (const [path, text] of Object.entries(files)) expect(read(dir, path)).toBe(text);
    expect(existsSync(join(dir, "seeds/2024-05-17-ferry.txt"))).toBe(false);
  });
});

describe("new", () => {
  it("writes a seed whose front matter holds any headline", () => {
    const dir = makeFolder();
    const headline = `"Oil": rises # 3 %\n--- 'again'`;
    const { status, out } = runCli(dir, "new", headline, "--date", "2024-02-29", "--source", "1986");
    expect({ status, out }).toEqual({ status: 0, out: "seeds/2024-02-29-oil-rises-3-again.md\n" });
    expect(read(dir, out.trim())).toBe(
      `---\ntitle: ${JSON.stringify(headline)}\ndate: "2024-02-29"\nsource: "1986"\ntags: []\n---\n\n`,
    );
  });

  it("never overwrites, and refuses a date that is none", () => {
    const dir = makeFolder();
    runCli(dir, "new", "Oil", "--date", "2024");
    const again = runCli(dir, "new", "Oil", "--date", "2024");
    expect(again.status).toBe(2);
    expect(again.err).toContain("seeds/2024-oil.md is there already");
    const wrong = runCli(dir, "new", "Oil", "--date", "2023-02-29");
    expect(wrong.status).toBe(2);
    expect(wrong.err).toContain("--date 2023-02-29 is not a calendar date");
  });
});

describe("schema", () => {
  it.each([
    ["backissue", { site: { title: "A" } }, { site: { tittle: "A" } }],
    ["overrides", { "a.txt": { headline: "A" } }, { "a.txt": { headlin: "A" } }],
    ["sources", { sources: [{ name: "A" }] }, { sources: [{}] }],
    ["tags", { tags: [{ name: "A", type: "person" }] }, { tags: [{ name: "A", type: "persn" }] }],
  ])("%s.schema.json takes what we take and refuses what we refuse", (name, good, bad) => {
    const validate = new Ajv2020({ strict: false }).compile(schemaNamed(name));
    expect([validate(good), validate(bad)]).toEqual([true, false]);
  });

  it("is printed by name", () => {
    expect(JSON.parse(runCli(makeFolder(), "schema", "tags").out)).toEqual(schemaNamed("tags"));
  });
});
