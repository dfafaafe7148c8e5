/** Builds again whenever an input changes: build() in a loop over the same cache. The only file that imports chokidar. */

import { basename, dirname, join, sep } from "node:path";
import { watch as watchPaths } from "chokidar";
import { type BuildOptions, type BuildReport, build } from "./build.ts";
import { changeLogName } from "./change-log.ts";
import { lockName } from "./desk.ts";
import { resolvePaths } from "./options.ts";

export type WatchResult = { readonly report: BuildReport } | { readonly error: unknown };

export interface Watcher {
  readonly close: () => Promise<void>;
}

/** Events are gathered until so many milliseconds pass without one: a burst of a thousand files makes one build. */
const quietTime = 100;

/**
 * Builds once, then after every change; `onResult` gets each outcome in order, `onBegin` is called before each. A failed build leaves the
 * last site.
 */
export async function watch(
  options: BuildOptions,
  onResult: (result: WatchResult) => void,
  onBegin: () => void = () => {},
): Promise<Watcher> {
  const { seedsDir, configFile, projectDir } = resolvePaths(options);
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  let isQueued = false;

  const buildOnce = async (): Promise<void> => {
    isQueued = false;
    onBegin();
    onResult(await tryBuild(options));
  };
  const queue = (): void => {
    if (isQueued) return;
    isQueued = true;
    running = running.then(buildOnce);
  };
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(queue, quietTime);
  };

  const templatesDir = join(projectDir, "templates");
  const files = watchPaths([seedsDir, projectDir], {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path) => !concerns(path, { seedsDir, configFile, projectDir, templatesDir }),
  });
  files.on("all", wait);
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
    return { report: await build(options) };
  } catch (error) {
    return { error };
  }
}

/** What a build writes into the desk. */
const ownFiles: ReadonlySet<string> = new Set([lockName, changeLogName]);

/** Of the project's folder only the config and the templates matter; of the seeds all but hidden files and what the build writes. */
function concerns(
  path: string,
  {
    seedsDir,
    configFile,
    projectDir,
    templatesDir,
  }: Readonly<Record<"seedsDir" | "configFile" | "projectDir" | "templatesDir", string>>,
): boolean {
  if (path === projectDir || path === seedsDir || path === configFile) return true;
  const isBelow = (folder: string) => path === folder || path.startsWith(folder + sep);
  if (isBelow(seedsDir)) return !basename(path).startsWith(".") && !ownFiles.has(basename(path));
  return isBelow(templatesDir) || dirname(configFile) === path;
}
