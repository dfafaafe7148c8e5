/** `npm run bench:faults [KILLS]`: a fault at every call of a publication, in every kind, and 200 builds killed at random moments. */

import { rmSync } from "node:fs";
import { expectations, makeProject } from "../faults/build-project.ts";
import { runNode, sweepScript } from "../faults/faulty-runs.ts";
import { killManyTimes } from "../faults/kill-many-times.ts";

const [kills = "200"] = process.argv.slice(2);
let bad = 0;
for (const mode of ["copy", "link"]) {
  for (const kind of ["cut", "tear", "EIO", "ENOSPC", "EACCES", "EMFILE"]) {
    for (const lasting of [[], ["for-good"]]) {
      const run = await runNode(sweepScript, [mode, kind, ...lasting]);
      const found: { readonly calls: number; readonly missing: number; readonly bad: readonly string[] } =
        JSON.parse(run.stdout);
      bad += found.bad.length;
      console.log(mode, kind, ...lasting, { ...found, bad: found.bad.length });
      for (const fault of found.bad) console.log(fault);
    }
  }
}
const project = makeProject();
const { torn, ...report } = await killManyTimes(project, await expectations(project), Number(kills));
rmSync(project.root, { recursive: true });
console.log({ ...report, torn: torn.length });
for (const fault of torn) console.log(fault);
process.exitCode = bad + torn.length === 0 ? 0 : 1;
