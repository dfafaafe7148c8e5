/** `npm run manual`: writes the chapters that are made from the code, and builds the manual as an archive into .scratch/manual/. */

import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "../../src/build.ts";
import { generatedChapters } from "./generated-chapters.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const seeds = `${root}templates/manual`;
const out = process.argv[2] ?? `${root}.scratch/manual`;

for (const [name, text] of Object.entries(generatedChapters())) writeFileSync(`${seeds}/${name}`, text);
const report = await build({
  seeds,
  out,
  config: `${root}tests/manual/backissue.json`,
  cache: `${root}.scratch/manual-cache`,
  freeze: false,
});
process.stdout.write(`${report.articles} chapters in ${out}\n`);
for (const { place, message } of report.problems)
  process.stderr.write(`${place.file}:${place.line} ${message}\n`);
process.exitCode = report.problems.length === 0 ? 0 : 1;
