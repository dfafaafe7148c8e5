/** A small project on disk whose site is built by the real command, in two states: before and after an edit. */

import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cli, type Run, type RunOptions, runNode, snapshot } from "./faulty-runs.ts";

/** One day for all builds: what changes back on the day it changed is no news. */
export const oneDay = { SOURCE_DATE_EPOCH: "1700000000" };

export interface Project {
  readonly root: string;
  readonly out: string;
  /** Lays the seeds of a state out. */
  readonly edit: (state: "before" | "after") => void;
  readonly build: (options?: RunOptions, ...flags: readonly string[]) => Promise<Run>;
  readonly site: () => ReturnType<typeof snapshot>;
}

function article(headline: string, day: number, text: string): string {
  const date = `2024-03-${String(day).padStart(2, "0")}`;
  return `---\ntitle: ${headline}\ndate: ${date}\ntags: [Budget, Harbour]\n---\n${text}\n`;
}

const common = {
  "one.md": article("The council votes on the budget", 4, "The council voted on Monday."),
  "two.md": article("The harbour opens again", 5, "Ships came in on Tuesday."),
  "three.txt": " date 2024-03-06 The mayor spoke to the press on Wednesday about the harbour.",
};
const states = {
  before: { ...common, "gone.md": article("An old report", 7, "It will be taken back.") },
  after: {
    ...common,
    "one.md": article("The council votes again", 4, "The council voted twice."),
    "new.md": article("A bridge is planned", 8, "The plans were shown on Friday."),
  },
};

export function makeProject(): Project {
  // In memory where the system has such a folder: every publication waits for the disk.
  const base = existsSync("/dev/shm") ? "/dev/shm" : tmpdir();
  const root = realpathSync(mkdtempSync(join(base, "backissue-build-")));
  const out = join(root, "public");
  const seeds = join(root, "seeds");
  mkdirSync(seeds);
  return {
    root,
    out,
    edit: (state) => {
      for (const name of ["one.md", "gone.md", "new.md"]) {
        rmSync(join(seeds, name), { force: true });
      }
      for (const [name, text] of Object.entries(states[state])) {
        writeFileSync(join(seeds, name), text);
      }
    },
    build: (options, ...flags) =>
      runNode(cli, ["build", "--cache", join(root, "cache"), ...flags], {
        cwd: root,
        ...options,
        env: { ...oneDay, ...options?.env },
      }),
    site: () => snapshot(out),
  };
}

/** What both states look like once the lock knows all addresses; the project is left in the state `before`. */
export async function expectations(project: Project) {
  project.edit("after");
  await project.build();
  project.edit("before");
  await project.build();
  writeFileSync(join(project.out, "CNAME"), "archive.example");
  project.edit("after");
  await project.build();
  const after = project.site();
  project.edit("before");
  await project.build();
  return { before: project.site(), after };
}
