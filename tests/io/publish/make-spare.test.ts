/** A large site that has no spare yet gets one while the build goes on; whatever comes of that, the next site is right. */

import { existsSync, lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { openPublication } from "../../../src/io/publish.ts";
import {
  keepFiles,
  makeProject,
  type Project,
  publishFiles,
  readSite,
  stageFiles,
  writeFiles,
} from "../site-folder.ts";

const many = Object.fromEntries(Array.from({ length: 2200 }, (_, i) => [`${i % 100}/${i}.html`, "x"]));
const first = { ...many, "index.html": "1" };

/** Publishes the first site, then a second one; between the two, `meddle` does what it likes. */
async function publishTwice(
  mode: "copy" | "link",
  { waits = true, meddle = () => {} }: { waits?: boolean; meddle?: (project: Project) => void },
) {
  const project = makeProject(mode);
  const workshop = join(project.root, ".public.backissue");
  publishFiles(project, first);
  const inode = lstatSync(join(project.out, "0/0.html")).ino;
  const publication = openPublication(project.options);
  keepFiles(publication, Object.keys(many));
  stageFiles(publication, { "index.html": "2" });
  if (waits) await publication.settled();
  const isMade = existsSync(join(workshop, mode === "copy" ? "spare" : "release-b"));
  meddle(project);
  publication.commit();
  const { spare } = JSON.parse(readFileSync(join(workshop, "published.json"), "utf8"));
  const isSame = lstatSync(join(project.out, "0/0.html")).ino === inode;
  return { project, workshop, spare, isSame, isMade };
}

it.each(["copy", "link"] as const)("makes the next site of a spare that was not there (%s)", async (mode) => {
  const { project, workshop, spare, isSame, isMade } = await publishTwice(mode, {});
  expect(isMade).toBe(true);
  expect(readSite(project.out)).toEqual({ ...first, "index.html": "2" });
  expect(isSame).toBe(true);
  expect(spare.differs).toContain("index.html");
  expect(readSite(join(workshop, mode === "copy" ? "spare" : "release-a"))).toEqual(first);
});

it("carries what somebody puts into the site meanwhile", async () => {
  const meddle = ({ out }: Project) => writeFiles(out, { "mine/note.txt": "mine" });
  const { project } = await publishTwice("copy", { meddle });
  expect(readSite(project.out)).toEqual({ ...first, "index.html": "2", "mine/note.txt": "mine" });
});

it("publishes the same where nobody waits for it, and leaves nothing behind in the end", async () => {
  const { project, workshop } = await publishTwice("copy", { waits: false });
  expect(readSite(project.out)).toEqual({ ...first, "index.html": "2" });
  publishFiles(project, first);
  expect(readSite(project.out)).toEqual(first);
  expect(readdirSync(workshop).sort()).toEqual(["published.json", "spare"]);
});

it("does without where there is no cp", async () => {
  vi.stubEnv("PATH", "");
  const { project, isSame, isMade } = await publishTwice("copy", {});
  vi.unstubAllEnvs();
  expect(isMade).toBe(false);
  expect(readSite(project.out)).toEqual({ ...first, "index.html": "2" });
  expect(isSame).toBe(true);
});
