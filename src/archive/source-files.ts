/** Where each seed's own bytes are published. */

import { makeOutputPath, type OutputPath, type SeedPath } from "../model/ids.ts";
import { remember } from "../model/remember.ts";
import { makeSlug, suffixSlug } from "../model/slug.ts";

/** Names that every system takes as they are: no control or reserved sign, no dot or blank at an end, not a Windows device. */
const portable =
  /^(?!(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]) *(?:\.|$))[\p{L}\p{N}_][\p{L}\p{N}_. ()+,@=-]*$/iu;
/** Endings that a browser shows as text or offers to save; any other gets `.txt` behind it, so that no seed runs as a page. */
const harmless = /\.(?:txt|md|markdown|jsonl)$/i;

/**
 * The address of a seed's bytes below sources/seeds/. A name that some system would not take is replaced by a slug and
 * a hash of the path; so is the second of two names that differ only in case.
 */
export function sourceFilePaths(seeds: readonly SeedPath[]): ReadonlyMap<SeedPath, OutputPath> {
  const taken = new Set<string>();
  const paths = new Map<SeedPath, OutputPath>();
  const isPortable = remember(
    (part: string) => portable.test(part) && !/[. ]$/.test(part) && Buffer.byteLength(part) <= 120,
  );
  for (const seed of [...seeds].sort()) {
    const asIs = harmless.test(seed) ? seed : `${seed}.txt`;
    const isPlain = asIs.split("/").every(isPortable);
    const name = isPlain && !taken.has(asIs.toLowerCase()) ? asIs : `${suffixSlug(makeSlug(seed), seed)}.txt`;
    taken.add(name.toLowerCase());
    paths.set(seed, makeOutputPath(`sources/seeds/${name}`));
  }
  return paths;
}
