/** The manual is true, whole, and itself an archive without a problem. */

import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { build } from "../../src/build.ts";
import { formatChapter } from "../../src/commands/help.ts";
import { problemCodes } from "../../src/model/problem-codes.ts";
import { runCli } from "../commands/run-cli.ts";
import { generatedChapters } from "./generated-chapters.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const dir = join(root, "templates/manual");
const files = readdirSync(dir);
const read = (name: string) => readFileSync(join(dir, name), "utf8");

describe("a chapter that is made from the code", () => {
  it.each(Object.entries(generatedChapters()))("%s is not stale (npm run manual writes it)", (name, text) => {
    expect(read(name)).toBe(text);
  });
});

describe("the commands", () => {
  const sections = read("commands.md").split(/^## /m).slice(1);

  it("are all there", () => {
    const source = readFileSync(join(root, "src/cli.ts"), "utf8");
    const names = [...source.matchAll(/\.command\(\s*"(\w+)/g)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(15);
    expect(sections.map((section) => section.slice(0, section.indexOf("\n")))).toEqual(names);
  });

  it.each(sections.map((section) => [section.slice(0, section.indexOf("\n")), section]))(
    "%s says what it does, and has an example",
    (name, section) => {
      expect(section).toMatch(/^\S+\n\n[A-Z].{10,}\.\n/);
      expect(section).toContain(`Examples:\nbackissue ${name}`);
    },
  );

  it("are named by chapters only with options that they have", () => {
    const known = new Map(sections.map((section) => [section.slice(0, section.indexOf("\n")), section]));
    const wrong: string[] = [];
    for (const file of [
      ...files.filter((name) => name.endsWith(".md")).map((name) => join(dir, name)),
      join(root, "README.md"),
    ]) {
      for (const [, name = "", rest = ""] of readFileSync(file, "utf8").matchAll(
        /backissue ([a-z]+)\b([^`\n#|]*)/g,
      )) {
        const section = known.get(name);
        if (section === undefined) continue;
        for (const [option] of rest.matchAll(/(?<= )--[a-z-]+/g))
          if (!section.includes(option)) wrong.push(`${file}: ${name} ${option}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

it("names a chapter only where there is one", () => {
  const named = files.flatMap((name) =>
    [...read(name).matchAll(/(?:chapters? `|`backissue help )([a-z-]+)`/g)].map(([, topic = ""]) => topic),
  );
  const topics = new Set([...files.map((name) => name.replace(/\.md$/, "")), ...Object.keys(problemCodes)]);
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((topic) => !topics.has(topic))).toEqual([]);
});

it("is an archive that builds without a problem, and every chapter has its page", async () => {
  const out = mkdtempSync(join(tmpdir(), "backissue-manual-"));
  const report = await build({
    seeds: dir,
    out: join(out, "site"),
    cache: join(out, "cache"),
    config: join(root, "tests/manual/backissue.json"),
    freeze: false,
    jobs: 1,
  });
  expect(report.problems).toEqual([]);
  expect(report.articles).toBe(files.length);
  expect(readdirSync(dir)).toEqual(files);
  rmSync(out, { recursive: true });
});

describe("backissue help TOPIC", () => {
  it("prints a chapter for a terminal: no front matter, short lines, code as it is", () => {
    const { out, status } = runCli(root, "help", "cookbook");
    expect(status).toBe(0);
    expect(out).toMatch(/^# Cookbook: my files look like X\n\nFind the files/);
    const prose = out.split("\n").filter((line) => !line.startsWith("    ") && !/\S{40}/.test(line));
    expect(Math.max(...prose.map((line) => line.length))).toBeLessThanOrEqual(88);
    expect(out).toContain("\n    backissue import old-site.warc.gz\n");
  });

  it("lists the chapters where no topic is named, and names the one that was meant", () => {
    expect(runCli(root, "help").out).toContain("codes, commands, cookbook, desk, fields");
    expect(runCli(root, "help", "cokbook")).toMatchObject({
      status: 2,
      err: expect.stringContaining("did you mean backissue help cookbook?"),
    });
  });

  it("shows an address behind the words of its link", () => {
    expect(formatChapter('---\ntitle: "A"\n---\n\nSee [Eta](https://eta.js.org/) **now**.\n')).toBe(
      "# A\n\nSee Eta (https://eta.js.org/) now.",
    );
  });
});
