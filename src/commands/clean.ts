/** backissue clean: takes the cache away, and the preview's files; never a seed, never the published site. */

import { existsSync, readdirSync, rmSync } from "node:fs";
import { isStateFile } from "../io/build-state.ts";
import { isCacheFile } from "../io/cache.ts";
import { settledName } from "../io/replace-file.ts";
import { makeFailure } from "../model/failure.ts";
import { type BuildOptions, resolvePaths } from "../options.ts";
import { exitCodes } from "./exit-codes.ts";

export function runClean(options: BuildOptions): number {
  const { cacheDir } = resolvePaths(options);
  const foreign = entriesOf(cacheDir).find((name) => !isOurs(name));
  if (foreign !== undefined)
    throw makeFailure(
      "usage",
      `${cacheDir} holds ${foreign}, which no cache of ours holds`,
      "name the folder of the cache with --cache, or remove it by hand",
    );
  const preview = `${cacheDir}-preview`;
  const isPreview = existsSync(`${preview}/tagmanifest-sha256.txt`);
  const removed = [cacheDir, ...(isPreview ? [preview] : [])].filter((dir) => existsSync(dir));
  for (const dir of removed) rmSync(dir, { recursive: true, force: true });
  for (const dir of removed) process.stdout.write(`Removed ${dir}\n`);
  if (removed.length === 0) process.stdout.write("There is no cache to remove\n");
  return exitCodes.ok;
}

/** A folder with anything else is not ours to remove. */
function isOurs(name: string): boolean {
  const settled = settledName(name);
  return isCacheFile(settled) || isStateFile(settled);
}

function entriesOf(dir: string): string[] {
  return existsSync(dir) ? readdirSync(dir) : [];
}
