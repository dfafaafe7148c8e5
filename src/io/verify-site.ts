/** Compares a copy of a site, anywhere, with the manifests that lie in it. */

import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { makeFailure } from "../model/failure.ts";
import type { Digest, OutputPath } from "../model/ids.ts";
import { bagFiles } from "./bag.ts";
import { digestOf } from "./key.ts";
import { rootDigest } from "./manifest.ts";
import { isOurs } from "./publish/guard.ts";
import { readPublished } from "./publish/records.ts";
import { type Published, walkFiles } from "./publish/survey.ts";

export interface Verification {
  /** Files that the manifests name. */
  readonly files: number;
  readonly differing: readonly OutputPath[];
  readonly missing: readonly OutputPath[];
  /** Files that no manifest names; those below a dot at the top, such as `.git/`, apart. */
  readonly extra: readonly string[];
  readonly hidden: readonly string[];
  /** Computed from the manifests: the same as on the about page of the site that was published. */
  readonly rootDigest: Digest;
}

/** Reads every file of the copy. Throws a Failure where the folder is no site of ours or its manifests can't be read. */
export function verifySite(site: string): Verification {
  if (!lstatSync(site, { throwIfNoEntry: false })) {
    throw makeFailure("usage", `${site} is not there`, "name the folder of a published site");
  }
  if (!isOurs(site)) {
    throw makeFailure(
      "usage",
      `${site} is not a site that backissue wrote`,
      "name the folder that holds bag-info.txt",
    );
  }
  const published = readPublished(site);
  const unseen = new Map([...published.values()].map(({ path }) => [path as string, path]));
  const differing: OutputPath[] = [];
  const extra: string[] = [];
  walkFiles(site, (path, kind) => {
    const entry = published.get(path);
    if (entry !== undefined) {
      unseen.delete(path);
      if (kind !== "file" || digestOf(readFileSync(join(site, path))) !== entry.digest) {
        differing.push(entry.path);
      }
    } else if (kind !== "empty folder") {
      extra.push(path);
    }
  });
  return {
    files: published.size,
    differing: differing.sort(),
    missing: [...unseen.values()].sort(),
    extra: extra.filter((path) => !path.startsWith(".")).sort(),
    hidden: extra.filter((path) => path.startsWith(".")).sort(),
    rootDigest: rootOf(published),
  };
}

function rootOf(published: Published): Digest {
  const ofBag = new Set<string>(bagFiles);
  return rootDigest([...published.values()].filter(({ path }) => !ofBag.has(path)));
}
