/** What we know of the last publication: the manifests in the site, and the stamp in the workshop that says they are the last. */

import { lstatSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeFailure } from "../../model/failure.ts";
import type { Digest, OutputPath } from "../../model/ids.ts";
import { manifestFiles } from "../bag.ts";
import { digestOf } from "../key.ts";
import { type ManifestEntry, parseManifest } from "../manifest.ts";
import type { FileRecord } from "../publish.ts";
import { isFolder, readText } from "./entries.ts";
import { isOurs, type Target } from "./guard.ts";
import type { Foreign, Published } from "./survey.ts";

export interface Records {
  readonly published: Published;
  /** Of the publication of exactly these manifests; undefined when that is not known. */
  readonly last: LastPublication | undefined;
}

/** How the last publication left the site: true of every folder that no one has changed since. */
export interface LastPublication extends Leftovers {
  /** When it ended, by the disk's clock, in milliseconds. */
  readonly at: number;
  /** All files, in the order in which the manifests name them. */
  readonly files: ReadonlyMap<OutputPath, FileRecord>;
}

export interface Leftovers extends Foreign {
  /** The site before, from which the next one is made; null where there is none, or too little is known of it. */
  readonly spare: KnownSpare | null;
}

export interface KnownSpare {
  readonly inode: number;
  /** All paths at which it does not have the very file that the site has: more, less, or another. */
  readonly differs: readonly string[];
}

/** Each of a millisecond; the clock of Linux ticks every 4 or 10. */
const mostWaits = 20;

export function stampPath(workshop: string): string {
  return join(workshop, "published.json");
}

/** The stamp as it lies in the workshop. */
interface Stamp extends Leftovers {
  /** Digest of the last manifest, which names the digest of the other. */
  readonly manifests: Digest;
  /** Bytes of each file, in the order in which the manifests name them. */
  readonly sizes: readonly number[];
  /** Key of each file in the same order; 0 where it has none. */
  readonly keys: readonly number[];
}

/** Reads the records of the site that stands; throws a Failure where it is ours but nothing says which files are. */
export function readRecords({ site, workshop }: Target): Records {
  if (!isFolder(site) || !isOurs(site)) {
    return { published: new Map(), last: undefined };
  }
  const { published, digest } = readManifests(site);
  const stamp = readStamp(workshop);
  if (stamp === undefined || stamp.manifests !== digest || stamp.sizes.length !== published.size)
    return { published, last: undefined };
  const { sizes, keys, ...leftovers } = stamp;
  const files = new Map<OutputPath, FileRecord>();
  for (const { path, digest } of published.values()) {
    const at = files.size;
    files.set(path, { path, digest, size: sizes[at] ?? 0, key: keys[at] ?? 0 });
  }
  return { published: files, last: { ...leftovers, files } };
}

/** What the manifests in a site name, themselves included. */
export function readPublished(site: string): Published {
  return readManifests(site).published;
}

/** `digest`: of the last manifest; undefined where another one is not as that names it. */
function readManifests(site: string): {
  readonly published: Published;
  readonly digest: Digest | undefined;
} {
  const published = new Map<string, ManifestEntry>();
  const own: ManifestEntry[] = [];
  for (const path of manifestFiles) {
    const text = readText(join(site, path));
    const entries = text === undefined ? undefined : parseManifest(text);
    if (text === undefined || entries === undefined) {
      throw makeFailure(
        "system",
        `${join(site, path)} is ${text === undefined ? "gone" : "damaged"}, so nothing says which files in ${site} are ours`,
        `bring it back, or move ${site} away and build anew`,
      );
    }
    for (const entry of entries) {
      published.set(entry.path, entry);
    }
    const entry = { path, digest: digestOf(text) };
    own.push(entry);
    // The last manifest names all the others, but no file can name itself.
    if (!published.has(path)) published.set(path, entry);
  }
  const areAsNamed = own.every(({ path, digest }) => published.get(path)?.digest === digest);
  return { published, digest: areAsNamed ? own.at(-1)?.digest : undefined };
}

/**
 * Written last: its own ctime is the moment against which later changes are told. Waits for the disk's clock to tick, so that nothing
 * of the publication has the stamp's own time; where the clock is a slow one, more is looked at by the next build.
 * @param files all of the site, in the order in which the manifests name them
 * @param spareChanged ctime of the spare, in milliseconds
 */
export function writeStamp(
  { site, workshop }: Target,
  files: readonly FileRecord[],
  leftovers: Leftovers,
  spareChanged: number,
): void {
  const file = stampPath(workshop);
  const newest = Math.max(spareChanged, statSync(site, { throwIfNoEntry: false })?.ctimeMs ?? 0);
  const stamp = {
    manifests: files.at(-1)?.digest,
    sizes: files.map(({ size }) => size),
    keys: files.map(({ key = 0 }) => key),
    ...leftovers,
  };
  writeFileSync(file, JSON.stringify(stamp));
  for (let waits = 0; waits < mostWaits && lstatSync(file).ctimeMs <= newest; waits++) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    utimesSync(file, new Date(), new Date());
  }
}

function readStamp(workshop: string): (Stamp & Pick<LastPublication, "at">) | undefined {
  const file = stampPath(workshop);
  try {
    const stamp: Partial<Stamp> = JSON.parse(readText(file) ?? "{}");
    const { sizes, keys, foreign, emptyFolders, spare } = stamp;
    // An older backissue wrote less.
    if (![sizes, keys, foreign, emptyFolders].every(Array.isArray) || spare === undefined) return undefined;
    return { ...(stamp as Stamp), at: lstatSync(file).ctimeMs };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
