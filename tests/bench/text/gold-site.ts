/** Builds sites of gold seeds with the compiled program, in a temporary folder, and reads their data back. */

import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Gold and corpora lie beside the repository; they are for measuring and no part of it. */
export const shared = fileURLToPath(new URL("../../../../shared", import.meta.url));
const cli = fileURLToPath(new URL("../../../dist/cli.js", import.meta.url));

export const hasGold = existsSync(join(shared, "gold-text")) && existsSync(join(shared, "corpus"));

export function runNode(script: string, args: readonly string[]): string {
  return execFileSync(process.execPath, [join(shared, script), ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 29,
  });
}

export interface GoldSite {
  /** The folder that holds `seeds` and `public`. */
  readonly folder: string;
}

/** Lets `writeSeeds` fill a folder of seeds, builds it, hands the site to `measure`, and takes everything away again. */
export function withSite<T>(writeSeeds: (seeds: string) => void, measure: (site: GoldSite) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "backissue-text-"));
  try {
    writeSeeds(join(folder, "seeds"));
    execFileSync(process.execPath, [cli, "build", "--quiet", "--no-cache"], { cwd: folder, stdio: "ignore" });
    return measure({ folder });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export interface PlaceRow {
  readonly id: string;
  readonly places: readonly {
    readonly name: string;
    readonly mentions: number;
    readonly inferred: boolean;
  }[];
}

export function readRows(site: GoldSite): PlaceRow[] {
  const data = join(site.folder, "public/data/articles");
  return readdirSync(data)
    .filter((file) => file.endsWith(".ndjson"))
    .sort()
    .flatMap((file) => readFileSync(join(data, file), "utf8").split("\n"))
    .filter((line) => line !== "")
    .map((line): PlaceRow => JSON.parse(line));
}
