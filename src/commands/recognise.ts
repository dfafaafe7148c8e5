/** What the files of a folder look like to us, for `init` and `import`: by reading them, not by asking. */

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { listSeeds } from "../io/list-seeds.ts";
import { readSeed } from "../io/read-seed.ts";
import { parseSource } from "../readers/readers.ts";

/** Files that are read to say what a folder holds; a sample is enough. */
const sampleSize = 200;

const names: Readonly<Record<string, string>> = {
  "dated-line": "dated text",
  "page-dump": "page dump",
  "plain-text": "plain text",
  "json-lines": "JSON Lines",
  html: "saved page",
  markdown: "Markdown",
};

/**
 * How many files each reader takes, most first; and how many none does.
 * @example [["dated text", 3], ["saved page", 1], ["not readable", 1]]
 */
export function recogniseSeeds(seedsDir: string): [kind: string, count: number][] {
  const counts = new Map<string, number>();
  for (const seed of listSeeds(seedsDir).seeds.slice(0, sampleSize)) {
    const raw = readSeed(seed);
    const parsed = raw.ok ? parseSource(raw.value) : raw;
    const reader = parsed.ok ? parsed.value[0]?.reader.split(":")[0] : undefined;
    const kind = reader === undefined ? "not readable" : (names[reader] ?? reader);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

const newsEnding = /\.(?:txt|text|md|markdown|html?|xhtml|jsonl|ndjson|csv|tsv|xml|rss|atom|warc|warc\.gz)$/i;
const notNews = /^(?:readme|license|licence|changelog|contributing|robots)\b/i;

/** Files in a folder that look like collected news, by ending, without looking into folders. */
export function newsFilesIn(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isFile() && newsEnding.test(entry.name) && !notNews.test(entry.name))
    .map((entry) => entry.name)
    .sort();
}

/** Folders beside the seeds that hold such files themselves. */
export function newsFoldersIn(dir: string): { readonly name: string; readonly files: number }[] {
  return readdirSync(dir, { withFileTypes: true })
    .filter(
      (entry) =>
        entry.isDirectory() && !/^(?:\..*|node_modules|public|seeds|templates|dist)$/.test(entry.name),
    )
    .map(({ name }) => ({ name, files: countNews(join(dir, name)) }))
    .filter((folder) => folder.files > 0)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function countNews(dir: string): number {
  try {
    return newsFilesIn(dir).length;
  } catch {
    return 0;
  }
}
