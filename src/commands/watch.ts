/** backissue watch: builds the site again at every change, into the published folder. */

import type { BuildOptions } from "../options.ts";
import { type WatchResult, watch } from "../watch.ts";
import { printReport } from "./build.ts";
import { exitCodes } from "./exit-codes.ts";
import { describeError, terminalVoice, type Voice } from "./messages.ts";
import { untilSignal } from "./until-signal.ts";

export interface WatchFlags {
  readonly out: string;
  /** One JSON object a line for each build. */
  readonly json?: boolean;
  readonly quiet?: boolean;
}

export async function runWatch(options: BuildOptions, flags: WatchFlags): Promise<number> {
  const ended = untilSignal();
  // A frame remembers the file it last read, so each build gets a voice of its own.
  const watcher = await watch(options, (result) => print(result, flags, terminalVoice(options)));
  process.stderr.write("Watching for changes (Ctrl-C ends it)\n");
  await ended;
  await watcher.close();
  return exitCodes.ok;
}

function print(result: WatchResult, flags: WatchFlags, voice: Voice): void {
  if (flags.json === true) {
    const line =
      "report" in result
        ? { ok: result.report.published, ...result.report }
        : { ok: false, error: describeError(result.error).text };
    process.stdout.write(`${JSON.stringify(line)}\n`);
  } else if ("report" in result) printReport(result.report, flags, voice);
  else process.stderr.write(describeError(result.error, voice).text);
}
