/** A site made of the one before it, by what is known of the two, is the one that a look at every file makes. */

import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { readPublished } from "../../../src/io/publish/records.ts";
import { askIfUntouched } from "../../../src/io/publish/untouched.ts";
import { type Files, makeProject, type Project, publishFiles, readSite, writeFiles } from "../site-folder.ts";

/** The disk's clock ticks every few milliseconds; what happens within a tick is looked at again. */
const tick = () => new Promise((resolve) => setTimeout(resolve, 10));

/** Publishes as a build does that has asked beforehand. */
async function publishAsked(project: Project, files: Files) {
  const { isUntouched, since } = askIfUntouched(project.out);
  const untouchedSince = (await isUntouched()) ? since : undefined;
  return publishFiles({ ...project, options: { ...project.options, untouchedSince } }, files);
}

function stampOf({ root }: Project) {
  return JSON.parse(readFileSync(join(root, ".public.backissue", "published.json"), "utf8"));
}

/** Most of a site stays: a site of new files is not made of the one before. */
const stays = Object.fromEntries(
  ["s/1", "s/2", "s/3", "s/4", "s/5", "s/6", "s/7"].map((name) => [name, name]),
);
const names = ["index.html", "a/x.html", "a/y.html", "a/b/z.html", "b/x.html", "b", "data/i.json"];
const site = fc
  .dictionary(fc.constantFrom(...names), fc.constantFrom("1", "2", "3"))
  // A file and a folder of one name are not one site.
  .map((files): Files => ("b/x.html" in files ? { ...files, b: undefined } : files) as Files)
  .map((files) => ({ ...stays, ...files }))
  .map((files) => Object.fromEntries(Object.entries(files).filter(([, text]) => text !== undefined)));
const meddling = fc.constantFrom(
  "nothing",
  "nothing",
  "nothing",
  "a foreign file",
  "a foreign link",
  "an empty folder",
  "damage",
  "a file less",
  "another file in the spare",
  "a file less in the spare",
);

function meddle({ root, out }: Project, what: string): void {
  const spare = join(root, ".public.backissue", "spare");
  const [first] = Object.keys(readSite(out));
  if (what === "a foreign file") writeFiles(out, { "mine/note.txt": String(Math.random()) });
  if (what === "a foreign link" && lstatSync(join(out, "link"), { throwIfNoEntry: false }) === undefined)
    symlinkSync("index.html", join(out, "link"));
  if (what === "an empty folder") mkdirSync(join(out, "empty"), { recursive: true });
  if (what === "damage" && first !== undefined) writeFileSync(join(out, first), "damaged");
  if (what === "a file less" && first !== undefined) rmSync(join(out, first));
  const [hidden] = lstatSync(spare, { throwIfNoEntry: false }) === undefined ? [] : readdirSync(spare);
  if (what === "another file in the spare" && hidden !== undefined) writeFiles(spare, { "extra.html": "x" });
  if (what === "a file less in the spare" && hidden !== undefined)
    rmSync(join(spare, hidden), { recursive: true });
}

function foreignIn(out: string): Files {
  if (lstatSync(out, { throwIfNoEntry: false }) === undefined) return {};
  const published = readPublished(out);
  return Object.fromEntries(Object.entries(readSite(out)).filter(([path]) => !published.has(path)));
}

it("comes out right whatever was published before, and whoever meddled", async () => {
  let known = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(site, meddling), { minLength: 3, maxLength: 6 }), async (steps) => {
      const project = makeProject();
      try {
        for (const [files, what] of steps) {
          const foreign = foreignIn(project.out);
          await publishAsked(project, files);
          expect(readSite(project.out)).toEqual({ ...foreign, ...files });
          const stamp = stampOf(project);
          if (stamp.spare !== null) known++;
          expect(
            [...readPublished(project.out).keys()].map((path) => lstatSync(join(project.out, path)).size),
          ).toEqual(stamp.sizes);
          await tick();
          meddle(project, what);
          await tick();
        }
      } finally {
        rmSync(project.root, { recursive: true });
        mkdirSync(project.root);
      }
    }),
    { numRuns: 60 },
  );
  // The test would prove nothing if each site were made of a look at every file.
  expect(known).toBeGreaterThan(30);
});

it("keeps the very files that did not change, and remembers how the spare differs", async () => {
  const project = makeProject();
  const inode = (path: string) => lstatSync(join(project.out, path)).ino;
  await publishAsked(project, { "a/x.html": "1", "a/y.html": "1", "index.html": "1" });
  const first = inode("a/x.html");
  for (const text of ["2", "3", "4"]) {
    await tick();
    const report = await publishAsked(project, { "a/x.html": "1", "a/y.html": "1", "index.html": text });
    expect(report.changed).toEqual(["index.html"]);
    expect(inode("a/x.html")).toBe(first);
    expect(stampOf(project).spare.differs).toContain("index.html");
    expect(stampOf(project).spare.differs).not.toContain("a/x.html");
  }
});

it("still knows how the spare differs after a publication that changed nothing", async () => {
  const project = makeProject();
  const sites = ["1", "2", "2"].map((text) => ({ "a/x.html": "1", "a/y.html": "1", "index.html": text }));
  for (const files of sites) {
    await publishAsked(project, files);
    await tick();
  }
  expect(stampOf(project).spare.differs).toContain("index.html");
  await publishAsked(project, { ...sites[0], "a/y.html": "3" });
  expect(readSite(project.out)).toEqual({ ...sites[0], "a/y.html": "3" });
});

it("looks at every file where the stamp tells less than it should, as that of an older backissue does", async () => {
  const project = makeProject();
  const files = { "a/x.html": "1", "index.html": "1" };
  await publishAsked(project, files);
  const { manifests, ...known } = stampOf(project);
  for (const stamp of [
    { manifests },
    { manifests, ...known, sizes: [1] },
    { manifests, ...known, foreign: 1 },
  ]) {
    await tick();
    writeFileSync(join(project.root, ".public.backissue", "published.json"), JSON.stringify(stamp));
    const report = await publishAsked(project, { ...files, "a/y.html": "2" });
    expect(report.removed).toEqual([]);
    expect(readSite(project.out)).toEqual({ ...files, "a/y.html": "2" });
  }
});
