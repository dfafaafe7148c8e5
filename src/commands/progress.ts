/** A progress bar on a terminal, for a build that takes over a second. The only file that imports cli-progress. */

import { Presets, SingleBar } from "cli-progress";

export interface Progress {
  readonly update: (stage: string, done: number, total: number) => void;
  readonly stop: () => void;
}

const showAfter = 1000;

/** Silent where standard error is no terminal. */
export function openProgress(isWanted: boolean): Progress {
  if (!isWanted || !process.stderr.isTTY) return { update: () => {}, stop: () => {} };
  const started = performance.now();
  const bar = new SingleBar(
    {
      format: "{stage} {bar} {value}/{total}",
      stream: process.stderr,
      clearOnComplete: true,
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  let isShown = false;
  const update = (stage: string, done: number, total: number): void => {
    if (performance.now() - started < showAfter) return;
    if (!isShown) bar.start(total, done, { stage });
    isShown = true;
    bar.setTotal(total);
    bar.update(done, { stage });
  };
  return { update, stop: () => bar.stop() };
}
