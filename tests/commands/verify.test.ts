import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, it } from "vitest";
import { verify } from "../../src/commands/verify.ts";
import { makeProject, publishFiles, writeFiles } from "../io/site-folder.ts";

const site = { "2025/a.html": "<p>A", "data/a.json": "{}", "index.html": "home" };
let said: string[] = [];
const print = (line: string) => void said.push(line);
beforeEach(() => {
  said = [];
});

/** A copy of a published site in another place, as somebody would hold it who downloaded it. */
function copyOfSite(): { readonly dir: string; readonly root: string } {
  const project = makeProject();
  const { rootDigest } = publishFiles(project, site);
  const dir = mkdtempSync(join(tmpdir(), "backissue-copy-"));
  cpSync(project.out, dir, { recursive: true });
  return { dir, root: rootDigest };
}

it("finds nothing in a faithful copy, and prints its root digest", () => {
  const { dir, root } = copyOfSite();
  expect(verify({ dir }, print)).toBe(0);
  expect(said).toEqual([`7 files named, 0 differ, 0 missing, 0 extra; root digest ${root}`]);
});

it("names what differs, what is missing and what is extra", () => {
  const { dir } = copyOfSite();
  writeFiles(dir, { "2025/a.html": "<p>B", "evil.html": "x" });
  rmSync(join(dir, "data/a.json"));
  expect(verify({ dir, quiet: true }, print)).toBe(1);
  expect(said).toEqual([
    `${dir}/2025/a.html differs from what was published`,
    `${dir}/data/a.json is missing`,
    `${dir}/evil.html is extra: no manifest names it`,
  ]);
});

it.each(["bagit.txt", "manifest-sha256.txt"])("names a changed %s", (path) => {
  const { dir } = copyOfSite();
  writeFiles(dir, { [path]: "" });
  expect(verify({ dir, quiet: true }, print)).toBe(1);
  expect(said).toContain(`${dir}/${path} differs from what was published`);
});

it("does not count dot names, nor extra files where they are allowed", () => {
  const { dir } = copyOfSite();
  writeFiles(dir, { ".git/config": "x" });
  expect(verify({ dir }, print)).toBe(0);
  writeFiles(dir, { CNAME: "x" });
  expect(verify({ dir }, print)).toBe(1);
  expect(verify({ dir, allowExtra: true }, print)).toBe(0);
});

it("tells a whole forgery by its root digest", () => {
  const { dir, root } = copyOfSite();
  expect(verify({ dir, root: root.slice(0, 12) }, print)).toBe(0);
  expect(verify({ dir, root: "0123" }, print)).toBe(1);
});

it.each([["/nowhere/at/all"], [tmpdir()]])("refuses %s, which is no site", (dir) => {
  expect(() => verify({ dir }, print)).toThrow(/is not/);
});
