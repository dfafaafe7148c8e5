/** Which folders may be published into: none that holds anything else of the user's. */

import { readdirSync, realpathSync } from "node:fs";
import { homedir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { makeFailure } from "../../model/failure.ts";
import { bagInfoFile, isOurBagInfo } from "../bag.ts";
import { isWithin } from "../is-within.ts";
import { makeFolder } from "../make-folder.ts";
import { entryAt, isAbsence, isFolder, readText } from "./entries.ts";

export interface Target {
  /** Where the site is to stand: absolute, no links in the folders above it. */
  readonly site: string;
  /** Our own hidden folder beside it, on the same disk. */
  readonly workshop: string;
}

/**
 * The target of an output folder, or a thrown Failure that says why it can't be one.
 * `untouchable`: files and folders that may be neither in it, nor around it, nor be it: seeds, templates, config.
 */
export function checkTarget(outDir: string, untouchable: readonly string[]): Target {
  const { site, workshop } = findTarget(outDir);
  if (site === dirname(site) || site === settle(homedir())) {
    throw refuse(outDir, "is not a folder for a site", "name a folder of its own with --out");
  }
  refuseOverlap(outDir, site, untouchable);
  refuseForeign(outDir, site);
  return { site, workshop };
}

export function findTarget(outDir: string): Target {
  const site = settle(outDir);
  return { site, workshop: workshopOf(site) };
}

/** @example workshopOf("/srv/public") //=> "/srv/.public.backissue" */
export function workshopOf(site: string): string {
  return join(dirname(site), `.${basename(site)}.backissue`);
}

/** Whether a folder, or the release a link leads to, bears our sign. */
export function isOurs(site: string): boolean {
  return isOurBagInfo(readText(join(site, bagInfoFile)) ?? "");
}

/** Where the site's address is a link of ours: the release it leads to. */
export function linkedRelease(site: string): string | undefined {
  if (!entryAt(site)?.isSymbolicLink() || !isFolder(site)) {
    return undefined;
  }
  const release = realpathSync(site);
  return dirname(release) === workshopOf(site) ? release : undefined;
}

export function makeWorkshop({ workshop }: Target): void {
  makeFolder(workshop, "--out");
}

function refuse(outDir: string, what: string, hint: string): Error {
  return makeFailure("usage", `the output folder ${outDir} ${what}`, hint);
}

function refuseOverlap(outDir: string, site: string, untouchable: readonly string[]): void {
  for (const path of untouchable) {
    const real = settleWhole(path);
    if (isWithin(real, site)) {
      throw refuse(outDir, `holds ${path}, which is not output`, "name a folder of its own with --out");
    }
    const isFolder = entryAt(real)?.isDirectory() ?? true;
    if (isFolder && isWithin(site, real)) {
      throw refuse(outDir, `lies in ${path}, which is input`, "name a folder outside of it with --out");
    }
  }
}

function refuseForeign(outDir: string, site: string): void {
  const seen = entryAt(site);
  if (seen === undefined || linkedRelease(site) !== undefined) {
    return;
  }
  if (seen.isSymbolicLink()) {
    throw refuse(outDir, "is a symbolic link that backissue did not make", "name the folder it leads to");
  }
  if (!seen.isDirectory()) {
    throw refuse(outDir, "is not a folder", "name another one with --out");
  }
  const visible = readdirSync(site).filter((name) => !name.startsWith("."));
  if (visible.length > 0 && !isOurs(site)) {
    throw refuse(
      outDir,
      `holds files that backissue did not write (${visible.slice(0, 3).join(", ")}${visible.length > 3 ? ", …" : ""})`,
      "empty it, or name another folder with --out",
    );
  }
}

/** The path without links in the folders above; its own last part is kept, since it may be a link to replace. */
function settle(path: string): string {
  const absolute = resolve(path);
  return absolute === dirname(absolute) ? absolute : join(settleWhole(dirname(absolute)), basename(absolute));
}

/** The real path of as much as there is, and the rest as given. */
function settleWhole(path: string): string {
  const absolute = resolve(path);
  try {
    return realpathSync(absolute);
  } catch (error) {
    if (!isAbsence(error)) {
      throw error;
    }
    return absolute === dirname(absolute)
      ? absolute
      : join(settleWhole(dirname(absolute)), basename(absolute));
  }
}
