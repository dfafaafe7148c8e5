/** Keys: what a step's result depends on, in one digest. */

import { createHash, hash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Digest, makeDigest } from "../model/ids.ts";

/** SHA-256 of bytes or text, hex. */
export function digestOf(content: Uint8Array | string): Digest {
  return makeDigest(hash("sha256", content));
}

/** 32 hex signs over parts in order; parts are kept apart, so that ["ab", "c"] is not ["a", "bc"]. */
export function keyOf(...parts: readonly string[]): string {
  let text = "";
  for (const part of parts) text += `${part.length}:${part}`;
  return hash("sha256", text).slice(0, 32);
}

/**
 * Digest of our own code and of the packages it runs on: nobody has to remember to raise a version number.
 * @param codeDir the folder of the compiled code (dist) or of the sources
 * @param packageFile package.json, which names the packages
 */
export function digestCode(codeDir: string, packageFile: string): Digest {
  const sum = createHash("sha256");
  for (const file of filesBelow(codeDir)) sum.update(file.slice(codeDir.length)).update(readFileSync(file));
  for (const name of installedVersions(packageFile)) sum.update(name);
  sum.update(process.versions.node.split(".")[0] ?? "").update(process.versions["icu"] ?? "");
  return makeDigest(sum.digest("hex"));
}

/** The packages that package.json names, each with the version that is installed: "yaml@2.9.1". */
export function installedVersions(packageFile: string): string[] {
  const manifest: { readonly dependencies?: Readonly<Record<string, string>> } = JSON.parse(
    readFileSync(packageFile, "utf8"),
  );
  const names = Object.keys(manifest.dependencies ?? {}).sort();
  return names.map((name) => `${name}@${installedVersion(name, packageFile)}`);
}

function filesBelow(folder: string): string[] {
  const found = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory()
      ? filesBelow(path)
      : /\.(?:js|ts|json)$/.test(entry.name) && !entry.name.endsWith(".d.ts")
        ? [path]
        : [];
  });
  return found.sort();
}

/** Looks where Node would: in node_modules beside the package, then above it. */
function installedVersion(name: string, packageFile: string): string {
  for (let folder = join(packageFile, ".."); ; folder = join(folder, "..")) {
    try {
      const manifest: { readonly version?: string } = JSON.parse(
        readFileSync(join(folder, "node_modules", name, "package.json"), "utf8"),
      );
      return manifest.version ?? "";
    } catch {
      if (folder === join(folder, "..")) return "";
    }
  }
}
