/** The moment of publication: one rename of a link, or two renames of folders with a journal that lets the next start finish them. */

import {
  chmodSync,
  chownSync,
  lstatSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { isThere, readText } from "./entries.ts";
import { linkedRelease, type Target } from "./guard.ts";
import { flushFolder } from "./release.ts";

const journalText = "swap\n";

interface Places {
  /** The next site until it is published. */
  readonly next: string;
  /** What stood before, for the moment of the swap. */
  readonly old: string;
  /** What stood before, to make the one after next of; in mode `link` the release that is not in use. */
  readonly spare: string;
  readonly journal: string;
  /** A link before it is renamed over the site's address. */
  readonly link: string;
  readonly releases: readonly [string, string];
}

export function placesIn(workshop: string): Places {
  return {
    next: join(workshop, "next"),
    old: join(workshop, "old"),
    spare: join(workshop, "spare"),
    journal: join(workshop, "journal"),
    link: join(workshop, "link"),
    releases: [join(workshop, "release-a"), join(workshop, "release-b")],
  };
}

/** Puts the next site in the place of the one that stands. */
export function swap(target: Target, mode: "copy" | "link"): void {
  takeOverMode(target);
  const { next, link } = placesIn(target.workshop);
  if (mode === "copy") {
    replace(target, next);
  } else {
    makeLink(target);
    const isFolder = lstatSync(target.site, { throwIfNoEntry: false })?.isDirectory() ?? false;
    if (isFolder) {
      replace(target, link);
    } else {
      renameSync(link, target.site);
    }
  }
  flushFolder(dirname(target.site));
}

/**
 * Between the two renames there is no site; when the machine stops just there, `finishSwap` does the second one at the next start.
 */
function replace({ site, workshop }: Target, incoming: string): void {
  const { old, journal } = placesIn(workshop);
  rmSync(old, { recursive: true, force: true });
  if (lstatSync(site, { throwIfNoEntry: false }) === undefined) {
    renameSync(incoming, site);
    return;
  }
  writeFileSync(journal, journalText);
  flushFolder(workshop);
  renameSync(site, old);
  try {
    renameSync(incoming, site);
  } catch (error) {
    renameSync(old, site);
    throw error;
  }
}

/** Ends what a swap left open. Returns whether the site had to be put in place. */
export function finishSwap({ site, workshop }: Target): boolean {
  const { next, old, link, journal } = placesIn(workshop);
  if (readText(journal) !== journalText) {
    return false;
  }
  const isMissing = isThere(old) && !isTaken(site);
  if (isMissing) {
    if (isThere(site)) {
      rmdirSync(site);
    }
    // All are whole: what was to come was complete and checked before the journal was written.
    renameSync([link, next].find(isThere) ?? old, site);
    flushFolder(dirname(site));
  }
  rmSync(journal, { force: true });
  return isMissing;
}

/** Of the two release folders that mode `link` changes between, the one that the link does not lead to. */
export function unusedRelease({ site, workshop }: Target): string {
  const { releases } = placesIn(workshop);
  return linkedRelease(site) === releases[0] ? releases[1] : releases[0];
}

/** Moves the next site to the release that is not in use, and lays a link to it. */
function makeLink({ site, workshop }: Target): void {
  const { next, link } = placesIn(workshop);
  const release = unusedRelease({ site, workshop });
  rmSync(release, { recursive: true, force: true });
  renameSync(next, release);
  rmSync(link, { force: true });
  symlinkSync(join(basename(workshop), basename(release)), link);
}

/** A web server may be let in by the folder's owner or mode: the next site gets those of the last. */
function takeOverMode({ site, workshop }: Target): void {
  const { next } = placesIn(workshop);
  const last = statSync(site, { throwIfNoEntry: false });
  if (last === undefined || process.platform === "win32") {
    return;
  }
  const made = statSync(next);
  if (made.mode !== last.mode) {
    chmodSync(next, last.mode & 0o7777);
  }
  if (made.uid !== last.uid || made.gid !== last.gid) {
    try {
      chownSync(next, last.uid, last.gid);
    } catch {
      // Only the superuser may give folders away; then the builder's own stands.
    }
  }
}

/** Whether something stands where the site belongs; an empty folder is nothing. */
function isTaken(site: string): boolean {
  return isThere(site) && !(lstatSync(site).isDirectory() && readdirSync(site).length === 0);
}
