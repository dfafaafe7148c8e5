/** Fits the linear chain of segment.ts: a conditional random field with a margin in words. */

import { makeAdam } from "./adam.ts";

/** Stretches: before, body, inside, after. */
export const states = 4;
const mayFollow = [1, 1, 0, 0, 0, 1, 1, 1, 0, 1, 1, 0, 0, 0, 0, 1];
const mayBegin = [1, 1, 0, 0];
const mayEnd = [1, 1, 0, 1];
const never = -1e9;

export interface ChainPage {
  /** Numbers of each line's features. */
  readonly active: readonly Uint16Array[];
  /** Bits of the states that each line may have. */
  readonly allowed: readonly number[];
  /** What a wrong choice costs: above 0 for body lines, below 0 for others. */
  readonly cost: readonly number[];
}

export interface ChainModel {
  /** By feature and state. */
  readonly weights: Float64Array;
  /** From state to state. */
  readonly steps: Float64Array;
}

interface Moments {
  readonly lines: Float64Array;
  readonly steps: Float64Array;
}

const at = (values: ArrayLike<number>, index: number): number => values[index] ?? 0;

/** Log of the sum of four exponentials. */
function join(a: number, b: number, c: number, d: number): number {
  const most = Math.max(a, b, c, d);
  if (most <= never / 2) return never;
  return most + Math.log(Math.exp(a - most) + Math.exp(b - most) + Math.exp(c - most) + Math.exp(d - most));
}

function lineScores(page: ChainPage, { weights }: ChainModel, withCost: boolean): Float64Array {
  const scores = new Float64Array(page.active.length * states);
  page.active.forEach((features, i) => {
    const cost = withCost ? at(page.cost, i) : 0;
    for (let s = 0; s < states; s++) {
      let sum = s === 1 ? Math.max(0, -cost) : Math.max(0, cost);
      for (const feature of features) sum += at(weights, feature * states + s);
      scores[i * states + s] = sum;
    }
  });
  return scores;
}

/** Expected states and steps under the model (forward-backward); `allowed` narrows each line's states. */
function momentsOf(scores: Float64Array, { steps }: ChainModel, allowed?: readonly number[]): Moments {
  const n = scores.length / states;
  const isOpen = (i: number, s: number) => allowed === undefined || (at(allowed, i) & (1 << s)) !== 0;
  const step = (from: number, to: number) =>
    at(mayFollow, from * states + to) === 1 ? at(steps, from * states + to) : never;
  const ahead = new Float64Array(n * states).fill(never);
  const behind = new Float64Array(n * states).fill(never);
  for (let i = 0; i < n; i++) {
    for (let s = 0; s < states; s++) {
      if (!isOpen(i, s)) continue;
      const from = (r: number) => at(ahead, (i - 1) * states + r) + step(r, s);
      const before = i === 0 ? (at(mayBegin, s) === 1 ? 0 : never) : join(from(0), from(1), from(2), from(3));
      ahead[i * states + s] = before + at(scores, i * states + s);
    }
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let s = 0; s < states; s++) {
      if (!isOpen(i, s)) continue;
      const to = (t: number) =>
        isOpen(i + 1, t)
          ? step(s, t) + at(scores, (i + 1) * states + t) + at(behind, (i + 1) * states + t)
          : never;
      behind[i * states + s] =
        i === n - 1 ? (at(mayEnd, s) === 1 ? 0 : never) : join(to(0), to(1), to(2), to(3));
    }
  }
  const end = (s: number) => at(ahead, (n - 1) * states + s) + at(behind, (n - 1) * states + s);
  const total = join(end(0), end(1), end(2), end(3));
  const lines = ahead.map((value, k) => Math.exp(value + at(behind, k) - total));
  const expected = new Float64Array(states * states);
  for (let i = 0; i + 1 < n; i++) {
    for (let k = 0; k < expected.length; k++) {
      const [s, t] = [Math.floor(k / states), k % states];
      const next = (i + 1) * states + t;
      const log = at(ahead, i * states + s) + step(s, t) + at(scores, next) + at(behind, next) - total;
      if (log > -50) expected[k] = at(expected, k) + Math.exp(log);
    }
  }
  return { lines, steps: expected };
}

/** The model whose margin over wrong cuts grows with the words that they would lose or let in; the mean of the later rounds. */
export function fitChain(pages: readonly ChainPage[], featureCount: number, rounds = 30): ChainModel {
  const adam = makeAdam(featureCount * states + states * states, { rate: 0.05, decay: 3e-3, rounds });
  const modelOf = (values: Float64Array): ChainModel => ({
    weights: values.subarray(0, featureCount * states),
    steps: values.subarray(featureCount * states),
  });
  const model = modelOf(adam.values);
  adam.run(
    pages.filter((page) => page.active.length > 0),
    (page, slope) => {
      // Long pages have more lines to say the same: they count for less a line.
      const weight = Math.sqrt(200 / page.active.length);
      const free = momentsOf(lineScores(page, model, true), model);
      const bound = momentsOf(lineScores(page, model, false), model, page.allowed);
      page.active.forEach((features, i) => {
        for (let s = 0; s < states; s++) {
          const gap = (at(free.lines, i * states + s) - at(bound.lines, i * states + s)) * weight;
          if (Math.abs(gap) < 1e-6) continue;
          for (const feature of features) slope[feature * states + s] = at(slope, feature * states + s) + gap;
        }
      });
      for (let k = 0; k < states * states; k++) {
        const place = featureCount * states + k;
        slope[place] = at(slope, place) + (at(free.steps, k) - at(bound.steps, k)) * weight;
      }
    },
  );
  return modelOf(adam.mean());
}
