/** `backissue verify [DIR]`: says whether a copy of a site is byte for byte what was published, and if not, where. */

import { join } from "node:path";
import { type Verification, verifySite } from "../io/verify-site.ts";

export interface VerifyOptions {
  /** Folder of the copy. */
  readonly dir: string;
  /** Root digest known from elsewhere, such as a printed about page; 64 hex signs, or their beginning. */
  readonly root?: string;
  /** Files that are not in the manifest do not count. */
  readonly allowExtra?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** Exit code: 0 the same, 1 something differs, is missing or is extra. Throws a Failure where there is no site to verify. */
export function verify(options: VerifyOptions, print: (line: string) => void = console.log): 0 | 1 {
  const found = verifySite(options.dir);
  const isRoot = found.rootDigest.startsWith(options.root?.toLowerCase() ?? "");
  const isSame =
    isRoot &&
    found.differing.length === 0 &&
    found.missing.length === 0 &&
    (options.allowExtra === true || found.extra.length === 0);
  if (options.json === true) {
    print(JSON.stringify({ same: isSame, ...found }, null, 2));
  } else {
    for (const row of describe(found, options, isRoot)) {
      print(row);
    }
  }
  return isSame ? 0 : 1;
}

function describe(found: Verification, { dir, quiet, root }: VerifyOptions, isRoot: boolean): string[] {
  const rows = [
    ...found.differing.map((path) => `${join(dir, path)} differs from what was published`),
    ...found.missing.map((path) => `${join(dir, path)} is missing`),
    ...found.extra.map((path) => `${join(dir, path)} is extra: no manifest names it`),
    ...(isRoot ? [] : [`${dir} is another site: its root digest is ${found.rootDigest}, not ${root}`]),
  ];
  return quiet === true ? rows : [...rows, summaryOf(found)];
}

function summaryOf({ files, differing, missing, extra, hidden, rootDigest }: Verification): string {
  const counts = [
    `${files} files named`,
    `${differing.length} differ`,
    `${missing.length} missing`,
    `${extra.length} extra`,
    ...(hidden.length === 0 ? [] : [`${hidden.length} below dot names not counted`]),
  ];
  return `${counts.join(", ")}; root digest ${rootDigest}`;
}
