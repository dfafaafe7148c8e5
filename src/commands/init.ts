/** backissue init: the config and two sample seeds; says what it found, asks nothing, overwrites nothing. */

import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { listSeeds } from "../io/list-seeds.ts";
import { exitCodes } from "./exit-codes.ts";
import { newsFilesIn, newsFoldersIn, recogniseSeeds } from "./recognise.ts";
import { sampleSeeds } from "./sample-seeds.ts";
import { schemaPath } from "./schema.ts";

const firstConfig = { $schema: schemaPath, site: { title: "News archive", description: "", lang: "en" } };

export function runInit(dir: string): number {
  mkdirSync(dir, { recursive: true });
  const said = [writeConfig(dir), ...writeSeeds(dir), ...foundBeside(dir), ...nextSteps(dir)];
  process.stdout.write(`${said.join("\n")}\n`);
  return exitCodes.ok;
}

function writeConfig(dir: string): string {
  const file = join(dir, "backissue.json");
  if (existsSync(file)) return `Kept   ${file}`;
  writeFileSync(file, `${JSON.stringify(firstConfig, null, 2)}\n`, { flag: "wx" });
  return `Wrote  ${file}`;
}

/** Samples only where there are no seeds: somebody else's archive needs no ferry. */
function writeSeeds(dir: string): string[] {
  const seedsDir = join(dir, "seeds");
  mkdirSync(seedsDir, { recursive: true });
  const { seeds } = listSeeds(seedsDir);
  if (seeds.length > 0) {
    const kinds = recogniseSeeds(seedsDir).map(([kind, count]) => `${count} ${kind}`);
    return [`Found  ${seedsDir}: ${countOf(seeds.length, "file")} (${kinds.join(", ")})`];
  }
  return Object.entries(sampleSeeds).map(([name, text]) => {
    const file = join(seedsDir, name);
    writeFileSync(file, text, { flag: "wx" });
    return `Wrote  ${file}`;
  });
}

/** News that lies beside the seeds folder, with the command that brings it in. */
function foundBeside(dir: string): string[] {
  const files = newsFilesIn(dir);
  const [first] = files;
  const here =
    first === undefined
      ? []
      : [`Found  ${countOf(files.length, "file")} here, such as ${first}: backissue import ${first}`];
  const folders = newsFoldersIn(dir).map(
    ({ name, files }) => `Found  ${name}/ with ${countOf(files, "file")}: backissue import ${name}`,
  );
  return [...here, ...folders];
}

function nextSteps(dir: string): string[] {
  const enter = dir === "." ? "" : `cd ${/^[\w./-]+$/.test(dir) ? dir : JSON.stringify(dir)} && `;
  return ["", `Next:  ${enter}npx backissue serve`];
}

function countOf(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}
