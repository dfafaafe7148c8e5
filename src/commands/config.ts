/** backissue config: every setting as the build will take it, and where each value comes from. */

import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { loadConfig } from "../config.ts";
import { type LocatedDocument, parseYaml } from "../io/yaml.ts";
import { formatPlace } from "../model/place.ts";
import { ProblemError } from "../model/problem.ts";
import { type BuildOptions, resolvePaths } from "../options.ts";
import { exitCodes } from "./exit-codes.ts";

interface Setting {
  /** "site.title" */
  readonly name: string;
  readonly value: unknown;
  /** "backissue.json:2:14", "--seeds" or "default". */
  readonly from: string;
}

export async function runConfig(options: BuildOptions, flags: { readonly json?: boolean }): Promise<number> {
  const { configFile } = resolvePaths(options);
  const loaded = await loadConfig(configFile, options.config !== undefined);
  if (!loaded.ok) throw new ProblemError(loaded.problems);
  const settings = [...folderSettings(options), ...leaves(loaded.value, [], documentOf(configFile))];
  process.stdout.write(flags.json === true ? `${JSON.stringify(settings)}\n` : format(settings));
  return exitCodes.ok;
}

function folderSettings(options: BuildOptions): Setting[] {
  const paths = resolvePaths(options);
  const given = (name: "seeds" | "out" | "cache" | "config", fallback: string) =>
    options[name] === undefined || options[name] === fallback ? "default" : `--${name}`;
  return [
    { name: "--config", value: paths.configFile, from: given("config", "backissue.json") },
    { name: "--seeds", value: paths.seedsDir, from: given("seeds", "seeds") },
    { name: "--out", value: paths.outDir, from: given("out", "public") },
    { name: "--cache", value: paths.cacheDir, from: given("cache", "node_modules/.cache/backissue") },
  ];
}

function documentOf(file: string): LocatedDocument | undefined {
  if (!existsSync(file)) return undefined;
  const parsed = parseYaml(readFileSync(file, "utf8"), basename(file), "config-invalid");
  return parsed.ok ? parsed.value : undefined;
}

/** One setting for each value that is no object; a list is one value. */
function leaves(value: unknown, path: readonly string[], document: LocatedDocument | undefined): Setting[] {
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key], document));
  const isWritten = document !== undefined && has(document.value, path);
  return [
    {
      name: path.join("."),
      value,
      from: isWritten ? formatPlace(document.placeOf(path)) : "default",
    },
  ];
}

function has(value: unknown, path: readonly string[]): boolean {
  const [key, ...rest] = path;
  if (key === undefined) return true;
  return typeof value === "object" && value !== null && key in value && has(Reflect.get(value, key), rest);
}

function format(settings: readonly Setting[]): string {
  const width = Math.max(...settings.map(({ name }) => name.length));
  return settings
    .map(({ name, value, from }) => `${name.padEnd(width)}  ${JSON.stringify(value)}  (${from})\n`)
    .join("");
}
