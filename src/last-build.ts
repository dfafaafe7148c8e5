/**
 * Whether anything that a build depends on has changed since the last one, told by names, sizes and times alone. Loads
 * next to nothing: where nothing has changed, neither config nor templates nor desk are read, and no package is loaded.
 */

import { join } from "node:path";
import { type BuildStamp, openBuildState, publishedMark } from "./io/build-state.ts";
import { listSeeds, type SeedListing } from "./io/list-seeds.ts";
import { codeDir, ownTemplatesDir, packageFile } from "./io/own-paths.ts";
import { askIfUntouched, type TouchInquiry } from "./io/publish/untouched.ts";
import { lookAround, markOf, type Sight, type Sources, traitsOf } from "./io/sight.ts";
import { type BuildOptions, resolvePaths } from "./options.ts";

export interface LastBuild {
  /** The last build's result, where nothing has changed since. */
  readonly stamp?: BuildStamp;
  /** The seeds, where they have been listed. */
  readonly listing?: SeedListing;
  /** All else that a build reads. */
  readonly sight?: Sight;
  /** On its way: whether the published folder is as the last build left it. */
  readonly touched?: TouchInquiry;
}

/** Looks at everything a build reads. What cannot be read now is left to the build, which says why. */
export async function lookForLastBuild(options: BuildOptions): Promise<LastBuild> {
  if (options.noCache === true) return {};
  const paths = resolvePaths(options);
  const stamp = openBuildState(paths.cacheDir, paths.seedsDir, paths.outDir).readStamp();
  if (stamp?.sight === undefined || stamp.published !== publishedMark(paths.outDir)) return {};
  const touched = askIfUntouched(paths.outDir);
  try {
    const listing = listSeeds(paths.seedsDir);
    const sight = lookAround(sourcesOf(paths), listing);
    const mark = markOf(sight, pictureOf(paths, stamp.logo));
    if (mark === stamp.sight && (await touched.isUntouched())) return { stamp };
    return { listing, sight, touched };
  } catch {
    touched.cancel();
    return {};
  }
}

type Paths = ReturnType<typeof resolvePaths>;

/** All that a build reads but the seeds and the site's picture. */
export function sourcesOf({ projectDir, configFile, seedsDir }: Paths): Sources {
  return {
    packageFile,
    folders: [codeDir, ownTemplatesDir, join(projectDir, "templates")],
    files: [packageFile, configFile],
    seedsDir,
  };
}

/** What the site's picture looks like on the disk. `logo`: as the config names it, from the project's folder. */
export function pictureOf({ projectDir }: Paths, logo: string | null): string {
  return logo === null ? "" : traitsOf(join(projectDir, logo));
}
