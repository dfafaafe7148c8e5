/** backissue serve: a preview that builds again when something changes; it never touches the published site. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { startDevServer } from "../io/dev-server.ts";
import { parseManifest } from "../io/manifest.ts";
import { escapeHtml } from "../model/escape-html.ts";
import { type BuildOptions, resolvePaths } from "../options.ts";
import { type WatchResult, watch } from "../watch.ts";
import { printReport } from "./build.ts";
import { exitCodes } from "./exit-codes.ts";
import { describeError, terminalVoice } from "./messages.ts";
import { untilSignal } from "./until-signal.ts";

export interface ServeFlags {
  readonly seeds: string;
  readonly cache?: string | boolean;
  readonly config?: string;
  readonly port: number;
}

export async function runServe(flags: ServeFlags): Promise<number> {
  const options = {
    seeds: flags.seeds,
    freeze: false,
    allowEmpty: true,
    ...(typeof flags.cache === "string" ? { cache: flags.cache } : {}),
    ...(flags.config === undefined ? {} : { config: flags.config }),
  };
  const ended = untilSignal();
  const outDir = `${resolvePaths(options).cacheDir}-preview`;
  const site = openPreview(outDir, options);
  const server = await startDevServer({ lookup: site.lookup, port: Number(flags.port) });
  const watcher = await watch({ ...options, out: outDir }, (result) => {
    site.update(result);
    server.reload();
  });
  process.stderr.write(`The preview is at ${server.url} (Ctrl-C ends it)\n`);
  await ended;
  await Promise.all([watcher.close(), server.close()]);
  return exitCodes.ok;
}

/** The files of the last good build; while the newest build has failed, every page says why. */
function openPreview(outDir: string, options: BuildOptions) {
  let known = new Set<string>();
  let failure: string | undefined;
  const update = (result: WatchResult): void => {
    if ("report" in result) {
      failure = undefined;
      known = publishedPaths(outDir);
      printReport(result.report, {}, terminalVoice(options));
    } else {
      const voice = terminalVoice(options);
      failure = describeError(result.error, { ...voice, hasColour: false }).text;
      process.stderr.write(describeError(result.error, voice).text);
    }
  };
  const lookup = (path: string): Uint8Array | undefined => {
    if (failure !== undefined && path.endsWith(".html")) return Buffer.from(failurePage(failure));
    return known.has(path) ? readFileSync(join(outDir, path)) : undefined;
  };
  return { update, lookup };
}

function publishedPaths(outDir: string): Set<string> {
  const entries = ["manifest-sha256.txt", "tagmanifest-sha256.txt"].flatMap(
    (name) => parseManifest(readFileSync(join(outDir, name), "utf8")) ?? [],
  );
  return new Set(entries.map((entry) => entry.path));
}

/** The words of the terminal as a page; it goes away with the next good build. */
function failurePage(text: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>The build failed</title><h1>The build failed</h1><pre>${escapeHtml(text)}</pre></html>`;
}
