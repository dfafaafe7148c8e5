/** The whole build on one screen: each stage is one call. */

import { type BuildReport, nothingDone } from "./build-report.ts";
import { changeLogName, saveChangeLog } from "./change-log.ts";
import { lockName } from "./desk.ts";
import { saveLock } from "./effects.ts";
import { publishedMark } from "./io/build-state.ts";
import { openPublication, type Publication } from "./io/publish.ts";
import { lookAround, lookAtDesk, markOf } from "./io/sight.ts";
import { type LastBuild, pictureOf, sourcesOf } from "./last-build.ts";
import { loadArchive, openWorkshop, readInputs, readListing } from "./load-archive.ts";
import type { Archive } from "./model/archive.ts";
import { makeFailure } from "./model/failure.ts";
import { sortProblems } from "./model/problem.ts";
import { type BuildOptions, resolvePaths } from "./options.ts";
import { renderSite } from "./render-pages.ts";

export type { BuildReport } from "./build-report.ts";
export type { BuildOptions } from "./options.ts";

/**
 * Builds the site. Problems of seeds come back in the report; a config that can't be used throws ProblemError.
 * @param looked what somebody has looked at just now
 */
export async function build(
  options: BuildOptions = {},
  looked: Omit<LastBuild, "stamp"> = {},
): Promise<BuildReport> {
  const clock = createClock();
  // Looked at before it is read: what changes in between counts as changed at the next build.
  const paths = resolvePaths(options);
  const listing = looked.listing ?? readListing(paths.seedsDir);
  const sight = looked.sight ?? lookAround(sourcesOf(paths), listing);
  const inputs = await readInputs(options, listing);
  const { settings } = inputs;
  const { logo } = settings.config.theme;
  const picture = pictureOf(paths, logo);
  clock.lap("look");

  const isUntouched = await looked.touched?.isUntouched();
  const publication = openPublication({
    outDir: paths.outDir,
    seedsDir: paths.seedsDir,
    mode: settings.config.publish,
    untouchable: [paths.configFile, paths.cacheDir],
    verify: options.noCache === true,
    untouchedSince: isUntouched === true ? looked.touched?.since : undefined,
  });
  options.onAbortable?.(publication.abort);
  const workshop = openWorkshop(inputs, options, publication.stageDir);
  try {
    const { made, archive, lock, changes, problems } = await loadArchive(inputs, workshop, options, () =>
      clock.lap("articles"),
    );
    clock.lap("archive");
    if (options.strict === true && problems.length > 0) {
      return { ...nothingDone, problems, articles: archive.articles.length, timings: clock.laps };
    }
    refuseEmptying(archive, publication, options);
    workshop.cache.checkpoint();
    const pages = await renderSite(archive, made.seeds, {
      publication,
      workshop,
      options,
    });
    await publication.settled();
    clock.lap("pages");
    const { desk } = settings;
    const freezes = options.freeze !== false;
    // Addresses are kept before anybody can see them; changes are told only of what has been published.
    const lockProblem = freezes ? saveLock(lock, desk.lock, paths.seedsDir) : undefined;
    const report = publication.commit();
    const logProblem = freezes ? saveChangeLog(changes, desk.changes, paths.seedsDir) : undefined;
    const reported = sortProblems([...problems, lockProblem ?? [], logProblem ?? []].flat());
    clock.lap("publish");
    const { reads, writes } = workshop.cache.tally();
    workshop.cache.save();
    const counts = { articles: archive.articles.length, files: report.files, bytes: report.bytes };
    const stampNow = {
      sight: markOf(sight, picture, lookAtDesk(paths.seedsDir, [lockName, changeLogName])),
      logo,
      published: publishedMark(paths.outDir),
      ...counts,
      problems: reported,
    };
    workshop.state.save({ stamp: stampNow, seeds: made.seeds });
    clock.lap("save");
    return {
      published: true,
      problems: reported,
      ...counts,
      added: report.added.length,
      changed: report.changed.length,
      removed: report.removed.length,
      mended: report.mended,
      counts: {
        seedsRead: made.read,
        pagesRendered: pages.rendered,
        pagesKept: pages.kept,
        filesWritten: pages.written + pages.copied,
        cacheReads: reads,
        cacheWrites: writes,
      },
      timings: clock.laps,
    };
  } finally {
    publication.abort();
    await workshop.close();
  }
}

/** An empty seeds folder is more often a mistake than a wish. */
function refuseEmptying(archive: Archive, publication: Publication, options: BuildOptions): void {
  const hadArticles = [...publication.previous.keys()].some(
    (path) => path.startsWith("data/articles/") && path.endsWith(".ndjson"),
  );
  if (archive.articles.length > 0 || !hadArticles || options.allowEmpty === true) return;
  throw makeFailure(
    "usage",
    "no article was found, and the published site has some",
    "look at the seeds folder, or build with --allow-empty",
  );
}

/** Wall time since the last lap, by stage. */
function createClock() {
  const laps: Record<string, number> = {};
  let last = performance.now();
  const lap = (stage: string): void => {
    const now = performance.now();
    laps[stage] = Math.round(now - last);
    last = now;
  };
  return { laps, lap };
}
