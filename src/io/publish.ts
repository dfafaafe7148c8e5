/** From stage to public: all of the new site or all of the old one, never a mixture (reliability.md sections 3 and 7). */

import { mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { failureOf } from "../model/failure.ts";
import type { Digest, OutputPath } from "../model/ids.ts";
import { bagFiles, makeBag } from "./bag.ts";
import { takeLock } from "./lock.ts";
import { digestPage, rootDigest, sortEntries } from "./manifest.ts";
import { settleForeign } from "./publish/clashes.ts";
import { entryAt, isFolder, isThere } from "./publish/entries.ts";
import { foldersOf } from "./publish/folder-times.ts";
import { checkTarget, linkedRelease, makeWorkshop, type Target } from "./publish/guard.ts";
import { makeSpare, type NewSpare } from "./publish/make-spare.ts";
import { type Leftovers, type Records, readRecords, writeStamp } from "./publish/records.ts";
import { flush, makeRelease } from "./publish/release.ts";
import { differsOfSpare, isLink, lookForForeign, pathsWithout, spareOf } from "./publish/spare.ts";
import { recallSite, type Survey, surveySite } from "./publish/survey.ts";
import { finishSwap, placesIn, swap } from "./publish/swap.ts";

export interface FileRecord {
  readonly path: OutputPath;
  /** SHA-256 of the bytes. */
  readonly digest: Digest;
  readonly size: number;
  /** Whatever number whoever published it knows it by again; none or 0: it has none. */
  readonly key?: number;
}

export interface PublishReport {
  readonly added: readonly OutputPath[];
  readonly changed: readonly OutputPath[];
  readonly removed: readonly OutputPath[];
  /** Own files that somebody had changed or removed since the last publication; they are as they should be again. */
  readonly mended: readonly OutputPath[];
  /** Files in the folder that are not ours; carried over as they are. */
  readonly foreign: readonly string[];
  readonly files: number;
  readonly bytes: number;
  /** Names the whole site; printed on the about page. */
  readonly rootDigest: Digest;
}

export interface PublishOptions {
  readonly outDir: string;
  readonly seedsDir: string;
  /** `copy`: the site is a folder; `link`: it is a symbolic link to a release beside it. */
  readonly mode: "copy" | "link";
  /** More files and folders that the output may neither hold, be, nor lie in: config, templates, cache. */
  readonly untouchable?: readonly string[];
  /** Read and compare every published file, whatever its ctime says (`--no-cache`). */
  readonly verify?: boolean;
  /** Ctime, in milliseconds, of the stamp of a publication since which nobody has touched the folder, as somebody has seen just now. */
  readonly untouchedSince?: number | undefined;
  /** `YYYY-MM-DD` for bag-info.txt; only from SOURCE_DATE_EPOCH, never from the clock. */
  readonly madeOn?: string;
}

/** One publication under way; holds the lock until commit or abort. */
export interface Publication {
  /** Absolute folder in which new and changed files are written, by any thread, before `add`. */
  readonly stageDir: string;
  /** What the last publication wrote and still stands as it was, by path, the bag's own files among it; empty for a first one. */
  readonly previous: ReadonlyMap<OutputPath, FileRecord>;
  /** The last publication was cut off in its last moment and has now been put in place. */
  readonly wasRepaired: boolean;
  /** A file was written into stageDir. */
  readonly add: (record: FileRecord) => void;
  /** The file of the last publication is right as it is. @param record as `previous` has it, but for the key */
  readonly keep: (record: FileRecord) => void;
  /** Whether the next site has a file of this path, added or kept or of the bag. */
  readonly has: (path: string) => boolean;
  /** Digest over all that was added and kept until now, but the page that prints it. */
  readonly rootDigest: () => Digest;
  /** Resolves when what runs beside us for the publication has ended. A commit that does not wait for it takes longer. */
  readonly settled: () => Promise<void>;
  /** Publishes what was added and kept; removes what was neither; foreign files stay. Ends the publication, also where it throws. */
  readonly commit: () => PublishReport;
  /** Leaves the old site as it was and takes the stage away. May be called twice. false: it had ended already. */
  readonly abort: () => boolean;
}

/**
 * Opens a publication: checks the folder, takes the lock, repairs an interrupted one, makes the stage on the same disk.
 * Throws a Failure where the folder can't be used or another build is at work.
 */
export function openPublication(options: PublishOptions): Publication {
  const target = checkTarget(options.outDir, [options.seedsDir, ...(options.untouchable ?? [])]);
  makeWorkshop(target);
  const lock = takeLock(target.workshop);
  try {
    const wasRepaired = finishSwap(target);
    const records = readRecords(target);
    const known = options.verify === true ? { ...records, last: undefined } : records;
    const survey = lookAtSite(target, known, options.untouchedSince);
    const stageDir = makeStage(target);
    return publicationOf({ target, options, records: known, survey, stageDir, wasRepaired, lock });
  } catch (error) {
    lock.release();
    throw error;
  }
}

function lookAtSite({ site }: Target, { published, last }: Records, untouchedSince?: number): Survey {
  if (!isFolder(site)) return nothing;
  if (last !== undefined && last.at === untouchedSince) return recallSite(last);
  return surveySite(site, published, last);
}

/** Where so many files stay, cp(1) links them sooner than we do. */
const manyFiles = 2000;

interface Opened {
  readonly target: Target;
  readonly options: PublishOptions;
  readonly records: Records;
  readonly survey: Survey;
  readonly stageDir: string;
  readonly wasRepaired: boolean;
  readonly lock: { readonly touch: () => void; readonly release: () => void };
}

/** All files but the page that prints their digest. Kept, since that is asked for before the page is there, and behind it. */
interface Counted {
  /** By path, so that the manifests have little left to sort. */
  readonly sorted: readonly FileRecord[];
  readonly digest: Digest;
}

/** @param previous sorted as manifests are: what stays of it comes first, so that there is little left to sort */
function countFiles(
  files: ReadonlyMap<OutputPath, FileRecord>,
  previous: ReadonlyMap<OutputPath, FileRecord>,
): Counted {
  const stays: FileRecord[] = [];
  const isNew: FileRecord[] = [];
  for (const path of previous.keys()) {
    const file = files.get(path);
    if (file !== undefined) stays.push(file);
  }
  for (const file of files.values()) if (!previous.has(file.path)) isNew.push(file);
  const sorted = sortEntries([...stays, ...isNew]).filter(({ path }) => path !== digestPage);
  return { sorted, digest: rootDigest(sorted) };
}

interface Prepared extends Opened {
  /** Inode of a spare that was made just now. */
  readonly newSpare: number | undefined;
}

function publicationOf(opened: Opened): Publication {
  const { survey, stageDir, wasRepaired, lock } = opened;
  const files = new Map<OutputPath, FileRecord>();
  const previous = survey.intact;
  let counted: Counted | undefined;
  const put = (record: FileRecord): void => {
    lock.touch();
    const before = files.size;
    files.set(record.path, record);
    if (files.size === before) throw new Error(`two files have the address ${record.path}`);
    if (record.path !== digestPage) counted = undefined;
  };
  const count = (): Counted => {
    counted ??= countFiles(files, previous);
    return counted;
  };
  // Where most of the site stays, the next one is made of a spare.
  const enough = Math.max(manyFiles, Math.ceil(previous.size / 2));
  let kept = 0;
  let newSpare: NewSpare | undefined;
  let isOpen = true;
  const end = () => {
    if (!isOpen) return;
    isOpen = false;
    newSpare?.cancel();
    orLater(() => clearAway(opened.target, [stageDir, newSpare?.folder ?? []].flat()));
    orLater(lock.release);
  };
  return {
    stageDir,
    previous,
    wasRepaired,
    add: put,
    keep: (record) => {
      put(record);
      if (++kept === enough) newSpare = makeSpare(opened.target);
    },
    has: (path) => files.has(path as OutputPath) || bagFiles.some((file) => file === path),
    rootDigest: () => count().digest,
    settled: async () => newSpare?.ended,
    commit: () => {
      try {
        return publish({ ...opened, newSpare: newSpare?.inode() }, files, count());
      } finally {
        end();
      }
    },
    abort: () => {
      const wasOpen = isOpen;
      end();
      return wasOpen;
    },
  };
}

function publish(
  opened: Prepared,
  files: ReadonlyMap<OutputPath, FileRecord>,
  { sorted, digest: siteDigest }: Counted,
): PublishReport {
  const { target, options, records, survey, stageDir } = opened;
  const page = files.get(digestPage as OutputPath);
  const bag = makeBag(page === undefined ? sorted : [...sorted, page], siteDigest, options.madeOn);
  const { all } = bag;
  const folders = foldersOf([...records.published.keys(), ...(records.last?.foreign ?? [])]);
  const found = lookForForeign(target, records, folders);
  const foreign = settleForeign(target.site, found.foreign, all);
  // Nobody misses an empty folder where the site has a file.
  const isFree = (folder: string) =>
    ![folder, ...foldersOf([folder])].some((path) => files.has(path as OutputPath));
  const emptyFolders = found.emptyFolders.filter(isFree);
  const isIntact = ({ path, digest }: FileRecord) => survey.intact.get(path)?.digest === digest;
  const staged: FileRecord[] = [];
  const carried = new Set<string>(foreign);
  for (const file of files.values()) {
    if (isIntact(file)) carried.add(file.path);
    else staged.push(file);
  }
  const report = reportOf(opened, files, { all, staged, foreign, siteDigest });
  const standsAsItIs =
    all.every(isIntact) && report.removed.length === 0 && isLink(target) === (options.mode === "link");
  const leftovers = { foreign, emptyFolders };
  const differs = found.areNamesKnown
    ? differsOfSpare(target, { last: records.last, folders, newSpare: opened.newSpare })
    : undefined;
  if (standsAsItIs) {
    tidyUp(target, all, { ...leftovers, differs });
    return report;
  }
  const changing = pathsWithout(carried, [
    ...records.published.keys(),
    ...found.foreign,
    ...all.map(({ path }) => path),
  ]);
  const written = staged.map(({ path }) => path);
  const { next } = placesIn(target.workshop);
  const areSame = makeRelease({
    next,
    spare: spareOf(target),
    differs,
    live: target.site,
    inodes: survey.inodes,
    stageDir,
    staged: written,
    carried,
    changing,
    emptyFolders,
    bag: bag.files,
  });
  flush(next, [...written, ...bagFiles]);
  swap(target, options.mode);
  const isTold = areSame && found.emptyFolders.length === 0;
  tidyUp(target, all, { ...leftovers, differs: isTold ? changing : undefined });
  return report;
}

/**
 * What comes after the new site stands. When it fails, the publication has not: the next one tidies up, and reads every file where there
 * is no stamp.
 */
function tidyUp(
  target: Target,
  files: readonly FileRecord[],
  { differs, ...left }: Omit<Leftovers, "spare"> & { readonly differs: readonly string[] | undefined },
): void {
  const { old, spare, journal } = placesIn(target.workshop);
  try {
    rmSync(journal, { force: true });
    if (isFolder(old)) {
      rmSync(spare, { recursive: true, force: true });
      renameSync(old, spare);
    }
    const { ino: inode, ctimeMs = 0 } = entryAt(spareOf(target)) ?? {};
    const known = differs === undefined || inode === undefined ? null : { inode, differs };
    // Last, since all of the above may change the ctime of files that the two sites share.
    writeStamp(target, files, { ...left, spare: known }, ctimeMs);
  } catch (error) {
    if (failureOf(error) === undefined) {
      throw error;
    }
  }
}

function reportOf(
  { survey, records }: Opened,
  files: ReadonlyMap<OutputPath, FileRecord>,
  {
    all,
    staged,
    foreign,
    siteDigest,
  }: {
    readonly all: readonly FileRecord[];
    /** Those of `files` that are not as they were. */
    readonly staged: readonly FileRecord[];
    readonly foreign: readonly string[];
    readonly siteDigest: Digest;
  },
): PublishReport {
  const { published } = records;
  const isOfBag = new Set<OutputPath>(bagFiles);
  const removed = [...published.values()].map(({ path }) => path);
  return {
    added: staged.filter(({ path }) => !published.has(path)).map(({ path }) => path),
    changed: staged
      .filter(({ path, digest }) => (published.get(path)?.digest ?? digest) !== digest)
      .map(({ path }) => path),
    removed: removed.filter((path) => !files.has(path) && !isOfBag.has(path)),
    mended: survey.damaged.filter((path) => files.has(path) || isOfBag.has(path)),
    foreign,
    files: all.length,
    bytes: all.reduce((sum, { size }) => sum + size, 0),
    rootDigest: siteDigest,
  };
}

/** What a publication that ends early has made; not what an open journal still needs. */
function clearAway({ workshop }: Target, stages: readonly string[]): void {
  const { next, journal } = placesIn(workshop);
  for (const stage of stages) rmSync(stage, { recursive: true, force: true });
  if (!isThere(journal)) {
    rmSync(next, { recursive: true, force: true });
  }
}

/** What a disk does not let go of now, the next publication takes away; it must not be told in the place of what went before. */
function orLater(takeAway: () => void): void {
  try {
    takeAway();
  } catch {
    // A stage is named as one, and a lock whose process has ended holds nobody up.
  }
}

const nothing: Survey = { intact: new Map(), inodes: new Map(), damaged: [] };

/** An empty stage under a name of its own; what builds that were cut off have left is taken away. */
function makeStage({ site, workshop }: Target): string {
  const { next, old, spare, link, releases } = placesIn(workshop);
  const live = linkedRelease(site);
  const unused = [next, old, link, ...(live === undefined ? releases : [spare])];
  for (const path of unused) rmSync(path, { recursive: true, force: true });
  for (const name of readdirSync(workshop).filter((name) => name.startsWith("stage-"))) {
    // The cp of a build that was killed may still fill it.
    orLater(() => rmSync(join(workshop, name), { recursive: true, force: true }));
  }
  return mkdtempSync(join(workshop, "stage-"));
}
