import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { openPublication } from "../../src/io/publish.ts";
import { createOutputWriter } from "../../src/io/write-output.ts";
import { failureOf } from "../../src/model/failure.ts";
import { makeOutputPath } from "../../src/model/ids.ts";
import { keepFiles, makeProject, publishFiles, readSite, stageFiles, writeFiles } from "./site-folder.ts";

const first = { "2025/a.html": "<p>A", "2025/b.html": "<p>B", "data/index.json": "{}", "index.html": "home" };
const second = {
  "2025/a.html": "<p>A",
  "2025/c.html": "<p>C",
  "data/index.json": "[]",
  "index.html": "home",
};

/** The failure's message, or a text that says nothing was thrown. */
function messageOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return failureOf(error)?.message ?? `not a failure: ${String(error)}`;
  }
  return "nothing was thrown";
}

describe.each(["copy", "link"] as const)("mode %s", (mode) => {
  it("publishes a first site and reports it", () => {
    const project = makeProject(mode);
    const report = publishFiles(project, first);
    expect(readSite(project.out)).toEqual(first);
    expect(report.added).toHaveLength(4);
    expect(report).toMatchObject({ changed: [], removed: [], mended: [], foreign: [], files: 8 });
    expect(lstatSync(project.out).isSymbolicLink()).toBe(mode === "link");
  });

  it("adds, changes and removes, and keeps the files that did not change", () => {
    const project = makeProject(mode);
    publishFiles(project, first);
    const before = statSync(join(project.out, "2025/a.html"));
    const report = publishFiles(project, second);
    expect(readSite(project.out)).toEqual(second);
    expect(report).toMatchObject({
      added: ["2025/c.html"],
      changed: ["data/index.json"],
      removed: ["2025/b.html"],
    });
    expect(statSync(join(project.out, "2025/a.html")).ino).toBe(before.ino);
  });

  it("comes out right again and again, each site made of the last but one", () => {
    const project = makeProject(mode);
    for (const site of [first, second, first, { ...second, "2025/b/c.html": "C" }, first, second]) {
      publishFiles(project, site);
      expect(readSite(project.out)).toEqual(site);
    }
    writeFileSync(join(project.out, "CNAME"), "mine");
    publishFiles(project, first);
    rmSync(join(project.out, "CNAME"));
    publishFiles(project, second);
    publishFiles(project, first);
    expect(readSite(project.out)).toEqual(first);
  });

  it("keeps a foreign file that came while the build was under way", () => {
    const project = makeProject(mode);
    publishFiles(project, first);
    const publication = openPublication(project.options);
    stageFiles(publication, second);
    writeFiles(project.out, { "late.txt": "mine" });
    expect(publication.commit().foreign).toEqual(["late.txt"]);
    expect(readSite(project.out)).toEqual({ ...second, "late.txt": "mine" });
  });

  it("is not fooled by damage to its own hidden copy", () => {
    const project = makeProject(mode);
    publishFiles(project, first);
    publishFiles(project, second);
    const workshop = join(project.root, ".public.backissue");
    const [spare = ""] = readdirSync(workshop).filter((name) => /^(spare|release-a)$/.test(name));
    rmSync(join(workshop, spare, "2025/a.html"));
    writeFileSync(join(workshop, spare, "extra.html"), "x");
    publishFiles(project, first);
    expect(readSite(project.out)).toEqual(first);
  });

  it("keeps by name what the caller did not render", () => {
    const project = makeProject(mode);
    publishFiles(project, first);
    const publication = openPublication(project.options);
    keepFiles(publication, Object.keys(first));
    expect(publication.commit()).toMatchObject({ added: [], changed: [], removed: [] });
    expect(readSite(project.out)).toEqual(first);
  });

  it("tells the next publication the key of each file, but not where all are to be looked at anew", () => {
    const project = makeProject(mode);
    const keysOf = (options = project.options) => {
      const publication = openPublication(options);
      publication.abort();
      return ["index.html", "2025/a.html"].map((path) => publication.previous.get(makeOutputPath(path))?.key);
    };
    const publication = openPublication(project.options);
    const write = createOutputWriter(publication.stageDir);
    const output = { path: makeOutputPath("index.html"), bytes: new TextEncoder().encode("home") };
    publication.add({ ...write(output), key: 2 ** 53 - 1 });
    stageFiles(publication, { "2025/a.html": "<p>A" });
    publication.commit();
    expect(keysOf()).toEqual([2 ** 53 - 1, 0]);
    expect(keysOf({ ...project.options, verify: true })).toEqual([undefined, undefined]);
    const next = openPublication(project.options);
    keepFiles(next, ["index.html"]);
    const page = next.previous.get(makeOutputPath("2025/a.html"));
    if (page !== undefined) next.keep({ ...page, key: 3 });
    next.commit();
    expect(keysOf()).toEqual([2 ** 53 - 1, 3]);
  });

  it("leaves the folder alone when nothing changed", () => {
    const project = makeProject(mode);
    publishFiles(project, first);
    const before = lstatSync(project.out).ino;
    publishFiles(project, first);
    expect(lstatSync(project.out).ino).toBe(before);
  });

  it("carries foreign files over and takes an emptied folder of ours away", () => {
    const project = makeProject(mode);
    publishFiles(project, { ...first, "old/x.html": "x" });
    writeFiles(project.out, { CNAME: "example.org", ".well-known/a": "b", "2025/notes.txt": "mine" });
    mkdirSync(join(project.out, "empty/folder"), { recursive: true });
    symlinkSync("CNAME", join(project.out, "alias"));
    const report = publishFiles(project, second);
    expect(readSite(project.out)).toEqual({
      ...second,
      CNAME: "example.org",
      ".well-known/a": "b",
      "2025/notes.txt": "mine",
    });
    expect(report.foreign).toHaveLength(4);
    expect(existsSync(join(project.out, "empty/folder"))).toBe(true);
    expect(existsSync(join(project.out, "old"))).toBe(false);
    expect(lstatSync(join(project.out, "alias")).isSymbolicLink()).toBe(true);
  });

  it("puts a file where somebody has left an empty folder", () => {
    const project = makeProject(mode);
    publishFiles(project, { ...first, "old/x.html": "x" });
    rmSync(join(project.out, "old/x.html"));
    publishFiles(project, { ...first, old: "a file now" });
    expect(readSite(project.out)).toEqual({ ...first, old: "a file now" });
  });

  it("refuses to overwrite a foreign file, and leaves the old site", () => {
    const project = makeProject(mode);
    publishFiles(project, first);
    writeFiles(project.out, { "2025/c.html": "mine" });
    expect(messageOf(() => publishFiles(project, second))).toContain(
      "2025/c.html was not written by backissue",
    );
    expect(readSite(project.out)).toEqual({ ...first, "2025/c.html": "mine" });
  });

  it.each([
    ["a file where the site needs a folder", "2026", { ...first, "2026/d.html": "D" }],
    ["a folder where the site needs a file", "d.html/mine", { ...first, "d.html": "D" }],
  ])("refuses %s", (_, path, site) => {
    const project = makeProject(mode);
    publishFiles(project, first);
    writeFiles(project.out, { [path]: "mine" });
    expect(messageOf(() => publishFiles(project, site))).toContain("was not written by backissue");
    expect(readSite(project.out)).toEqual({ ...first, [path]: "mine" });
  });

  it("does not count a file as published that somebody changed, whatever its mtime says", () => {
    const project = makeProject(mode);
    publishFiles(project, first);
    const page = join(project.out, "2025/a.html");
    const { atime, mtime } = statSync(page);
    writeFileSync(page, "<p>X");
    utimesSync(page, atime, mtime);
    rmSync(join(project.out, "index.html"));
    const publication = openPublication(project.options);
    const standing = [...publication.previous.keys()].filter((path) => path in first).sort();
    expect(standing).toEqual(["2025/b.html", "data/index.json"]);
    stageFiles(publication, first);
    expect(publication.commit().mended).toEqual(["2025/a.html", "index.html"]);
    expect(readSite(project.out)).toEqual(first);
  });

  it("refuses two files of one address", () => {
    const project = makeProject(mode);
    const publication = openPublication(project.options);
    stageFiles(publication, first);
    expect(() => stageFiles(publication, { "index.html": "another" })).toThrow("two files have the address");
    publication.abort();
  });

  it("leaves the old site and no litter when a publication is given up", () => {
    const project = makeProject(mode);
    publishFiles(project, first);
    const publication = openPublication(project.options);
    stageFiles(publication, second);
    publication.abort();
    publication.abort();
    expect(readSite(project.out)).toEqual(first);
    expect(readdirSync(join(project.root, ".public.backissue")).join()).not.toMatch(/stage|lock|next/);
  });

  it("finds its own site again without the workshop, as after a git clone", () => {
    const project = makeProject(mode);
    publishFiles(project, first);
    if (mode === "copy") {
      rmSync(join(project.root, ".public.backissue"), { recursive: true });
    }
    expect(publishFiles(project, second)).toMatchObject({
      added: ["2025/c.html"],
      changed: ["data/index.json"],
    });
    expect(readSite(project.out)).toEqual(second);
  });
});

test("the mode can change between two publications", () => {
  const project = makeProject("copy");
  publishFiles(project, first);
  publishFiles({ ...project, options: { ...project.options, mode: "link" } }, first);
  expect(lstatSync(project.out).isSymbolicLink()).toBe(true);
  expect(readSite(project.out)).toEqual(first);
  publishFiles(project, second);
  expect(lstatSync(project.out).isDirectory()).toBe(true);
  expect(readSite(project.out)).toEqual(second);
});

test("a second publication is refused while the first is open", () => {
  const project = makeProject();
  const publication = openPublication(project.options);
  expect(messageOf(() => openPublication(project.options))).toContain("another build is at work");
  publication.abort();
  publishFiles(project, first);
});

test.each([
  ["copy", "next"],
  ["copy", "old"],
] as const)(
  "a swap cut off between its renames is finished at the next start (%s, %s left)",
  (mode, left) => {
    const project = makeProject(mode);
    publishFiles(project, first);
    const workshop = join(project.root, ".public.backissue");
    writeFileSync(join(workshop, "journal"), "swap\n");
    renameSync(project.out, join(workshop, "old"));
    if (left === "next") {
      renameSync(join(workshop, "old"), join(workshop, "next"));
      mkdirSync(join(workshop, "old"));
    }
    const publication = openPublication(project.options);
    expect(publication.wasRepaired).toBe(true);
    publication.abort();
    expect(readSite(project.out)).toEqual(first);
  },
);

describe("output folders that are refused", () => {
  test.each([
    ["the root of the disk", () => "/"],
    ["the home folder", () => homedir()],
    ["the seeds folder", (root: string) => join(root, "seeds")],
    ["a folder in the seeds", (root: string) => join(root, "seeds/site")],
    ["a folder around the seeds", (root: string) => root],
    ["a folder that holds something else", (root: string) => join(root, "other")],
    ["a file", (root: string) => join(root, "file")],
    ["a link to somewhere else", (root: string) => join(root, "link")],
    ["the seeds through a link", (root: string) => join(root, "linked-root/seeds/x")],
    ["a folder of another program's bag", (root: string) => join(root, "bag")],
  ])("%s", (_, outOf) => {
    const { root, options } = makeProject();
    writeFiles(root, {
      "other/thesis.txt": "mine",
      file: "mine",
      "bag/bag-info.txt": "Bag-Software-Agent: bagit.py\n",
    });
    symlinkSync(join(root, "other"), join(root, "link"));
    symlinkSync(root, join(root, "linked-root"));
    const before = readSite(root);
    expect(() => openPublication({ ...options, outDir: outOf(root) })).toThrow(/output folder/);
    expect(readSite(root)).toEqual(before);
  });

  test("a folder that holds nothing but dot files is taken, and they stay", () => {
    const project = makeProject();
    writeFiles(project.out, { ".gitkeep": "", ".nojekyll": "" });
    publishFiles(project, first);
    expect(readSite(project.out)).toEqual({ ...first, ".gitkeep": "", ".nojekyll": "" });
  });
});

test("a damaged manifest is refused in words, since nothing says which files are ours", () => {
  const project = makeProject();
  publishFiles(project, first);
  writeFiles(project.out, { "tagmanifest-sha256.txt": "<<<<<<< HEAD\n" });
  expect(messageOf(() => openPublication(project.options))).toContain("is damaged");
  expect(readSite(project.out)).toEqual(first);
});

test("one digest names the site, whatever order its files came in", () => {
  const one = publishFiles(makeProject(), first);
  const other = publishFiles(makeProject(), Object.fromEntries(Object.entries(first).reverse()));
  expect(one.rootDigest).toBe(other.rootDigest);
  expect(publishFiles(makeProject(), { ...first, "about.html": one.rootDigest }).rootDigest).toBe(
    one.rootDigest,
  );
  expect(publishFiles(makeProject(), second).rootDigest).not.toBe(one.rootDigest);
});

test("a hard link made by somebody else does not hide a change", () => {
  const project = makeProject();
  publishFiles(project, first);
  linkSync(join(project.out, "index.html"), join(project.root, "mine.html"));
  writeFileSync(join(project.root, "mine.html"), "changed");
  expect(publishFiles(project, first).mended).toEqual(["index.html"]);
  expect(readFileSync(join(project.out, "index.html"), "utf8")).toBe("home");
});
