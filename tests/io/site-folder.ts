/** A project folder on disk for publishing tests: writes files, publishes sites given as path → text, reads folders back. */

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import {
  openPublication,
  type Publication,
  type PublishOptions,
  type PublishReport,
} from "../../src/io/publish.ts";
import { createOutputWriter } from "../../src/io/write-output.ts";
import { makeOutputPath } from "../../src/model/ids.ts";

export type Files = Readonly<Record<string, string>>;

export interface Project {
  readonly root: string;
  readonly out: string;
  readonly options: PublishOptions;
}

/** An empty project with a seeds folder and no site yet. */
export function makeProject(mode: "copy" | "link" = "copy"): Project {
  // In memory where the system has such a folder: every publication waits for the disk.
  const base = existsSync("/dev/shm") ? "/dev/shm" : tmpdir();
  const root = realpathSync(mkdtempSync(join(base, "backissue-publish-")));
  onTestFinished(() => rmSync(root, { recursive: true }));
  writeFiles(join(root, "seeds"), { "a.txt": "seed" });
  const out = join(root, "public");
  return { root, out, options: { outDir: out, seedsDir: join(root, "seeds"), mode } };
}

export function writeFiles(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Publishes a site as a build does: what is unchanged is kept, the rest is written into the stage. */
export function publishFiles({ options }: Project, files: Files): PublishReport {
  const publication = openPublication(options);
  stageFiles(publication, files);
  return publication.commit();
}

export function stageFiles(publication: Publication, files: Files): void {
  const write = createOutputWriter(publication.stageDir);
  for (const [path, text] of Object.entries(files)) {
    publication.add(write({ path: makeOutputPath(path), bytes: new TextEncoder().encode(text) }));
  }
}

/** Keeps what the last publication wrote there. */
export function keepFiles({ previous, keep }: Publication, paths: readonly string[]): void {
  for (const path of paths) {
    const record = previous.get(makeOutputPath(path));
    if (record === undefined) throw new Error(`the last publication does not hold ${path}`);
    keep(record);
  }
}

/** Path → text of every file below a folder, without the bag's own files; links to folders are followed at the root only. */
export function readSite(folder: string): Record<string, string> {
  const files: Record<string, string> = {};
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name).slice(folder.length + 1);
    if (entry.isFile() && !/^(bagit|bag-info|(tag)?manifest-sha256)\.txt$/.test(path)) {
      files[path] = readFileSync(join(folder, path), "utf8");
    }
  }
  return Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
}
