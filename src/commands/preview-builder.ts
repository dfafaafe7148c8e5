/**
 * The process in which `serve` builds: the server beside it answers at once, however long an archive takes to assemble. Takes the build's
 * options as JSON, prints what `watch` prints, and tells its parent each BuilderMessage; it ends with its parent.
 */

import type { BuildOptions } from "../options.ts";
import type { WatchResult } from "../watch.ts";
import type { BuilderMessage } from "./preview-messages.ts";

const options: BuildOptions = JSON.parse(process.argv[2] ?? "{}");
let abort = (): boolean => true;

function end(): void {
  abort();
  process.exit(0);
}
process.once("disconnect", end);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, end);

// Loaded only now that it can be ended.
const { watch } = await import("../watch.ts");
const { printReport } = await import("./build.ts");
const { describeError, terminalVoice } = await import("./messages.ts");
const { openProgress } = await import("./progress.ts");

let progress = openProgress(false);
await watch(
  {
    ...options,
    onProgress: (stage, done, total) => progress.update(stage, done, total),
    onAbortable: (given) => {
      abort = given;
    },
  },
  onResult,
  () => {
    progress = openProgress(true);
    tell({ type: "building" });
  },
);

function onResult(result: WatchResult): void {
  progress.stop();
  const voice = terminalVoice(options);
  if ("report" in result) {
    printReport(result.report, {}, voice);
    tell({ type: "built" });
  } else {
    process.stderr.write(describeError(result.error, voice).text);
    // A frame remembers the file it last read.
    const { text } = describeError(result.error, { ...terminalVoice(options), hasColour: false });
    tell({ type: "failed", text });
  }
}

function tell(message: BuilderMessage): void {
  // A parent that has ended is heard of only after this; without somebody to tell it to, the fault would be thrown.
  process.send?.(message, undefined, undefined, () => {});
}
