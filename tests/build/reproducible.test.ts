/** The same seeds give the same bytes, whatever is around them. */

import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const cli = join(root, "dist/cli.js");
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "backissue-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const markdown = `---
title: Harbour opens its third quay
date: 2024-02-29
source: The Harbour Post
tags: [harbours, Lisbon]
---

The third quay of the harbour opened on Thursday in Lisbon, *two years* late.
`;
const page = `Home News Sport
    Home News Sport

    Ferry line to the islands returns in June

    12 March, 2024
    The ferry line to the islands returns in June, the regional government said on Tuesday after a winter without ships.

    "We have found an operator for the next five years," the minister said at the harbour in Ponta Delgada.

    Latest News

    10:15

    Another headline of another day
`;

/** The project's seeds and two more kinds, written in the order given. */
function writeSeeds(dir: string, backwards: boolean): void {
  const names = readdirSync(join(root, "seeds")).filter((name) => name.endsWith(".txt"));
  const files: [string, string][] = [
    ...names.map((name): [string, string] => [name, readFileSync(join(root, "seeds", name), "utf8")]),
    ["2024/quay.md", markdown],
    ["2024/ferry.txt", page],
    [
      "lines.jsonl",
      `${JSON.stringify({ title: "Bridge closed", date: "2023-05-01", text: "The bridge over the river is closed until Friday." })}\n`,
    ],
  ];
  mkdirSync(join(dir, "2024"), { recursive: true });
  for (const [name, text] of backwards ? files.reverse() : files) writeFileSync(join(dir, name), text);
}

function buildIn(
  project: string,
  {
    backwards = false,
    env = {},
    flags = [],
  }: {
    readonly backwards?: boolean;
    readonly env?: Readonly<Record<string, string>>;
    readonly flags?: readonly string[];
  },
) {
  const dir = join(folder, project);
  writeSeeds(join(dir, "seeds"), backwards);
  execFileSync(process.execPath, [cli, "build", ...flags], { cwd: dir, env: { ...process.env, ...env } });
  return filesOf(join(dir, "public"));
}

function filesOf(dir: string): Map<string, string> {
  const names = readdirSync(dir, { recursive: true, encoding: "utf8", withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    names
      .map((entry) => [
        join(entry.parentPath, entry.name).slice(dir.length),
        readFileSync(join(entry.parentPath, entry.name), "base64"),
      ])
      .sort() as [string, string][],
  );
}

/** Five builds, and other tests beside them. */
const patience = 300_000;

test("time zone, locale, folder, order of files, threads and cache change no byte of the site", {
  timeout: patience,
}, () => {
  const first = buildIn("a", { env: { TZ: "Pacific/Kiritimati", LC_ALL: "C" } });
  expect(first.size).toBeGreaterThan(30);
  expect(first.has("/2024/02/29/harbour-opens-its-third-quay.html")).toBe(true);
  expect(first.has("/2024/03/12/ferry-line-to-the-islands-returns-in-june.html")).toBe(true);
  expect(
    buildIn("deeper/b", { backwards: true, env: { TZ: "America/Los_Angeles", LC_ALL: "tr_TR.UTF-8" } }),
  ).toEqual(first);
  expect(buildIn("c", { flags: ["--jobs", "1"] })).toEqual(first);
  for (const name of readdirSync(join(folder, "c/seeds"))) utimesSync(join(folder, "c/seeds", name), 1, 1);
  expect(buildIn("c", {})).toEqual(first);
  expect(buildIn("c", { flags: ["--no-cache"] })).toEqual(first);
});

test("a site built up by one article at a time is the site built at once", { timeout: patience }, () => {
  const dir = join(folder, "steps");
  const whole = join(folder, "whole");
  writeSeeds(join(whole, "seeds"), false);
  mkdirSync(join(dir, "seeds"), { recursive: true });
  for (const name of [
    "lines.jsonl",
    "2024",
    ...readdirSync(join(root, "seeds")).filter((name) => name.endsWith(".txt")),
  ]) {
    cpSync(join(whole, "seeds", name), join(dir, "seeds", name), { recursive: true });
    execFileSync(process.execPath, [cli, "build"], { cwd: dir });
  }
  execFileSync(process.execPath, [cli, "build"], { cwd: whole });
  const addresses = (files: Map<string, string>) =>
    [...files.keys()].filter((path) => path.endsWith(".html"));
  expect(addresses(filesOf(join(dir, "public")))).toEqual(addresses(filesOf(join(whole, "public"))));
});
