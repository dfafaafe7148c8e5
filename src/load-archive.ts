/** From options to the archive, without a site: what build, check, explain and list share. */

import { existsSync } from "node:fs";
import { type AssembledArchive, assembleArchive } from "./archive/assemble-archive.ts";
import { futureDates } from "./archive/future-dates.ts";
import { loadConfig } from "./config.ts";
import { loadDesk } from "./desk.ts";
import { createExecutor, defaultJobs, type Executor, type MadeArticles, makeArticles } from "./effects.ts";
import { readFindings, saveFindings } from "./findings.ts";
import { type BuildState, openBuildState } from "./io/build-state.ts";
import { type Cache, openCache } from "./io/cache.ts";
import { dayOfPublication } from "./io/day-of-publication.ts";
import { digestCode } from "./io/key.ts";
import { listSeeds, type SeedListing } from "./io/list-seeds.ts";
import { codeDir, packageFile } from "./io/own-paths.ts";
import { readTemplates } from "./io/read-templates.ts";
import type { Config } from "./model/config.ts";
import type { Desk } from "./model/desk.ts";
import { makeFailure } from "./model/failure.ts";
import type { Digest } from "./model/ids.ts";
import { isIgnored } from "./model/ignored-problem.ts";
import { type Problem, ProblemError, sortProblems } from "./model/problem.ts";
import type { TemplateSet } from "./model/template-set.ts";
import { type BuildOptions, resolvePaths } from "./options.ts";
import type { TaskSetup } from "./tasks.ts";

export interface Inputs {
  readonly paths: ReturnType<typeof resolvePaths>;
  readonly settings: Settings;
  readonly listing: SeedListing;
  /** Digest of our own code and packages. */
  readonly code: Digest;
}

/** Reads all but the seeds' texts. Throws ProblemError where config, templates or desk can't be used. */
export async function readInputs(options: BuildOptions, listed?: SeedListing): Promise<Inputs> {
  const paths = resolvePaths(options);
  const settings = await readSettings(paths, options);
  const listing = listed ?? readListing(paths.seedsDir);
  return { paths, settings, listing, code: digestCode(codeDir, packageFile) };
}

/** What the steps work with: cache, executor, and what the last build knew. */
export interface Workshop {
  readonly cache: Cache;
  readonly executor: Executor;
  readonly setup: TaskSetup;
  readonly state: BuildState;
  readonly close: () => Promise<void>;
}

/** `stageDir`: where rendered pages go; "" for a command that renders none. */
export function openWorkshop(
  { paths, settings, code }: Inputs,
  options: BuildOptions,
  stageDir: string,
): Workshop {
  const { cacheDir } = paths;
  const cache = openCache(cacheDir);
  const state = openBuildState(cacheDir, paths.seedsDir, paths.outDir);
  const setup = { cacheDir, code, config: settings.config, templates: settings.templates, stageDir };
  const executor = createExecutor(cache, setup, options.jobs ?? defaultJobs());
  const close = async (): Promise<void> => {
    await executor.close();
    cache.close();
    await state.settled();
  };
  return { cache, executor, setup, state, close };
}

export interface LoadedArchive extends AssembledArchive {
  /** Without the facts, so that these are not held beside the archive. */
  readonly made: Pick<MadeArticles, "seeds" | "read">;
  /** All problems but those that the config says not to report; sorted. */
  readonly problems: readonly Problem[];
}

/** Seeds to archive. `onMade` is called between the two. */
export async function loadArchive(
  { settings, listing }: Inputs,
  { cache, executor, setup, state }: Workshop,
  options: BuildOptions,
  onMade: () => void = () => {},
): Promise<LoadedArchive> {
  const known = options.noCache === true ? new Map() : state.readSeeds();
  // Unpacked in another thread while this one reads the facts.
  const reading =
    options.noCache === true ? {} : (options.memory?.findings ?? readFindings(state, setup.code));
  const made = await makeArticles(listing.seeds, settings.desk, {
    cache,
    executor,
    setup,
    known,
    remembered: options.memory?.records,
    ownsProcess: options.ownsProcess === true,
  });
  onMade();
  const previous = await reading;
  const assembled = assembleArchive(
    made,
    settings.desk,
    settings.config,
    dayOfPublication(options.publishedOn),
    previous,
  );
  saveFindings(state, setup.code, previous, assembled.findings);
  if (options.memory !== undefined) options.memory.findings = assembled.findings;
  const future = options.today === undefined ? [] : futureDates(assembled.archive.articles, options.today);
  const problems = [...settings.problems, ...listing.problems, ...made.problems, ...future];
  return {
    ...assembled,
    made: { seeds: made.seeds, read: made.read },
    problems: sortProblems(problems.filter((problem) => !isIgnored(problem, settings.config.ignore))),
  };
}

/** Loads the archive for a command that publishes nothing. What was read is kept in the cache. */
export async function withArchive<T>(
  options: BuildOptions,
  use: (loaded: LoadedArchive, inputs: Inputs, workshop: Workshop) => T | Promise<T>,
): Promise<T> {
  const inputs = await readInputs(options);
  const workshop = openWorkshop(inputs, options, "");
  try {
    const loaded = await loadArchive(inputs, workshop, options);
    workshop.cache.checkpoint();
    return await use(loaded, inputs, workshop);
  } finally {
    await workshop.close();
  }
}

export interface Settings {
  readonly config: Config;
  readonly templates: TemplateSet;
  readonly desk: Desk;
  readonly problems: readonly Problem[];
}

async function readSettings(
  paths: ReturnType<typeof resolvePaths>,
  options: BuildOptions,
): Promise<Settings> {
  const config = await loadConfig(paths.configFile, options.config !== undefined);
  if (!config.ok) throw new ProblemError(config.problems);
  const templates = readTemplates({
    projectDir: paths.projectDir,
    lang: config.value.site.lang,
    logo: config.value.theme.logo,
  });
  if (!templates.ok) throw new ProblemError(templates.problems);
  const { desk, problems } = await loadDesk(paths.seedsDir);
  // A desk file that can't be read must not quietly undo what an editor has decided.
  if (problems.some((problem) => problem.severity === "error")) throw new ProblemError(problems);
  return {
    config: config.value,
    templates: templates.value,
    desk,
    problems: [...templates.problems, ...problems],
  };
}

/** Throws a failure where there is no folder. */
export function readListing(seedsDir: string): SeedListing {
  if (!existsSync(seedsDir)) {
    throw makeFailure(
      "usage",
      `there is no seeds folder ${seedsDir}`,
      "run backissue init, or name the folder of your articles with --seeds",
    );
  }
  return listSeeds(seedsDir);
}
