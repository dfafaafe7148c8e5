/** What we know of the last publication: the manifests in the site, and the stamp in the workshop that says they are the last. */

import { createHash } from "node:crypto";
import { existsSync, lstatSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeFailure } from "../../model/failure.ts";
import { type Digest, makeDigest } from "../../model/ids.ts";
import { manifestFiles } from "../bag.ts";
import { type ManifestEntry, parseManifest } from "../manifest.ts";
import { isOurs, type Target } from "./guard.ts";
import type { Published } from "./survey.ts";

export interface Records {
  readonly published: Published;
  /** When the publication of exactly these manifests ended, by the disk's clock; undefined when that is not known. */
  readonly publishedAt: number | undefined;
}

const stampFile = "published.json";

/** Reads the records of the site that stands; throws a Failure where it is ours but nothing says which files are. */
export function readRecords({ site, workshop }: Target): Records {
  if (!existsSync(site) || !isOurs(site)) {
    return { published: new Map(), publishedAt: undefined };
  }
  const texts = manifestFiles.map((name) => readText(join(site, name)));
  const published = new Map<string, ManifestEntry>();
  for (const [index, text] of texts.entries()) {
    const entries = text === undefined ? undefined : parseManifest(text);
    if (entries === undefined) {
      throw makeFailure(
        "system",
        `${join(site, manifestFiles[index] ?? "")} is ${text === undefined ? "gone" : "damaged"}, so nothing says which files in ${site} are ours`,
        `bring it back, or move ${site} away and build anew`,
      );
    }
    for (const entry of entries) {
      published.set(entry.path, entry);
    }
  }
  const [, tagManifest] = manifestFiles;
  if (tagManifest !== undefined) {
    // It names all the others, but no file can name itself.
    published.set(tagManifest, { path: tagManifest, digest: digestOfTexts(texts.slice(1)) });
  }
  return { published, publishedAt: stampTime(workshop, texts) };
}

/** Written last: its own ctime is the moment against which later changes are told. */
export function writeStamp({ site, workshop }: Target): void {
  const texts = manifestFiles.map((name) => readText(join(site, name)));
  writeFileSync(join(workshop, stampFile), JSON.stringify({ manifests: digestOfTexts(texts) }));
}

function stampTime(workshop: string, texts: readonly (string | undefined)[]): number | undefined {
  const file = join(workshop, stampFile);
  const stamp = readText(file);
  const expected = JSON.stringify({ manifests: digestOfTexts(texts) });
  return stamp === expected ? lstatSync(file).ctimeMs : undefined;
}

function digestOfTexts(texts: readonly (string | undefined)[]): Digest {
  const hash = createHash("sha256");
  for (const text of texts) {
    hash.update(text ?? "");
  }
  return makeDigest(hash.digest("hex"));
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") {
      return undefined;
    }
    throw error;
  }
}
