/** What a build is told, and the paths that follow from it. Loads nothing, so that commands which need no archive start at once. */

import { dirname, resolve } from "node:path";
import type { Findings } from "./archive/assemble-archive.ts";
import type { SeedRecord } from "./seed-record.ts";

export interface BuildOptions {
  /** Folder of the seeds; default "seeds". */
  readonly seeds?: string;
  /** Folder of the site; default "public". */
  readonly out?: string;
  /** Folder of the cache; default "node_modules/.cache/backissue". */
  readonly cache?: string;
  /** The config file; default "backissue.json", which need not exist. */
  readonly config?: string;
  /** Publish nothing where any article has an error. */
  readonly strict?: boolean;
  /** Publish a site without articles over one that has some. */
  readonly allowEmpty?: boolean;
  /** Start from nothing, and check every published file. */
  readonly noCache?: boolean;
  /** Write the permalink lock, which freezes addresses, and the list of changes; default true. A preview leaves both alone. */
  readonly freeze?: boolean;
  /** YYYY-MM-DD: articles with a later date are reported. Never reaches the site. */
  readonly today?: string;
  /** YYYY-MM-DD, the day to write beside changes that this build publishes first; default: of SOURCE_DATE_EPOCH, else today in UTC. */
  readonly publishedOn?: string;
  /** Worker threads; default: one per core. */
  readonly jobs?: number;
  /** The process is there for builds alone, which may set up V8 for themselves. */
  readonly ownsProcess?: boolean;
  /** What the build before in this process left, and where this one leaves the same. It saves work and changes nothing. */
  readonly memory?: Memory;
  /** Gets what is under way, for a progress bar. */
  readonly onProgress?: (stage: string, done: number, total: number) => void;
  /** Gets a function that leaves the old site as it was, for signals; it gives false where the new one stands already. */
  readonly onAbortable?: (abort: () => boolean) => void;
}

/** What one build of a process hands to the next. */
export interface Memory {
  /** Records of seeds by key: where the key is the same none is read again. */
  readonly records: Map<string, SeedRecord>;
  /** So that they need not be read from the disk. */
  findings?: Findings;
}

/** Paths made absolute, defaults filled in. */
export function resolvePaths(options: BuildOptions, cwd = process.cwd()) {
  const configFile = resolve(cwd, options.config ?? "backissue.json");
  return {
    configFile,
    projectDir: dirname(configFile),
    seedsDir: resolve(cwd, options.seeds ?? "seeds"),
    outDir: resolve(cwd, options.out ?? "public"),
    cacheDir: resolve(cwd, options.cache ?? "node_modules/.cache/backissue"),
  };
}
