/** Gradient descent by Adam (Kingma and Ba 2015) in small batches; the same numbers in every run. */

export interface Adam {
  /** Changed in place by run(). */
  readonly values: Float64Array;
  readonly run: <T>(items: readonly T[], addSlope: (item: T, slope: Float64Array) => void) => void;
  /** Mean of the values over the later half of the rounds: steadier than the last ones. */
  readonly mean: () => Float64Array;
}

const batchSize = 16;

export function makeAdam(
  size: number,
  { rate, decay, rounds }: { readonly rate: number; readonly decay: number; readonly rounds: number },
): Adam {
  const values = new Float64Array(size);
  const [first, second, sums] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  const at = (list: ArrayLike<number>, index: number) => list[index] ?? 0;
  let time = 0;
  let summed = 0;
  const step = (slope: Float64Array, count: number, speed: number) => {
    time++;
    for (let i = 0; i < size; i++) {
      const pull = at(slope, i) / count + decay * at(values, i);
      first[i] = 0.9 * at(first, i) + 0.1 * pull;
      second[i] = 0.999 * at(second, i) + 0.001 * pull * pull;
      const stride =
        at(first, i) / (1 - 0.9 ** time) / (Math.sqrt(at(second, i) / (1 - 0.999 ** time)) + 1e-8);
      values[i] = at(values, i) - speed * stride;
    }
  };
  return {
    values,
    run: (items, addSlope) => {
      const random = makeRandom(7);
      for (let round = 0; round < rounds; round++) {
        const order = shuffle(items, random);
        for (let k = 0; k < order.length; k += batchSize) {
          const batch = order.slice(k, k + batchSize);
          const slope = new Float64Array(size);
          for (const item of batch) addSlope(item, slope);
          step(slope, batch.length, rate * (1 - (0.9 * round) / rounds));
        }
        if (round < rounds / 2) continue;
        summed++;
        for (let i = 0; i < size; i++) sums[i] = at(sums, i) + at(values, i);
      }
    },
    mean: () => sums.map((sum) => sum / summed),
  };
}

/** A linear congruential generator: numbers from 0 up to 1. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

function shuffle<T>(items: readonly T[], random: () => number): T[] {
  const keyed = items.map((item) => ({ item, key: random() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}
