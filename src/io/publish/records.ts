/** What we know of the last publication: the manifests in the site, and the stamp in the workshop that says they are the last. */

import { createHash } from "node:crypto";
import { lstatSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeFailure } from "../../model/failure.ts";
import { type Digest, makeDigest } from "../../model/ids.ts";
import { manifestFiles } from "../bag.ts";
import { type ManifestEntry, parseManifest } from "../manifest.ts";
import { isFolder, readText } from "./entries.ts";
import { isOurs, type Target } from "./guard.ts";
import type { Published } from "./survey.ts";

export interface Records {
  readonly published: Published;
  /** When the publication of exactly these manifests ended, by the disk's clock; undefined when that is not known. */
  readonly publishedAt: number | undefined;
}

export function stampPath(workshop: string): string {
  return join(workshop, "published.json");
}

/** Reads the records of the site that stands; throws a Failure where it is ours but nothing says which files are. */
export function readRecords({ site, workshop }: Target): Records {
  if (!isFolder(site) || !isOurs(site)) {
    return { published: new Map(), publishedAt: undefined };
  }
  return { published: readPublished(site), publishedAt: stampTime(site, workshop) };
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

/** Written last: its own ctime is the moment against which later changes are told. */
export function writeStamp({ site, workshop }: Target): void {
  writeFileSync(stampPath(workshop), stampOf(site));
}

function stampTime(site: string, workshop: string): number | undefined {
  const file = stampPath(workshop);
  return readText(file) === stampOf(site) ? lstatSync(file).ctimeMs : undefined;
}

function stampOf(site: string): string {
  return JSON.stringify({
    manifests: digestOfTexts(manifestFiles.map((name) => readText(join(site, name)))),
  });
}

function digestOfTexts(texts: readonly (string | undefined)[]): Digest {
  const hash = createHash("sha256");
  for (const text of texts) {
    hash.update(text ?? "");
  }
  return makeDigest(hash.digest("hex"));
}
