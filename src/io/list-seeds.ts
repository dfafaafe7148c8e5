/** Finds the seeds: every file below the seeds folder but the desk's, hidden ones and packages. Links are never followed. */

import { isUtf8 } from "node:buffer";
import { type Dirent, lstatSync, readdirSync } from "node:fs";
import { basename, normalize, sep } from "node:path";
import { compareText } from "../model/compare-text.ts";
import { makeSeedPath, type SeedPath } from "../model/ids.ts";
import type { Problem } from "../model/problem.ts";
import type { ProblemCode } from "../model/problem-codes.ts";

export interface SeedFile {
  readonly path: SeedPath;
  /** As problems print it: "seeds/2025/oil.md". */
  readonly file: string;
  /** Where it lies on this disk; its name may be in another Unicode form than `path`. Open it with `diskPathOf`. */
  readonly diskPath: string;
  /** true: the name is not UTF-8, and `diskPath` holds its bytes as latin1. */
  readonly isRawName?: true;
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

/** What the file functions take: bytes where the name on the disk is not UTF-8. */
export function diskPathOf({
  diskPath,
  isRawName,
}: Pick<SeedFile, "diskPath" | "isRawName">): string | Buffer {
  return isRawName === true ? Buffer.from(diskPath, "latin1") : diskPath;
}

/** Throws the system's error where the seeds folder itself cannot be read. */
export function listSeeds(seedsDir: string): SeedListing {
  const label = basename(seedsDir);
  const found: FoundFile[] = [];
  const problems: Problem[] = [];
  const report = (path: string, code: ProblemCode, message: string, hint: string) =>
    problems.push({
      severity: "warning",
      code,
      message,
      hint,
      place: { file: `${label}/${path}`, line: 1, column: 1 },
    });

  const visit = (folder: Location, prefix: string): void => {
    const entries = readFolder(folder, prefix);
    const isOfPage = filesOfPages(entries);
    for (const entry of entries) {
      const name = `${prefix}${entry.name}`;
      if (isPassedOver(entry.name) || isOfPage(entry) || (prefix === "" && entry.name === deskFolder))
        continue;
      if (entry.isSymbolicLink)
        report(name, "seed-link-skipped", "a symbolic link was skipped", "copy the file it leads to");
      else if (entry.isDirectory) visit(entry.location, `${name}/`);
      else if (!entry.isFile)
        report(
          name,
          "seed-special-file",
          "this is neither a file nor a folder",
          "take it out of the seeds folder",
        );
      else addFile(name, entry.location);
    }
  };

  const readFolder = (folder: Location, prefix: string): FolderEntry[] => {
    try {
      return readEntries(folder);
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

  const addFile = (name: string, location: Location): void => {
    try {
      const { size, mtimeMs } = lstatSync(diskPathOf(location));
      found.push({ name, ...location, size, mtimeMs });
    } catch (error) {
      report(
        name,
        "seed-unreadable",
        `the file could not be read (${errorCodeOf(error)})`,
        "give the build leave to read it",
      );
    }
  };

  visit({ diskPath: normalize(seedsDir).replace(/(?<=.)[\\/]$/, "") }, "");
  return { seeds: nameSeeds(found, label), problems };
}

/** Hidden names, and packages that lie in the same folder. "..x" is no hidden name but an odd one. */
function isPassedOver(name: string): boolean {
  return /^\.(?!\.)/.test(name) || name === "node_modules";
}

/** Ends of the folder that a browser saves beside a complete page, as Windows names it in its languages. */
const endsOfPageFolders =
  /(?:_files|\.files|_file|-filer|-Dateien|_archivos|_arquivos|_bestanden|_bylos|_datoteke|_dosyalar|_elemei|_failid|_fails|_fajlovi|_ficheiros|_fichiers|_fitxategiak|_fitxers|_pliki|_soubory|_tiedostot)$/;

/** Whether a folder holds the pictures, scripts and frames of a saved page beside it: "quay_files" beside "quay.html". */
function filesOfPages(entries: readonly FolderEntry[]): (entry: FolderEntry) => boolean {
  const folders = entries.filter(({ isDirectory, name }) => isDirectory && endsOfPageFolders.test(name));
  if (folders.length === 0) return () => false;
  const pages = new Set(
    entries.filter(({ isFile }) => isFile).flatMap(({ name }) => /^(.+)\.x?html?$/i.exec(name)?.[1] ?? []),
  );
  const ofPages = new Set(folders.filter(({ name }) => pages.has(name.replace(endsOfPageFolders, ""))));
  return (entry) => ofPages.has(entry);
}

type Location = Pick<SeedFile, "diskPath" | "isRawName">;
type FoundFile = Location & Pick<SeedFile, "size" | "mtimeMs"> & { readonly name: string };

/**
 * Gives every file a path of its own, the same in whatever order the disk lists them: names that differ only in Unicode form, or in
 * slash and backslash, are different seeds. The one whose name is in normal form already has it; the others keep theirs.
 */
function nameSeeds(found: readonly FoundFile[], label: string): SeedFile[] {
  const sorted = [...found].sort((a, b) => compareText(a.name, b.name));
  if (sorted.every(({ name }) => makeSeedPath(name) === name))
    return sorted.map(({ name, ...file }) => ({ path: name as SeedPath, file: `${label}/${name}`, ...file }));
  const taken = new Set<string>(found.map(({ name }) => name).filter((name) => makeSeedPath(name) === name));
  const seeds = sorted.map(({ name, ...file }): SeedFile => {
    const normal = makeSeedPath(name);
    const path = normal !== name && taken.has(normal) ? (name as SeedPath) : normal;
    taken.add(path);
    return { path, file: `${label}/${path}`, ...file };
  });
  return seeds.sort((a, b) => compareText(a.path, b.path));
}

interface FolderEntry {
  readonly name: string;
  readonly location: Location;
  readonly isSymbolicLink: boolean;
  readonly isDirectory: boolean;
  readonly isFile: boolean;
}

/** Names that are not UTF-8 are taken byte by byte, as Windows-1252 and its like would be. */
function readEntries(folder: Location): FolderEntry[] {
  const entries = readdirSync(diskPathOf(folder), { withFileTypes: true });
  if (folder.isRawName !== true && !entries.some(({ name }) => name.includes("\uFFFD")))
    return entries.map((entry) =>
      entryOf(entry, entry.name, { diskPath: `${folder.diskPath}${sep}${entry.name}` }),
    );
  const base = folder.isRawName === true ? folder.diskPath : Buffer.from(folder.diskPath).toString("latin1");
  return readdirSync(diskPathOf(folder), { withFileTypes: true, encoding: "buffer" }).map((entry) => {
    const raw = entry.name.toString("latin1");
    const name = isUtf8(entry.name) ? entry.name.toString("utf8") : raw;
    return entryOf(entry, name, { diskPath: `${base}/${raw}`, isRawName: true });
  });
}

function entryOf(
  entry: Pick<Dirent<string | Buffer>, "isSymbolicLink" | "isDirectory" | "isFile">,
  name: string,
  location: Location,
): FolderEntry {
  return {
    name,
    location,
    isSymbolicLink: entry.isSymbolicLink(),
    isDirectory: entry.isDirectory(),
    isFile: entry.isFile(),
  };
}

/** "EACCES", "ENOENT" …; the error's text where it has no code. */
export function errorCodeOf(error: unknown): string {
  if (error instanceof Error)
    return "code" in error && typeof error.code === "string" ? error.code : error.message;
  return String(error);
}
