/** `npm run bench:reproducible`: 20 builds over six settings (order of files, locale, time zone, folder, times of files, threads, cache) give one root digest. */

import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cli, runNode } from "../faults/faulty-runs.ts";
import { fuzzSeeds } from "../hostile/fuzz-seeds.ts";

const root = realpathSync(mkdtempSync(join(tmpdir(), "backissue-reproducible-")));
const zones = ["UTC", "Asia/Baku", "America/Los_Angeles", "Pacific/Kiritimati"];
const locales = ["C", "tr_TR.UTF-8", "ar_SA.UTF-8"];
const digests = new Map<string, number[]>();

for (let build = 0; build < 20; build++) {
  // Every third build is in the folder of the one before, so with a warm cache and a site that stands.
  const number = build % 3 === 2 ? build - 1 : build;
  const project = join(root, `b${number}`, "deeper".repeat(1 + (number % 5)), "archive");
  layOut(project, build);
  const run = await runNode(
    cli,
    ["build", "--cache", join(project, "cache"), "--jobs", String(1 + (build % 3))],
    {
      cwd: project,
      env: { TZ: zones[build % zones.length] ?? "", LC_ALL: locales[build % locales.length] ?? "" },
    },
  );
  if (run.code === null || run.code > 1) throw new Error(run.stderr.slice(-2000));
  const [, digest = "none"] =
    /Root-Digest: sha256:(\w+)/.exec(readFileSync(join(project, "public/bag-info.txt"), "utf8")) ?? [];
  digests.set(digest, [...(digests.get(digest) ?? []), build]);
}
rmSync(root, { recursive: true });
console.log(Object.fromEntries(digests));
process.exitCode = digests.size === 1 ? 0 : 1;

/** The same seeds in another order and with other times. */
function layOut(project: string, build: number): void {
  mkdirSync(join(project, "seeds"), { recursive: true });
  const seeds = fuzzSeeds();
  for (const { name, bytes } of build % 2 === 0 ? seeds : seeds.reverse()) {
    writeFileSync(join(project, "seeds", name), bytes);
    utimesSync(join(project, "seeds", name), 1_000_000 * (build + 1), 1_000_000 * (build + 1));
  }
}
