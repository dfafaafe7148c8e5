/** What is damaged: our own hostile seeds, the project's real seeds, and the shared corpus where it is at hand. */

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { FuzzSeed } from "./fuzz.ts";
import { ownSeeds } from "./own-seeds.ts";

const folders = ["../../seeds", "../../../shared/hostile/seeds"];

const record = JSON.stringify({ headline: "A line", date: "2024-05-06", body: "One.\n\nTwo." });

export function fuzzSeeds(): FuzzSeed[] {
  const own = Object.entries(ownSeeds).map(([name, { text }]) => ({ name, bytes: Buffer.from(text) }));
  const lines = { name: "lines.jsonl", bytes: Buffer.from(`${record}\n${record}\n`) };
  return [
    ...own,
    lines,
    ...folders.flatMap((folder) => filesIn(fileURLToPath(new URL(folder, import.meta.url)))),
  ];
}

function filesIn(folder: string): FuzzSeed[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
}
