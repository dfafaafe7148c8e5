/** The next site as a whole folder in the workshop, before anybody sees it. */

import { spawnSync } from "node:child_process";
import {
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmdirSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { Output } from "../../model/page.ts";
import { hasCode, isAbsence, isFolder } from "./entries.ts";
import { foldersOf } from "./folder-times.ts";

export interface ReleasePlan {
  /** The folder to make. */
  readonly next: string;
  /** The site before the one that stands, most of it the same files; need not exist. */
  readonly spare: string;
  /** The site that stands; need not exist. */
  readonly live: string;
  /** Where the spare does not have the very files that the site has; undefined: nobody knows. */
  readonly differs: readonly string[] | undefined;
  /** Inodes of files in the site, where they are known. */
  readonly inodes: ReadonlyMap<string, number>;
  /** Holds new files, changed ones, and such as were written anew with the bytes they had. */
  readonly stageDir: string;
  /** Paths in the stage that are published from there. */
  readonly staged: readonly string[];
  /** Our files that stay, and foreign files. */
  readonly carried: ReadonlySet<string>;
  /** Paths of files that stand or are to come, and are not carried. */
  readonly changing: readonly string[];
  readonly emptyFolders: readonly string[];
  readonly bag: readonly Output[];
}

/**
 * Makes the folder, with hard links to the files that stay. A small change is made to the spare, which holds nearly all of them already;
 * a large one to the stage: moving each staged file took a quarter of a first build of 10,000 articles.
 * Returns whether each file that stays is the very same, which not every disk can do.
 */
export function makeRelease(plan: ReleasePlan): boolean {
  const { next, spare, live, stageDir, staged, carried, emptyFolders, bag } = plan;
  rmSync(next, { recursive: true, force: true });
  const makeFolder = createFolderMaker(next);
  let missing: Iterable<string> = carried;
  if (staged.length < carried.size && isFolder(spare)) {
    renameSync(spare, next);
    missing = plan.differs === undefined ? keepSame(plan) : keepKnown(plan, plan.differs);
    for (const path of staged) {
      makeFolder(dirname(path));
      renameSync(join(stageDir, path), join(next, path));
    }
  } else {
    renameSync(stageDir, next);
  }
  let areSame = true;
  for (const path of missing) {
    makeFolder(dirname(path));
    areSame = linkOrCopy(join(live, path), join(next, path)) && areSame;
  }
  for (const path of emptyFolders) {
    makeFolder(path);
  }
  for (const { path, bytes } of bag) {
    // Not into the file that is there: it may be a link to one of the site that stands.
    rmSync(join(next, path), { force: true });
    writeFileSync(join(next, path), bytes);
  }
  return areSame;
}

/**
 * Takes all from a folder that is not the very same file (inode) as in the site that stands, and every folder that is empty then. Nothing
 * has to be remembered about the folder, so nothing can be remembered wrongly. Returns the carried paths that it lacks.
 */
function keepSame({ next: folder, live, carried, inodes }: ReleasePlan): string[] {
  const missing = new Set(carried);
  const isSame = (path: string): boolean => {
    const known = inodes.get(path) ?? lstatSync(join(live, path), { throwIfNoEntry: false })?.ino;
    return lstatSync(`${folder}/${path}`).ino === known;
  };
  const visit = (below: string): boolean => {
    let isEmpty = true;
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below === "" ? entry.name : `${below}/${entry.name}`;
      const stays = entry.isDirectory() ? !visit(path) : missing.has(path) && isSame(path);
      if (stays) {
        missing.delete(path);
        isEmpty = false;
      } else {
        rmSync(join(folder, path), { recursive: true });
      }
    }
    return isEmpty;
  };
  visit("");
  return [...missing];
}

/** The same, where it is known how the folder differs: only those files are looked at. */
function keepKnown({ next: folder, carried, changing }: ReleasePlan, differs: readonly string[]): string[] {
  const outdated = [...differs, ...changing];
  for (const path of outdated) removeFile(join(folder, path));
  for (const below of [...foldersOf(outdated)].sort().reverse()) removeIfEmpty(join(folder, below));
  return differs.filter((path) => carried.has(path));
}

/** Where a folder stands there, it goes with its last file. */
function removeFile(file: string): void {
  try {
    unlinkSync(file);
  } catch (error) {
    if (!isAbsence(error) && !isFolder(file)) throw error;
  }
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch (error) {
    if (!hasCode(error, ["ENOENT", "ENOTDIR", "ENOTEMPTY", "EEXIST"])) throw error;
  }
}

/**
 * Puts what was written on the disk itself, so that a power cut after the swap finds whole files.
 * Several at once go by one sync of the file system, which is one wait for the disk instead of one per file: 30,000 files in 0.2 s.
 */
export function flush(folder: string, files: readonly string[]): void {
  if (files.length > 4 && spawnSync("sync", ["-f", folder], { stdio: "ignore" }).status === 0) {
    return;
  }
  const folders = new Set<string>([folder]);
  for (const path of files) {
    flushOne(join(folder, path));
    folders.add(dirname(join(folder, path)));
  }
  for (const each of folders) {
    flushFolder(each);
  }
}

/** Makes the names in a folder last. Windows can't open folders and does not need it. */
export function flushFolder(folder: string): void {
  if (process.platform !== "win32") {
    flushOne(folder);
  }
}

function flushOne(file: string): void {
  const handle = openSync(file, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function createFolderMaker(root: string): (folder: string) => void {
  const made = new Set<string>(["."]);
  return (folder) => {
    if (!made.has(folder)) {
      mkdirSync(join(root, folder), { recursive: true });
      made.add(folder);
    }
  };
}

/** A link where the disk has such; else a copy, as FAT and some network disks know none, and ext4 ends at 65,000 links. false: a copy. */
function linkOrCopy(from: string, to: string): boolean {
  if (lstatSync(from).isSymbolicLink()) {
    symlinkSync(readlinkSync(from), to);
    return true;
  }
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (hasCode(error, ["EEXIST"])) {
      // Written anew with the bytes it had: the file that stands keeps its time.
      rmSync(to);
      return linkOrCopy(from, to);
    }
    if (!hasCode(error, ["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK", "EXDEV"])) {
      throw error;
    }
    copyFileSync(from, to, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
    return false;
  }
}
