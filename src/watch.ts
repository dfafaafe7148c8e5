/** Builds again whenever an input changes: build() in a loop over the same cache. The only file that imports chokidar. */

import { once } from "node:events";
import { basename, dirname, extname, join, normalize } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type FSWatcher, watch as watchPaths } from "chokidar";
import type { BuildOptions, BuildReport } from "./build.ts";
import { buildIfChanged } from "./build-if-changed.ts";
import { changeLogName } from "./change-log.ts";
import { lockName } from "./desk.ts";
import { isWithin } from "./io/is-within.ts";
import { logoEndings } from "./io/read-templates.ts";
import { resolvePaths } from "./options.ts";

export type WatchResult = { readonly report: BuildReport } | { readonly error: unknown };

export interface Watcher {
  readonly close: () => Promise<void>;
}

/** Events are gathered until so many milliseconds pass without one: a burst of a thousand files makes one build. */
const quietTime = 100;

/**
 * Builds once, then after every change; `onResult` gets each outcome in order, `onBegin` is called before each. A failed build leaves the
 * last site. Where the inputs changed under a build that failed, only the next one is told.
 */
export async function watch(
  options: BuildOptions,
  onResult: (result: WatchResult) => void,
  onBegin: () => void = () => {},
): Promise<Watcher> {
  const remembering = { ...options, memory: { records: new Map() } };
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  let isQueued = false;
  /** Events seen, and how many of them the build under way began with. */
  let seen = 0;
  let known = 0;

  const buildOnce = async (): Promise<void> => {
    isQueued = false;
    known = seen;
    onBegin();
    const result = await tryBuild(remembering);
    if ("error" in result) await sleep(quietTime);
    if (!("error" in result && seen > known)) onResult(result);
  };
  const queue = (): void => {
    if (isQueued) return;
    isQueued = true;
    running = running.then(buildOnce);
  };
  const wait = (): void => {
    const mine = ++seen;
    clearTimeout(timer);
    // On a busy machine a timer runs before events that came earlier: those are let in first.
    timer = setTimeout(() => setImmediate(() => mine === seen && queue()), quietTime);
  };

  const files = await watchInputs(options, wait);
  queue();
  await running;
  return {
    close: async () => {
      clearTimeout(timer);
      await files.close();
      await running;
    },
  };
}

async function tryBuild(options: BuildOptions): Promise<WatchResult> {
  try {
    return { report: await buildIfChanged(options) };
  } catch (error) {
    return { error };
  }
}

/** What a build writes into the desk. */
const ownFiles: ReadonlySet<string> = new Set([lockName, changeLogName]);

/**
 * Watches from the folders above: a folder that is moved away and comes back is seen again only from there. Of the project's folder the
 * config, the templates and pictures (one may be the logo) matter; of the seeds all but hidden files and what the build writes.
 * Resolves when every change from now on is seen.
 */
async function watchInputs(options: BuildOptions, onChange: () => void): Promise<FSWatcher> {
  const { seedsDir, configFile, projectDir } = resolvePaths(options);
  const templatesDir = join(projectDir, "templates");
  const concerns = (path: string): boolean => {
    if (isWithin(path, seedsDir)) return !basename(path).startsWith(".") && !ownFiles.has(basename(path));
    if (isWithin(seedsDir, path) || isWithin(configFile, path) || isWithin(path, templatesDir)) return true;
    return dirname(path) === projectDir && logoEndings.has(extname(path).toLowerCase());
  };
  const roots = isWithin(seedsDir, projectDir) ? [projectDir] : [projectDir, dirname(seedsDir)];
  const files = watchPaths(roots, {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path) => !concerns(normalize(path)),
  });
  files.on("all", onChange);
  await once(files, "ready");
  return files;
}
