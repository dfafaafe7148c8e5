/** backissue check: what is wrong with seeds, desk and the built site, without publishing; --review: what is in doubt. */

import type { Answer } from "../io/ask-address.ts";
import { askAll, politely } from "../io/check-outgoing.ts";
import { type CheckedSite, checkSite } from "../io/check-site.ts";
import { type Inputs, type LoadedArchive, withArchive } from "../load-archive.ts";
import type { Config } from "../model/config.ts";
import { isIgnored } from "../model/ignored-problem.ts";
import { type Problem, sortProblems } from "../model/problem.ts";
import { suggest } from "../model/suggest.ts";
import type { BuildOptions } from "../options.ts";
import { exitCodes } from "./exit-codes.ts";
import { formatProblems, terminalVoice, type Voice } from "./messages.ts";
import { openProgress } from "./progress.ts";
import { formatReview, reviewItems } from "./review.ts";

export interface CheckFlags {
  readonly review?: boolean;
  readonly json?: boolean;
  readonly strict?: boolean;
  /** Print every problem, not the first twenty. */
  readonly all?: boolean;
  /** Try the rules of HTML on every page, not on a sample. */
  readonly everyPage?: boolean;
  /** Ask the addresses of other sites whether they still lead anywhere. */
  readonly external?: boolean;
}

export async function runCheck(options: BuildOptions, flags: CheckFlags): Promise<number> {
  return withArchive(options, async (loaded, inputs) => {
    const { config } = inputs.settings;
    const site = await checkSite(inputs.paths.outDir, {
      everyPage: flags.everyPage === true,
      withOutgoing: flags.external === true,
    });
    const links = flags.external === true ? await checkLinks(site, config, flags) : noLinks;
    const found = [...deskProblems(loaded, inputs), ...(site?.problems ?? []), ...links.problems];
    const problems = sortProblems([
      ...loaded.problems,
      ...found.filter((problem) => !isIgnored(problem, config.ignore)),
    ]);
    const notes = [...(site?.notes ?? []), ...links.notes];
    const review = flags.review === true ? reviewItems(loaded.archive) : [];
    if (flags.json === true)
      process.stdout.write(
        `${JSON.stringify({ problems, review, closePairs: loaded.closePairs(), notes })}\n`,
      );
    else print(problems, flags, { loaded, review, site, notes, voice: terminalVoice(options) });
    const isBad = problems.some((problem) => flags.strict === true || problem.severity === "error");
    return isBad ? exitCodes.problems : exitCodes.ok;
  });
}

const noLinks = { problems: [], notes: [] };

/** Asks the addresses of other sites that the site links to: the one thing backissue uses a network for. */
async function checkLinks(
  site: CheckedSite | undefined,
  { site: { url } }: Config,
  flags: CheckFlags,
): Promise<{ readonly problems: readonly Problem[]; readonly notes: readonly string[] }> {
  const outgoing = [...(site?.outgoing ?? [])].filter(
    ([address]) => url === null || !address.startsWith(url),
  );
  const progress = openProgress(flags.json !== true);
  const answers = await askAll(
    outgoing.map(([address]) => address),
    { ...politely, onAnswer: (done, total) => progress.update("links", done, total) },
  );
  progress.stop();
  const kinds = [...answers.values()].map(({ kind }) => kind);
  const open = kinds.filter((kind) => kind === "unknown").length;
  const isOffline = kinds.length > 1 && !kinds.includes("alive") && [...answers.values()].every(isOfNetwork);
  if (isOffline) return { problems: [], notes: ["no address could be reached: is this machine online?"] };
  const problems = outgoing.flatMap(([address, place]): Problem[] => {
    const answer = answers.get(address);
    if (answer?.kind !== "dead") return [];
    const hint = "its text may stand at web.archive.org; a better address goes into overrides.yaml as url";
    return [
      { severity: "warning", code: "site-link-dead", message: `${address} ${answer.why}`, place, hint },
    ];
  });
  const asked = `${answers.size} addresses of other sites were asked`;
  return { problems, notes: [open === 0 ? asked : `${asked}; ${open} did not say whether they live`] };
}

/** Whether an answer is what a machine without a network gives for every address. */
function isOfNetwork({ kind, why }: Answer): boolean {
  return kind === "unknown" ? /ENET|EAI|EHOST/.test(why) : why.includes("does not exist");
}

function print(
  problems: readonly Problem[],
  flags: CheckFlags,
  {
    loaded,
    review,
    site,
    notes,
    voice,
  }: {
    readonly loaded: LoadedArchive;
    readonly review: ReturnType<typeof reviewItems>;
    /** undefined: nothing is built yet. */
    readonly site: CheckedSite | undefined;
    readonly notes: readonly string[];
    readonly voice: Voice;
  },
): void {
  process.stderr.write(formatProblems(problems, voice, flags.all === true));
  if (flags.review === true) process.stdout.write(formatReview(review, loaded.closePairs()));
  const errors = problems.filter((problem) => problem.severity === "error").length;
  for (const note of notes) process.stderr.write(`note: ${note}\n`);
  const built = site === undefined ? "no site is built yet" : `${site.files} files of the site`;
  if (site !== undefined && site.pages.tried < site.pages.all)
    process.stderr.write(
      `note: the rules of HTML were tried on ${site.pages.tried} of ${site.pages.all} pages, some of every kind (--every-page tries all)\n`,
    );
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
