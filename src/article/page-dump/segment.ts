/** Cuts a page into what stands before the article, its body, what stands inside it, and what comes after. */

import { stepWeights, stretches, weights } from "./body-weights.ts";
import { featureNames } from "./feature-names.ts";

export type Stretch = (typeof stretches)[number];

/** Weights by feature and stretch, and from stretch to stretch, as flat tables. */
export interface SegmentModel {
  readonly weights: Float64Array;
  readonly steps: Float64Array;
}

const count = stretches.length;
/** Which stretch may follow which: nothing comes back after "after", and "inside" lies between body lines. */
const follows: readonly (readonly number[])[] = [[0], [0, 1, 2], [1, 2], [1, 3]];

/** Fitted to pages cut by hand (tests/bench/fit-dump.ts). */
export const segmentPage = makeSegmenter({
  weights: Float64Array.from(featureNames.flatMap((name) => weights[name] ?? [0, 0, 0, 0])),
  steps: Float64Array.from(stepWeights.flat()),
});

/**
 * The likeliest stretch of every line, given each line's features: Viterbi over a linear chain with four states.
 * The first `barred` lines are never body.
 */
export function makeSegmenter(
  model: SegmentModel,
): (active: readonly Uint16Array[], barred?: number) => Stretch[] {
  return (active, barred = 0) => {
    const from = new Uint8Array(active.length * count);
    let scores = [0, 0, -Infinity, -Infinity];
    active.forEach((features, i) => {
      const own = scoresOf(features, model.weights);
      if (i < barred) own[1] = -Infinity;
      scores =
        i === 0
          ? scores.map((score, s) => score + (own[s] ?? 0))
          : stepTo(scores, own, { steps: model.steps, from: from.subarray(i * count) });
    });
    return walkBack(from, bestEnd(scores));
  };
}

function scoresOf(features: Uint16Array, table: Float64Array): number[] {
  const sums = [0, 0, 0, 0];
  for (const feature of features) {
    for (let s = 0; s < count; s++) sums[s] = (sums[s] ?? 0) + (table[feature * count + s] ?? 0);
  }
  return sums;
}

/** The best way to each stretch of the next line; `from` keeps where it came from. */
function stepTo(
  scores: readonly number[],
  own: readonly number[],
  { steps, from }: { readonly steps: Float64Array; readonly from: Uint8Array },
): number[] {
  return follows.map((sources, to) => {
    let best = -Infinity;
    for (const source of sources) {
      const score = (scores[source] ?? 0) + (steps[source * count + to] ?? 0);
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

function walkBack(from: Uint8Array, end: number): Stretch[] {
  const path: Stretch[] = new Array(from.length / count);
  let state = end;
  for (let i = path.length - 1; i >= 0; i--) {
    path[i] = stretches[state] ?? "before";
    state = from[i * count + state] ?? 0;
  }
  return path;
}
