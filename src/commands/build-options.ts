/** The options that the commands which read the archive share, from the command line to the build. Loads nothing. */

import type { BuildOptions } from "../options.ts";

export interface BuildFlags {
  readonly seeds: string;
  readonly out: string;
  /** true without --cache, false for --no-cache. */
  readonly cache: string | boolean;
  readonly config?: string;
  readonly strict?: boolean;
  readonly allowEmpty?: boolean;
  readonly jobs?: number;
  /** true: under its usual name. */
  readonly zip?: string | boolean;
  readonly timings?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
  /** Print every problem, not the first twenty. */
  readonly all?: boolean;
}

/** Options of the build from the command line's flags. */
export function optionsOf({ seeds, out, cache, config, strict, allowEmpty, jobs }: BuildFlags): BuildOptions {
  return {
    seeds,
    out,
    ownsProcess: true,
    today: todayIn(new Date()),
    ...(cache === false ? { noCache: true } : {}),
    ...(typeof cache === "string" ? { cache } : {}),
    ...(config === undefined ? {} : { config }),
    ...(strict === undefined ? {} : { strict }),
    ...(allowEmpty === undefined ? {} : { allowEmpty }),
    ...(jobs === undefined ? {} : { jobs: Number(jobs) }),
  };
}

/** The day in the zone that is furthest ahead: no article of today is called a future one anywhere. */
function todayIn(now: Date): string {
  return new Date(now.getTime() + 14 * 3_600_000).toISOString().slice(0, 10);
}
