/** backissue as a library. */

export type { BuildOptions, BuildReport } from "./build.ts";
export { buildIfChanged as build } from "./build-if-changed.ts";
export type { Config } from "./model/config.ts";
export type { Place } from "./model/place.ts";
export { type Problem, ProblemError } from "./model/problem.ts";
export { type Watcher, type WatchResult, watch } from "./watch.ts";
