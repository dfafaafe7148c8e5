/** backissue check: what is wrong with seeds, desk and the built site, without publishing; --review: what is in doubt. */

import { type CheckedSite, checkSite } from "../io/check-site.ts";
import { type Inputs, type LoadedArchive, withArchive } from "../load-archive.ts";
import { type Problem, sortProblems } from "../model/problem.ts";
import { suggest } from "../model/suggest.ts";
import type { BuildOptions } from "../options.ts";
import { exitCodes } from "./exit-codes.ts";
import { formatProblems, terminalVoice, type Voice } from "./messages.ts";
import { formatReview, reviewItems } from "./review.ts";

export interface CheckFlags {
  readonly review?: boolean;
  readonly json?: boolean;
  readonly strict?: boolean;
  /** Print every problem, not the first twenty. */
  readonly all?: boolean;
}

export async function runCheck(options: BuildOptions, flags: CheckFlags): Promise<number> {
  return withArchive(options, (loaded, inputs) => {
    const site = checkSite(inputs.paths.outDir);
    const problems = sortProblems([
      ...loaded.problems,
      ...deskProblems(loaded, inputs),
      ...(site?.problems ?? []),
    ]);
    const review = flags.review === true ? reviewItems(loaded.archive) : [];
    if (flags.json === true)
      process.stdout.write(
        `${JSON.stringify({ problems, review, closePairs: loaded.closePairs(), notes: site?.notes ?? [] })}\n`,
      );
    else print(problems, flags, { loaded, review, site, voice: terminalVoice(options) });
    const isBad = problems.some((problem) => flags.strict === true || problem.severity === "error");
    return isBad ? exitCodes.problems : exitCodes.ok;
  });
}

function print(
  problems: readonly Problem[],
  flags: CheckFlags,
  {
    loaded,
    review,
    site,
    voice,
  }: {
    readonly loaded: LoadedArchive;
    readonly review: ReturnType<typeof reviewItems>;
    /** undefined: nothing is built yet. */
    readonly site: CheckedSite | undefined;
    readonly voice: Voice;
  },
): void {
  process.stderr.write(formatProblems(problems, voice, flags.all === true));
  if (flags.review === true) process.stdout.write(formatReview(review, loaded.closePairs()));
  const errors = problems.filter((problem) => problem.severity === "error").length;
  for (const note of site?.notes ?? []) process.stderr.write(`note: ${note}\n`);
  const built = site === undefined ? "no site is built yet" : `${site.files} files of the site`;
  process.stderr.write(
    `Checked ${loaded.archive.articles.length} articles, ${built}: ${errors} errors, ${problems.length - errors} warnings\n`,
  );
}

/** Published addresses that would vanish, and overrides of articles that do not exist. */
function deskProblems({ archive }: LoadedArchive, { settings, paths }: Inputs): Problem[] {
  const ids = new Set<string>(archive.articles.map((entry) => entry.facts.id));
  const folder = `${paths.seedsDir.split(/[\\/]/).at(-1)}/_desk`;
  const vanished = Object.entries(settings.desk.lock.articles)
    .filter(([id]) => !ids.has(id))
    .map(
      ([id, path]): Problem => ({
        severity: "error",
        code: "address-vanished",
        message: `${path} was published for ${id}, which is no article now`,
        place: { file: `${folder}/permalinks.lock.json`, line: 1, column: 1 },
        hint: "bring the seed back, or set its status to withdrawn in overrides.yaml",
      }),
    );
  const unknown = Object.entries(settings.desk.overrides)
    .filter(([id]) => !ids.has(id))
    .map(([id, override]): Problem => {
      const meant = suggest(id, [...ids]);
      return {
        severity: "warning",
        code: "desk-unknown-article",
        message: `there is no article ${id}`,
        place: override.place,
        hint: meant === undefined ? "write the seed's path below the seeds folder" : `did you mean ${meant}?`,
      };
    });
  return [...vanished, ...unknown];
}
