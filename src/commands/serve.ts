/**
 * backissue serve: a preview that builds again when something changes; it never touches the published site. The preview lies in a folder
 * beside the cache, not in memory: 10,000 articles make .7 GB of files, and the last preview is there at once when `serve` starts.
 */

import { fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openBuildState, publishedMark } from "../io/build-state.ts";
import { startDevServer } from "../io/dev-server.ts";
import { keyOf } from "../io/key.ts";
import { isLoopback } from "../io/listen.ts";
import { openBrowser } from "../io/open-browser.ts";
import { compiledDir } from "../io/own-paths.ts";
import { openPreviewFiles } from "../io/preview-files.ts";
import { escapeHtml } from "../model/escape-html.ts";
import { makeFailure } from "../model/failure.ts";
import type { PreviewState } from "../model/preview-state.ts";
import { type BuildOptions, resolvePaths } from "../options.ts";
import { exitCodes } from "./exit-codes.ts";
import type { BuilderMessage } from "./preview-messages.ts";
import { untilSignal } from "./until-signal.ts";

export interface ServeFlags {
  readonly seeds: string;
  readonly cache?: string | boolean;
  readonly config?: string;
  readonly port: number;
  readonly host: string;
  /** The yes to a host that other machines can reach. */
  readonly expose?: boolean;
  readonly open?: boolean;
}

export async function runServe(flags: ServeFlags): Promise<number> {
  refuseExposure(flags);
  const ended = untilSignal();
  const options = optionsOf(flags);
  const preview = openPreview(options);
  const server = await startDevServer({
    lookup: preview.lookup,
    host: flags.host,
    port: Number(flags.port),
    script: readFileSync(join(compiledDir, "client/preview.js"), "utf8"),
    state: preview.state(),
  });
  const [url] = server.urls;
  process.stderr.write(`The preview is at ${server.urls.join(" and ")} (Ctrl-C ends it)\n`);
  const builder = startBuilder(options, (message) => {
    preview.update(message);
    server.tell(preview.state());
  });
  if (flags.open === true && !(await openBrowser(url)))
    process.stderr.write(`No browser could be opened: type ${url} into one\n`);
  const fall = await Promise.race([ended, builder.fallen]);
  await Promise.all([builder.end(), server.close()]);
  if (fall === undefined) return exitCodes.ok;
  process.stderr.write(`backissue: the process that builds the preview ended by itself (${fall})\n`);
  return exitCodes.bug;
}

function refuseExposure({ host, expose }: ServeFlags): void {
  if (expose === true || isLoopback(host)) return;
  throw makeFailure(
    "usage",
    `--host ${host} would show the preview, drafts and all, to every machine that can reach this one`,
    "add --expose if that is what you want",
  );
}

function optionsOf(flags: ServeFlags): BuildOptions {
  const given = {
    seeds: flags.seeds,
    freeze: false,
    allowEmpty: true,
    ...(typeof flags.cache === "string" ? { cache: flags.cache } : {}),
    ...(flags.config === undefined ? {} : { config: flags.config }),
  };
  return { ...given, out: `${resolvePaths(given).cacheDir}-preview` };
}

/** The last site that was built of these seeds, whenever that was, and what has become of the builds since. */
function openPreview(options: BuildOptions) {
  const { cacheDir, seedsDir, outDir } = resolvePaths(options);
  const stamp = openBuildState(cacheDir, seedsDir, outDir).readStamp();
  const site = stamp?.published === publishedMark(outDir) ? siteName(outDir) : "";
  let files = site === "" ? undefined : openPreviewFiles(outDir);
  let state: PreviewState = { site, isBuilding: true, failure: null };
  const update = (message: BuilderMessage): void => {
    if (message.type === "building") state = { ...state, isBuilding: true };
    else if (message.type === "failed") state = { ...state, isBuilding: false, failure: message.text };
    else {
      files = openPreviewFiles(outDir);
      state = { site: siteName(outDir), isBuilding: false, failure: null };
    }
  };
  const lookup = (path: string): Uint8Array | undefined => {
    if (files !== undefined) return files(path);
    return path.endsWith(".html") ? Buffer.from(waitingPage(state.failure)) : undefined;
  };
  return { state: () => state, update, lookup };
}

function siteName(outDir: string): string {
  return keyOf(publishedMark(outDir)).slice(0, 16);
}

/** Stands for every page until there is a first site. */
function waitingPage(failure: string | null): string {
  const words =
    failure === null
      ? "<p>The preview is being built for the first time. This page shows it as soon as it stands."
      : `<h1>The build failed</h1><pre>${escapeHtml(failure)}</pre>`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>backissue</title>${words}`;
}

/** Milliseconds that the builder gets to end by itself. */
const patience = 1500;

function startBuilder(options: BuildOptions, onMessage: (message: BuilderMessage) => void) {
  const entry = join(compiledDir, "preview-builder.js");
  const child = fork(entry, [JSON.stringify(options)]);
  child.on("message", onMessage);
  const gone = new Promise<string | undefined>((resolve) => {
    child.once("exit", (code, signal) => resolve(code === 0 ? undefined : (signal ?? `exit code ${code}`)));
    child.once("error", (error) => resolve(error.message));
  });
  const end = async (): Promise<void> => {
    if (child.connected) child.disconnect();
    // In the middle of its work it does not hear; a build that is cut off leaves nothing that the next one does not tidy up.
    const timer = setTimeout(() => child.kill("SIGKILL"), patience);
    await gone;
    clearTimeout(timer);
  };
  return { fallen: gone, end };
}
