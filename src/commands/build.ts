/** backissue build: the site from the seeds. */

import type { BuildReport } from "../build.ts";
import { buildIfChanged } from "../build-if-changed.ts";
import { type BuildFlags, optionsOf } from "./build-options.ts";
import { defaultZip, formatZip, zipSite } from "./deploy/zip.ts";
import { exitCodes } from "./exit-codes.ts";
import { formatProblems, plainVoice, terminalVoice, type Voice } from "./messages.ts";
import { openProgress } from "./progress.ts";

export async function runBuild(flags: BuildFlags): Promise<number> {
  const progress = openProgress(flags.quiet !== true && flags.json !== true);
  let report: BuildReport;
  try {
    report = await buildIfChanged({
      ...optionsOf(flags),
      onProgress: progress.update,
      onAbortable: endOnSignals(),
    });
  } finally {
    progress.stop();
  }
  const file = typeof flags.zip === "string" ? flags.zip : defaultZip;
  const zip = flags.zip !== undefined && report.published ? { file, ...zipSite(flags.out, file) } : undefined;
  if (flags.json === true)
    process.stdout.write(`${JSON.stringify({ ok: !hasErrors(report), ...report, ...(zip && { zip }) })}\n`);
  else {
    printReport(report, flags, terminalVoice(optionsOf(flags)));
    if (zip !== undefined && flags.quiet !== true) process.stdout.write(`Wrote ${formatZip(file, zip)}\n`);
  }
  return hasErrors(report) || !report.published ? exitCodes.problems : exitCodes.ok;
}

function hasErrors(report: BuildReport): boolean {
  return report.problems.some((problem) => problem.severity === "error");
}

/** Problems and times to standard error, the summary to standard output. */
export function printReport(
  report: BuildReport,
  flags: Partial<Pick<BuildFlags, "timings" | "quiet" | "out" | "all">>,
  voice: Voice = plainVoice,
): void {
  process.stderr.write(formatProblems(report.problems, voice, flags.all === true));
  if (flags.timings === true)
    for (const [stage, time] of Object.entries(report.timings))
      process.stderr.write(`${stage.padEnd(10)} ${String(time).padStart(7)} ms\n`);
  for (const path of report.mended)
    process.stderr.write(
      `${flags.out}/${path} had been changed since it was published; it was written anew\n`,
    );
  if (report.published && report.articles === 0)
    process.stderr.write(
      "There is no article yet: put .txt, .md, .html or .jsonl files into the seeds folder, or run backissue init\n",
    );
  if (flags.quiet === true) return;
  if (report.published) process.stdout.write(`${summary(report)}\n`);
  else process.stderr.write("Nothing was published: with --strict every problem must be mended first.\n");
}

/** @example "Built 3 articles → 48 files in 0.21 s (1 added, 0 changed, 0 removed)" */
function summary({ articles, files, added, changed, removed, timings }: BuildReport): string {
  const seconds = Object.values(timings).reduce((sum, time) => sum + time, 0) / 1000;
  const count = articles === 1 ? "1 article" : `${articles} articles`;
  return `Built ${count} → ${files} files in ${seconds.toFixed(2)} s (${added} added, ${changed} changed, ${removed} removed)`;
}

/** From now on a signal ends the process in words. What it gives back takes the function that keeps the old site as it is. */
function endOnSignals(): (abort: () => boolean) => void {
  let abort = (): boolean => true;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => {
      const site = abort() ? "the published site is as it was" : "the new site had already been published";
      process.stderr.write(`\nInterrupted: ${site}.\n`);
      process.exit(exitCodes.interrupted);
    });
  }
  return (given) => {
    abort = given;
  };
}
