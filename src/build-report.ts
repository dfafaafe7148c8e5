/** What a build says of itself when it is over. */

import type { OutputPath } from "./model/ids.ts";
import type { Problem } from "./model/problem.ts";

export interface BuildReport {
  /** false: nothing was published. */
  readonly published: boolean;
  /** Sorted by file, line, column. */
  readonly problems: readonly Problem[];
  readonly articles: number;
  readonly files: number;
  readonly bytes: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** Published files that somebody had changed or removed since the last build; they are as they should be again. */
  readonly mended: readonly OutputPath[];
  readonly counts: WorkCounts;
  /** Milliseconds of wall time by stage. */
  readonly timings: Readonly<Record<string, number>>;
}

/** Work done, for tests that must not depend on a machine's speed. */
export interface WorkCounts {
  /** Seeds read and made into articles; a page dump counts twice. */
  readonly seedsRead: number;
  readonly pagesRendered: number;
  readonly pagesKept: number;
  /** Pages that are not as they were published, and seeds copied. */
  readonly filesWritten: number;
  /** Records of the cache that this thread, not its workers, read and put. */
  readonly cacheReads: number;
  readonly cacheWrites: number;
}

const noWork: WorkCounts = {
  seedsRead: 0,
  pagesRendered: 0,
  pagesKept: 0,
  filesWritten: 0,
  cacheReads: 0,
  cacheWrites: 0,
};

/** Of a build that had nothing to do, or may publish nothing. */
export const nothingDone: Omit<BuildReport, "problems" | "timings"> = {
  published: false,
  articles: 0,
  files: 0,
  bytes: 0,
  added: 0,
  changed: 0,
  removed: 0,
  mended: [],
  counts: noWork,
};
