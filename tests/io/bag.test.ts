/** The bag as RFC 8493 wants it, judged without our own code: by sha256sum, and by a BagIt validator where one is installed. */

import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { makeProject, publishFiles } from "./site-folder.ts";

const site = {
  "2025/əliyev 100%.html": "<p>A",
  "data/articles/2025.ndjson": "{}\n",
  "data/index.json": "[]",
  "index.html": "home",
};

it("names every file in one of its manifests, as sha256sum reads them", () => {
  const { out } = makeAndPublish();
  for (const name of ["manifest-sha256.txt", "tagmanifest-sha256.txt"]) {
    // Only line ends and the percent sign are written in another way than sha256sum does.
    const manifest = readFileSync(join(out, name), "utf8").replaceAll("%25", "%");
    const checked = execFileSync("sha256sum", ["--check", "--strict", "-"], { cwd: out, input: manifest });
    expect(checked.toString()).not.toContain("FAILED");
  }
  const all = ["manifest-sha256.txt", "tagmanifest-sha256.txt"].map((name) =>
    readFileSync(join(out, name), "utf8"),
  );
  expect(pathsIn(all[0])).toEqual(["data/articles/2025.ndjson", "data/index.json"]);
  expect(pathsIn(all[1])).toEqual([
    "2025/əliyev 100%25.html",
    "bag-info.txt",
    "bagit.txt",
    "index.html",
    "manifest-sha256.txt",
  ]);
});

it("declares itself and counts its payload", () => {
  const { out } = makeAndPublish();
  expect(readFileSync(join(out, "bagit.txt"), "utf8")).toBe(
    "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n",
  );
  expect(readFileSync(join(out, "bag-info.txt"), "utf8")).toMatch(/^Payload-Oxum: 5\.2$/m);
});

it("gives the root digest that a shell computes from the manifests", () => {
  const project = makeProject();
  publishFiles(project, site);
  const { rootDigest } = publishFiles(project, { ...site, "about.html": "prints it" });
  const recipe =
    "cat manifest-sha256.txt tagmanifest-sha256.txt | grep -Ev '  (about\\.html|bagit\\.txt|bag-info\\.txt|manifest-sha256\\.txt)$' | LC_ALL=C sort -k2 | sha256sum";
  expect(execFileSync("bash", ["-c", recipe], { cwd: project.out, encoding: "utf8" }).slice(0, 64)).toBe(
    rootDigest,
  );
});

const validator = ["bagit.py", "bagit"].find((name) => spawnSync(name, ["--version"]).status === 0);

it.skipIf(validator === undefined)("is accepted by an independent validator", () => {
  const { out } = makeAndPublish();
  expect(spawnSync(validator ?? "", ["--validate", out]).status).toBe(0);
  rmSync(join(out, "data/index.json"));
  expect(spawnSync(validator ?? "", ["--validate", out]).status).not.toBe(0);
});

function makeAndPublish() {
  const project = makeProject();
  publishFiles(project, site);
  return project;
}

function pathsIn(manifest = ""): string[] {
  return manifest
    .trim()
    .split("\n")
    .map((line) => line.slice(66));
}
