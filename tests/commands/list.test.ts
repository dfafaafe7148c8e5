import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { plainLine } from "../../src/commands/plain-line.ts";
import { makeFolder, runCli } from "./run-cli.ts";

let dir = "";
beforeAll(() => {
  dir = makeFolder({
    "seeds/quay.md":
      "---\ntitle: Quay opens\ndate: 2024-03-01\nsource: Harbour Post\n---\n\nThe quay opened.\n",
    "seeds/rail.md":
      '---\ntitle: "=Rail"\ndate: 2023-01-02\n---\n\nThe railway line to the harbour closed.\n',
    "seeds/note.md": "---\ntitle: No date\n---\n\nNobody knows when this note was written.\n",
    "backissue.json": '{\n  "site": { "title": "Quays" }\n}\n',
  });
});

describe("list", () => {
  it("prints the newest first and the undated last", () => {
    const { status, out } = runCli(dir, "list");
    expect(status).toBe(0);
    expect(out).toBe(
      [
        "2024-03-01  Quay opens",
        "            seeds/quay.md",
        "2023-01-02  =Rail",
        "            seeds/rail.md",
        "undated     No date",
        "            seeds/note.md\n",
      ].join("\n"),
    );
  });

  it("prints one JSON object a line, with the page", () => {
    const rows = runCli(dir, "list", "--json")
      .out.trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(rows[0]).toMatchObject({
      date: "2024-03-01",
      headline: "Quay opens",
      source: "Harbour Post",
      file: "seeds/quay.md",
      page: "2024/03/01/quay-opens.html",
    });
    expect(rows.map((row) => row.date)).toEqual(["2024-03-01", "2023-01-02", null]);
  });

  it("prints CSV in which no field is a formula", () => {
    expect(runCli(dir, "list", "--csv").out).toContain(`"2023-01-02","'=Rail",""`);
  });
});

it("stats counts articles by year, source and language", () => {
  const stats = JSON.parse(runCli(dir, "stats", "--json").out);
  expect(stats).toMatchObject({
    articles: 3,
    undated: 1,
    firstDate: "2023-01-02",
    lastDate: "2024-03-01",
    years: { "2023": 1, "2024": 1, undated: 1 },
    sources: { "Harbour Post": 1, unknown: 2 },
    readers: { markdown: 3 },
  });
});

it("config says where every value comes from", () => {
  const { out } = runCli(dir, "config", "--print", "--out", "site");
  expect(out).toMatch(/^site\.title +"Quays" {2}\(backissue\.json:2:22\)$/m);
  expect(out).toMatch(/^site\.lang +"en" {2}\(default\)$/m);
  expect(out).toMatch(/^--out +".*site" {2}\(--out\)$/m);
  expect(out).toMatch(/^--seeds +".*seeds" {2}\(default\)$/m);
});

describe("clean", () => {
  it("removes the cache and nothing else", () => {
    const cache = join(dir, "node_modules/.cache/backissue");
    expect(readdirSync(cache)).toContain("index.bin");
    writeFileSync(join(cache, ".index.bin.4711"), "what a killed build left");
    expect(runCli(dir, "clean")).toMatchObject({ status: 0, err: "" });
    expect(existsSync(cache)).toBe(false);
    expect(existsSync(join(dir, "seeds/quay.md"))).toBe(true);
  });

  it("refuses a folder that holds what no cache holds", () => {
    const other = makeFolder({ "thesis.json": "{}" });
    const { status, err } = runCli(dir, "clean", "--cache", other);
    expect(status).toBe(2);
    expect(err).toContain("holds thesis.json");
    expect(existsSync(join(other, "thesis.json"))).toBe(true);
  });
});

it("plainLine leaves no order for a terminal", () => {
  expect(plainLine("a\u001b[31mb\tc\u202ed\u009b")).toBe("a [31mb c d ");
});
