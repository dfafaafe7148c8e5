/** Cuts a page into what stands before the article, its body, what stands inside it, and what comes after. */

import { stepWeights, stretches, weights } from "./body-weights.ts";
import { featureNames } from "./features.ts";

export type Stretch = (typeof stretches)[number];

const count = stretches.length;
/** Which stretch may follow which: nothing comes back after "after", and "inside" lies between body lines. */
const follows: readonly (readonly number[])[] = [[0], [0, 1, 2], [1, 2], [1, 3]];
const lineWeights = Float64Array.from(featureNames.flatMap((name) => weights[name] ?? [0, 0, 0, 0]));

/**
 * The likeliest stretch of every line: Viterbi over a linear chain with four states.
 * A conditional random field fitted to hand-cut pages gives the weights (tests/bench/fit-dump.ts).
 */
export function segmentPage(active: readonly Uint16Array[]): Stretch[] {
  const n = active.length;
  const from = new Uint8Array(n * count);
  let scores = [0, 0, -Infinity, -Infinity];
  for (let i = 0; i < n; i++) {
    const own = scoresOf(active[i] ?? new Uint16Array());
    scores =
      i === 0
        ? scores.map((score, s) => score + (own[s] ?? 0))
        : stepTo(scores, own, from.subarray(i * count));
  }
  let state = bestEnd(scores);
  const path: Stretch[] = new Array(n);
  for (let i = n - 1; i >= 0; i--) {
    path[i] = stretches[state] ?? "before";
    state = from[i * count + state] ?? 0;
  }
  return path;
}

function scoresOf(active: Uint16Array): number[] {
  const sums = [0, 0, 0, 0];
  for (const feature of active) {
    for (let s = 0; s < count; s++) sums[s] = (sums[s] ?? 0) + (lineWeights[feature * count + s] ?? 0);
  }
  return sums;
}

function stepTo(scores: readonly number[], own: readonly number[], from: Uint8Array): number[] {
  return follows.map((sources, to) => {
    let best = -Infinity;
    for (const source of sources) {
      const score = (scores[source] ?? 0) + (stepWeights[source]?.[to] ?? 0);
      if (score > best) {
        best = score;
        from[to] = source;
      }
    }
    return best + (own[to] ?? 0);
  });
}

/** A page never ends inside the body's span. */
function bestEnd(scores: readonly number[]): number {
  const [before = 0, body = 0, , after = 0] = scores;
  if (before >= body && before >= after) return 0;
  return body >= after ? 1 : 3;
}
