/** The way in to a build: where nothing has changed since the last one, the build itself is not even loaded. */

import { type BuildReport, nothingDone } from "./build-report.ts";
import type { BuildStamp } from "./io/build-state.ts";
import { damagedCache, forgetCache } from "./io/cache.ts";
import { lookForLastBuild } from "./last-build.ts";
import { type BuildOptions, resolvePaths } from "./options.ts";

/** Builds the site, if anything it depends on has changed. Problems of seeds come back in the report; a config that can't be used throws ProblemError. */
export async function buildIfChanged(options: BuildOptions = {}): Promise<BuildReport> {
  const started = performance.now();
  const { stamp, ...looked } = await lookForLastBuild(options);
  if (stamp !== undefined) return unchanged(stamp, Math.round(performance.now() - started));
  const { build } = await import("./build.ts");
  try {
    return await build(options, looked);
  } catch (error) {
    // Whoever cut or changed a file of the cache pays with time, and not with a site that cannot be built.
    if (!(error instanceof Error && error.message.includes(damagedCache))) throw error;
    forgetCache(resolvePaths(options).cacheDir);
    return await build(options, looked);
  } finally {
    looked.touched?.cancel();
  }
}

function unchanged({ articles, files, bytes, problems }: BuildStamp, look: number): BuildReport {
  return { ...nothingDone, published: true, articles, files, bytes, problems, timings: { look } };
}
