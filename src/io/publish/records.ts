/** What we know of the last publication: the manifests in the site, and the stamp in the workshop that says they are the last. */

import { createHash } from "node:crypto";
import { lstatSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeFailure } from "../../model/failure.ts";
import { type Digest, makeDigest } from "../../model/ids.ts";
import { manifestFiles } from "../bag.ts";
import { type ManifestEntry, parseManifest } from "../manifest.ts";
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
}

export interface Leftovers extends Foreign {
  /** Bytes of each file, in the order in which the manifests name them. */
  readonly sizes: readonly number[];
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

/** Reads the records of the site that stands; throws a Failure where it is ours but nothing says which files are. */
export function readRecords({ site, workshop }: Target): Records {
  if (!isFolder(site) || !isOurs(site)) {
    return { published: new Map(), last: undefined };
  }
  const published = readPublished(site);
  const last = readStamp(site, workshop);
  return { published, last: last?.sizes.length === published.size ? last : undefined };
}

/** What the manifests in a site name, themselves included. */
export function readPublished(site: string): Published {
  const published = new Map<string, ManifestEntry>();
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
    if (!published.has(path)) {
      // The last manifest names all the others, but no file can name itself.
      published.set(path, { path, digest: digestOfTexts([text]) });
    }
  }
  return published;
}

/**
 * Written last: its own ctime is the moment against which later changes are told. Waits for the disk's clock to tick, so that nothing
 * of the publication has the stamp's own time; where the clock is a slow one, more is looked at by the next build.
 * @param spareChanged ctime of the spare, in milliseconds
 */
export function writeStamp({ site, workshop }: Target, leftovers: Leftovers, spareChanged: number): void {
  const file = stampPath(workshop);
  const newest = Math.max(spareChanged, statSync(site, { throwIfNoEntry: false })?.ctimeMs ?? 0);
  writeFileSync(file, JSON.stringify({ manifests: digestOfManifests(site), ...leftovers }));
  for (let waits = 0; waits < mostWaits && lstatSync(file).ctimeMs <= newest; waits++) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    utimesSync(file, new Date(), new Date());
  }
}

function readStamp(site: string, workshop: string): LastPublication | undefined {
  const file = stampPath(workshop);
  try {
    const stamp: { readonly manifests?: string } & Partial<Leftovers> = JSON.parse(readText(file) ?? "{}");
    if (stamp.manifests !== digestOfManifests(site)) return undefined;
    const { sizes, foreign, emptyFolders, spare } = stamp;
    // An older backissue wrote the manifests alone.
    if (![sizes, foreign, emptyFolders].every(Array.isArray) || spare === undefined) return undefined;
    return { sizes, foreign, emptyFolders, spare, at: lstatSync(file).ctimeMs } as LastPublication;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function digestOfManifests(site: string): Digest {
  return digestOfTexts(manifestFiles.map((name) => readText(join(site, name))));
}

function digestOfTexts(texts: readonly (string | undefined)[]): Digest {
  const hash = createHash("sha256");
  for (const text of texts) {
    hash.update(text ?? "");
  }
  return makeDigest(hash.digest("hex"));
}
