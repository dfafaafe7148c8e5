/**
 * How well pages are read: lays the gold pages out as seeds, builds them with the built CLI and scores the site.
 * Run: npm run bench:reading [indented flat dated html]. Needs ../shared/gold beside the project; its pages stay there.
 */

import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const gold = resolve("../shared/gold");
const cli = resolve("dist/cli.js");
const styles = ["indented", "flat", "dated", "html"] as const;
type Style = (typeof styles)[number];

/** What the table shows of score.mjs's figures; "seen" counts pages where the gold stands in the dump at all. */
const columns: readonly (readonly [metric: string, column: "all" | "seen"])[] = [
  ["body F1", "all"],
  ["body >=.9", "all"],
  ["title ok", "seen"],
  ["title F1", "seen"],
  ["date", "seen"],
  ["date wrong", "seen"],
  ["authors F1", "seen"],
];

interface Score {
  readonly metrics: Readonly<Record<string, { readonly all: number | null; readonly seen: number | null }>>;
}

function scoreOf(style: Style, folder: string): Score {
  const seeds = join(folder, "seeds");
  const site = join(folder, "site");
  execFileSync("bash", [join(gold, "to-seeds.sh"), style, seeds]);
  execFileSync(process.execPath, [cli, "build", "--seeds", seeds, "--out", site], { stdio: "ignore" });
  const predictions = join(folder, "predictions.jsonl");
  writeFileSync(
    predictions,
    execFileSync(process.execPath, [join(gold, "from-site.mjs"), site], { maxBuffer: 2 ** 30 }),
  );
  const figures = execFileSync(process.execPath, [
    join(gold, "score.mjs"),
    gold,
    predictions,
    "--style",
    style,
    "--json",
    "-",
  ]);
  return JSON.parse(figures.toString()) as Score;
}

function row(style: Style, { metrics }: Score): string {
  const cells = columns.map(([metric, column]) => (metrics[metric]?.[column] ?? Number.NaN).toFixed(3));
  return [style.padEnd(9), ...cells.map((cell, i) => cell.padStart(columns[i]?.[0].length ?? 0))].join("  ");
}

function main(wanted: readonly string[]): void {
  for (const needed of [gold, cli]) {
    if (existsSync(needed)) continue;
    console.log(`nothing measured: ${needed} is not there`);
    return;
  }
  console.log(["style".padEnd(9), ...columns.map(([metric]) => metric)].join("  "));
  for (const style of styles) {
    if (wanted.length > 0 && !wanted.includes(style)) continue;
    const folder = mkdtempSync(join(tmpdir(), "backissue-reading-"));
    try {
      console.log(row(style, scoreOf(style, folder)));
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
}

main(process.argv.slice(2));
