/** What stands in the published folder: our files as we left them, our files as somebody changed them, and what is not ours. */

import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { makeFailure } from "../../model/failure.ts";
import type { OutputPath } from "../../model/ids.ts";
import { digestOf } from "../key.ts";
import type { ManifestEntry } from "../manifest.ts";
import type { FileRecord } from "../publish.ts";
import type { LastPublication } from "./records.ts";

/** A path below the published folder that our manifest does not name. */
export type ForeignPath = string;

export interface Survey {
  /** Our files that are as we published them. */
  readonly intact: ReadonlyMap<OutputPath, FileRecord>;
  /** Inodes of these, for the price of none: the disk was asked about each anyway. */
  readonly inodes: ReadonlyMap<string, number>;
  /** Our files that somebody changed or removed. */
  readonly damaged: readonly OutputPath[];
}

/** What we published, by path. */
export type Published = ReadonlyMap<string, ManifestEntry>;

/**
 * Walks the site once.
 * @param last the publication that wrote it. A file whose status changed when that ended or later is read and its digest compared; the
 * others are taken as they are, for no program can set back ctime. undefined: every file is read.
 */
export function surveySite(site: string, published: Published, last: LastPublication | undefined): Survey {
  const intact = new Map<OutputPath, FileRecord>();
  const inodes = new Map<string, number>();
  const damaged = new Map([...published.values()].map(({ path }) => [path as string, path]));
  walkFiles(site, (path, kind) => {
    const entry = published.get(path);
    if (entry === undefined || kind !== "file") return;
    const file = `${site}/${path}`;
    const { ctimeMs, size, ino } = lstatSync(file);
    const isUntouched = last !== undefined && ctimeMs < last.at;
    if (isUntouched || digestOf(readFileSync(file)) === entry.digest) {
      intact.set(entry.path, last?.files.get(entry.path) ?? { path: entry.path, digest: entry.digest, size });
      inodes.set(path, ino);
      damaged.delete(path);
    }
  });
  return { intact, inodes, damaged: [...damaged.values()] };
}

/** What somebody else put into the site. */
export interface Foreign {
  readonly foreign: readonly ForeignPath[];
  /** Foreign folders that hold nothing. */
  readonly emptyFolders: readonly ForeignPath[];
}

/** The survey of a site of which somebody knows that nobody has touched it since it was published. */
export function recallSite({ files }: LastPublication): Survey {
  return { intact: files, inodes: new Map(), damaged: [] };
}

/** What is not ours: asked right before publishing, since a build may take minutes. */
export function findForeign(site: string, published: Published): Foreign {
  const foreign: ForeignPath[] = [];
  const emptyFolders: ForeignPath[] = [];
  walkFiles(site, (path, kind) => {
    if (kind === "empty folder") {
      emptyFolders.push(path);
    } else if (!published.has(path)) {
      foreign.push(path);
    }
  });
  return { foreign, emptyFolders };
}

export type EntryKind = "file" | "empty folder" | "other";

/** Everything below a folder, links not followed; folders only where they hold nothing. */
export function walkFiles(root: string, visit: (path: string, kind: EntryKind) => void, below = ""): void {
  const entries = readdirSync(join(root, below), { withFileTypes: true });
  if (entries.length === 0 && below !== "") {
    visit(below, "empty folder");
  }
  for (const entry of entries) {
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.name.includes("\uFFFD")) {
      throw makeFailure(
        "system",
        `${join(root, path)} has a name that is not UTF-8, so it can't be carried over`,
        "move it out of the output folder, or rename it",
      );
    }
    if (entry.isDirectory()) {
      walkFiles(root, visit, path);
    } else {
      visit(path, entry.isFile() ? "file" : "other");
    }
  }
}
