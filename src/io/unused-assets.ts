/** Styles, scripts and pictures of a site that nothing in it asks for. */

import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { OutputPath } from "../model/ids.ts";
import type { PageLinks } from "./read-links.ts";

/** A style or a script may put an address together, so a file counts as used where any of them holds its name. */
export function findUnusedAssets(
  outDir: string,
  paths: readonly OutputPath[],
  links: readonly PageLinks[],
): OutputPath[] {
  const assets = paths.filter((path) => path.startsWith("assets/"));
  const linked = new Set(links.flatMap(({ targets }) => targets).map((target) => target.replace(/#.*/s, "")));
  const code = paths
    .filter((path) => /^assets\/.*\.(?:css|js|svg|json|webmanifest)$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(outDir, path), "utf8") }));
  return assets.filter(
    (asset) =>
      !linked.has(asset) && !code.some(({ path, text }) => path !== asset && text.includes(basename(asset))),
  );
}
