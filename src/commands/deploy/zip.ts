/** The site as one zip file: for a memory stick, an e-mail, a host that takes uploads. Unpacked, it opens from the disk. */

import { closeSync, lstatSync, openSync, readSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { isWithin } from "../../io/is-within.ts";
import { sortEntries } from "../../io/manifest.ts";
import { isOurs } from "../../io/publish/guard.ts";
import { readPublished } from "../../io/publish/records.ts";
import { walkFiles } from "../../io/publish/survey.ts";
import { writeZip, type ZipReport } from "../../io/zip.ts";
import { makeFailure } from "../../model/failure.ts";
import { makeDigest, makeOutputPath } from "../../model/ids.ts";

export const defaultZip = "site.zip";

/** Writes the zip file anew. Throws a Failure where there is no site, or where the target is something else. */
export function zipSite(site: string, target: string): ZipReport {
  return writeZip(checkedTarget(site, target), filesOf(site));
}

/** What `zipSite` would pack, unpacked bytes; writes nothing. */
export function planZip(site: string, target: string): ZipReport {
  checkedTarget(site, target);
  const files = filesOf(site);
  return { files: files.length, bytes: files.reduce((sum, { file }) => sum + statSync(file).size, 0) };
}

/** @example formatZip("site.zip", { files: 102, bytes: 412_345 }) //=> "site.zip: 102 files in 0.4 MB" */
export function formatZip(target: string, { files, bytes }: ZipReport): string {
  return `${target}: ${files} files in ${(bytes / 1e6).toFixed(1)} MB`;
}

/** Published files, and those that somebody laid beside them; of hidden ones only the published: `.git` is nobody's page. */
function filesOf(site: string): { readonly name: string; readonly file: string }[] {
  const published = readPublished(site);
  const names: string[] = [];
  walkFiles(site, (path, kind) => {
    if (kind === "file" && (published.has(path) || !/(?:^|\/)\./.test(path))) names.push(path);
  });
  const entries = names.map((name) => ({ path: makeOutputPath(name), digest: makeDigest("") }));
  return sortEntries(entries).map(({ path }) => ({ name: path, file: join(site, path) }));
}

function checkedTarget(site: string, target: string): string {
  if (!lstatSync(site, { throwIfNoEntry: false }) || !isOurs(site))
    throw makeFailure(
      "usage",
      `${site} holds no site`,
      "run backissue build first, or name the site's folder with --out",
    );
  const file = resolve(target);
  if (isWithin(file, resolve(site)))
    throw makeFailure("usage", `${target} lies in the site itself`, "name a file outside the site's folder");
  const there = lstatSync(file, { throwIfNoEntry: false });
  if (there !== undefined && !(there.isFile() && (there.size === 0 || beginsAsZip(file))))
    throw makeFailure("usage", `${target} is there already, and is no zip file`, "name another file");
  return file;
}

function beginsAsZip(file: string): boolean {
  const descriptor = openSync(file, "r");
  try {
    const head = Buffer.alloc(2);
    readSync(descriptor, head);
    return head.toString("latin1") === "PK";
  } finally {
    closeSync(descriptor);
  }
}
