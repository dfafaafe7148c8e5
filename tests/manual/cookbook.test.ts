/** The cookbook is true: its files, put where it says, become what it says. */

import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { expect, it } from "vitest";
import { makeFolder, runCli } from "../commands/run-cli.ts";

const text = readFileSync(new URL("../../templates/manual/cookbook.md", import.meta.url), "utf8");

interface Recipe {
  readonly title: string;
  /** By path. */
  readonly files: Readonly<Record<string, string>>;
  readonly imports: readonly string[];
  /** "2024-03-05 | Headline | Source" */
  readonly becomes: readonly string[];
}

const recipes = text
  .split(/^## /m)
  .slice(1)
  .map((section): Recipe => {
    const fences = [...section.matchAll(/^```(\S+) ?(\S*)\n(.*?)^```$/gms)];
    const ofKind = (kind: string) =>
      fences.filter(([, lang]) => lang === kind).map(([, , , body = ""]) => body);
    return {
      title: section.slice(0, section.indexOf("\n")),
      files: Object.fromEntries(
        fences.flatMap(([, , path = "", body = ""]) => (path === "" ? [] : [[path, body]])),
      ),
      imports: ofKind("sh").flatMap((body) =>
        body.split("\n").filter((line) => /^backissue import \S+\.(?:csv|atom)\b/.test(line)),
      ),
      becomes: ofKind("becomes").flatMap((body) => body.trimEnd().split("\n")),
    };
  });

it("has a recipe for a dozen kinds of file", () => {
  expect(recipes.length).toBeGreaterThanOrEqual(12);
  expect(recipes.filter(({ becomes }) => becomes.length > 0).length).toBeGreaterThanOrEqual(10);
});

it.each(recipes.filter(({ becomes }) => becomes.length > 0))("$title", ({ files, imports, becomes }) => {
  const dir = makeFolder(files);
  for (const line of imports)
    expect(runCli(dir, ...line.split(" ").slice(1))).toMatchObject({ status: 0, err: "" });
  const { out, err } = runCli(dir, "list", "--json");
  expect(err).toBe("");
  const listed = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(
    listed.map(({ date, headline, source }) => `${date} | ${headline} | ${source ?? ""}`.trimEnd()),
  ).toEqual(becomes.map((line) => line.trimEnd()));
  rmSync(dir, { recursive: true });
});

it.skipIf(spawnSync("python3", ["--version"]).error !== undefined)("turns a mailbox into articles", () => {
  const script = recipes.flatMap(({ files }) => files["mbox-to-jsonl.py"] ?? [])[0] ?? "";
  const mbox = `From news@post.example Tue Mar  5 08:00:00 2024
From: =?utf-8?q?The_Harbour_Post?= <news@post.example>
Date: Tue, 5 Mar 2024 23:30:00 -0500
Subject: =?utf-8?b?SGFyYm91ciDigJMgdGhpcmQgcXVheQ==?=
Content-Type: text/plain; charset=utf-8

The harbour opened its third quay on Tuesday.
`;
  const dir = makeFolder({ "news.mbox": mbox, "to.py": script, "seeds/.keep": "" });
  const { stdout, stderr } = spawnSync("python3", ["to.py", "news.mbox"], { cwd: dir, encoding: "utf8" });
  expect(stderr).toBe("");
  expect(JSON.parse(stdout)).toEqual({
    title: "Harbour – third quay",
    date: "2024-03-05",
    source: "The Harbour Post",
    text: "The harbour opened its third quay on Tuesday.\n",
  });
});
