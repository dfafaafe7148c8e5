/** The list of what was published: `digest  path` a line, sorted by path, as RFC 8493 (BagIt) and sha256sum write it. */

import { createHash } from "node:crypto";
import { compareText } from "../model/compare-text.ts";
import { type Digest, makeDigest, makeOutputPath, type OutputPath } from "../model/ids.ts";

export interface ManifestEntry {
  readonly path: OutputPath;
  /** SHA-256 of the file's bytes. */
  readonly digest: Digest;
}

/** The page that prints the root digest, and so can't be counted in. */
export const digestPage = "about.html";

/** 64 hex signs, a blank, and a blank or an asterisk before the path. */
const line = /^[0-9a-f]{64} [ *]./;

/** One line an entry, in the order given. Line ends and the percent sign are percent-encoded (RFC 8493, 2.1.3). */
export function formatManifest(entries: readonly ManifestEntry[]): string {
  let text = "";
  for (const { path, digest } of entries) {
    text += `${digest}  ${/[%\r\n]/.test(path) ? encodePath(path) : path}\n`;
  }
  return text;
}

/** undefined where a line is not of the form, or a path leaves the folder. */
export function parseManifest(text: string): ManifestEntry[] | undefined {
  const entries: ManifestEntry[] = [];
  for (const row of text.split("\n")) {
    if (row === "") {
      continue;
    }
    const clean = row.endsWith("\r") ? row.slice(0, -1) : row;
    const path = line.test(clean) ? safePath(decodePath(clean.slice(66))) : undefined;
    if (path === undefined) {
      return undefined;
    }
    entries.push({ path, digest: makeDigest(clean.slice(0, 64)) });
  }
  return entries;
}

/** Sorts by the bytes of the path in UTF-8, as `LC_ALL=C sort` does, so that anyone can make the same list. */
export function sortEntries<Entry extends ManifestEntry>(entries: Iterable<Entry>): Entry[] {
  const list = [...entries];
  const compare = list.some(({ path }) => surrogate.test(path)) ? compareAsUtf8 : compareText;
  return list.sort((a, b) => compare(a.path, b.path));
}

/**
 * One digest for the whole site: SHA-256 of the manifest lines of all files, sorted by path, without those of the page that shows it.
 * The bag's own files are not in it either: they name the site, they are not part of it.
 */
export function rootDigest(entries: Iterable<ManifestEntry>): Digest {
  const counted = sortEntries(entries).filter(({ path }) => path !== digestPage);
  return makeDigest(createHash("sha256").update(formatManifest(counted)).digest("hex"));
}

/** Half of a sign above U+FFFF: without such, the order of UTF-16 is that of UTF-8, and V8's own comparison takes half the time. */
const surrogate = /[\ud800-\udfff]/;

/** UTF-16 order differs from UTF-8 order only between surrogates and the units above them; there the surrogate is the greater. */
function compareAsUtf8(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) {
      return utf8Rank(x) - utf8Rank(y);
    }
  }
  return a.length - b.length;
}

function utf8Rank(unit: number): number {
  return unit >= 0xd800 && unit < 0xe000 ? unit + 0x10000 : unit;
}

function encodePath(path: string): string {
  return path.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function decodePath(path: string): string {
  return !path.includes("%")
    ? path
    : path.replace(/%(25|0D|0A)/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function safePath(path: string): OutputPath | undefined {
  try {
    return makeOutputPath(path);
  } catch {
    return undefined;
  }
}
