/** Finds the seeds: every file below the seeds folder but the desk's and hidden ones. Links are never followed. */

import { type Dirent, lstatSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { makeSeedPath, type SeedPath } from "../model/ids.ts";
import type { Problem } from "../model/problem.ts";
import type { ProblemCode } from "../model/problem-codes.ts";

export interface SeedFile {
  readonly path: SeedPath;
  /** As problems print it: "seeds/2025/oil.md". */
  readonly file: string;
  /** Where it lies on this disk; its name may be in another Unicode form than `path`. */
  readonly diskPath: string;
  readonly size: number;
  /** Only ever decides whether to look again, never what is written. */
  readonly mtimeMs: number;
}

export interface SeedListing {
  /** Sorted by path, code unit order: the same on every file system. */
  readonly seeds: readonly SeedFile[];
  readonly problems: readonly Problem[];
}

/** The folder inside the seeds folder that holds what the editor says. */
export const deskFolder = "_desk";

/** Throws the system's error where the seeds folder itself cannot be read. */
export function listSeeds(seedsDir: string): SeedListing {
  const label = basename(seedsDir);
  const seeds: SeedFile[] = [];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const report = (path: string, code: ProblemCode, message: string, hint: string) =>
    problems.push({
      severity: "warning",
      code,
      message,
      hint,
      place: { file: `${label}/${path}`, line: 1, column: 1 },
    });

  const visit = (folder: string, prefix: string): void => {
    for (const entry of readFolder(folder, prefix)) {
      if (entry.name.startsWith(".") || (prefix === "" && entry.name === deskFolder)) continue;
      const name = `${prefix}${entry.name}`;
      const diskPath = join(folder, entry.name);
      if (entry.isSymbolicLink())
        report(name, "seed-link-skipped", "a symbolic link was skipped", "copy the file it leads to");
      else if (entry.isDirectory()) visit(diskPath, `${name}/`);
      else if (!entry.isFile())
        report(
          name,
          "seed-special-file",
          "this is neither a file nor a folder",
          "take it out of the seeds folder",
        );
      else addFile(name, diskPath);
    }
  };

  const readFolder = (folder: string, prefix: string): Dirent[] => {
    try {
      return readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      if (prefix === "") throw error;
      report(
        prefix,
        "seed-unreadable",
        `the folder could not be read (${errorCodeOf(error)})`,
        "give the build leave to read it",
      );
      return [];
    }
  };

  const addFile = (name: string, diskPath: string): void => {
    try {
      const { size, mtimeMs } = lstatSync(diskPath);
      // Two names that differ only in Unicode form are two seeds: the second keeps the form it has on disk.
      const normalized = makeSeedPath(name);
      const path = seen.has(normalized) ? (name as SeedPath) : normalized;
      seen.add(path);
      seeds.push({ path, file: `${label}/${path}`, diskPath, size, mtimeMs });
    } catch (error) {
      report(
        name,
        "seed-unreadable",
        `the file could not be read (${errorCodeOf(error)})`,
        "rename it to plain letters, or give the build leave to read it",
      );
    }
  };

  visit(seedsDir, "");
  seeds.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return { seeds, problems };
}

/** "EACCES", "ENOENT" …; the error's text where it has no code. */
export function errorCodeOf(error: unknown): string {
  if (error instanceof Error)
    return "code" in error && typeof error.code === "string" ? error.code : error.message;
  return String(error);
}
