/** Fits weights of traits: of all candidates of a page the right one should win, or each be judged for itself. */

import { makeAdam } from "./adam.ts";

export interface RatedCandidate {
  readonly traits: readonly string[];
  readonly isRight: boolean;
}

export type TraitWeights = Readonly<Record<string, number>>;

/**
 * `best`: one candidate wins, a softmax over them. `best-or-none`: a page may have no right one, which scores 0.
 * `each`: every candidate is right or wrong for itself, a logistic regression.
 */
export type RankMode = "best" | "best-or-none" | "each";

const at = (values: ArrayLike<number>, index: number): number => values[index] ?? 0;

export function fitTraits(pages: readonly (readonly RatedCandidate[])[], mode: RankMode): TraitWeights {
  const names = [...new Set(pages.flatMap((page) => page.flatMap(({ traits }) => traits)))].sort();
  const numbers = new Map(names.map((name, number) => [name, number]));
  const rated = pages
    .map((page) =>
      page.map(({ traits, isRight }) => ({ isRight, on: traits.map((trait) => numbers.get(trait) ?? 0) })),
    )
    .filter((page) => page.length > 0 && (mode !== "best" || page.some(({ isRight }) => isRight)));
  const adam = makeAdam(names.length, { rate: 0.05, decay: 1e-2, rounds: 40 });
  adam.run(rated, (page, slope) => {
    const scores = page.map(({ on }) => on.reduce((sum, trait) => sum + at(adam.values, trait), 0));
    const gaps =
      mode === "each" ? gapsOfEach(page, scores) : gapsOfBest(page, scores, mode === "best-or-none");
    page.forEach(({ on }, i) => {
      for (const trait of on) slope[trait] = at(slope, trait) + at(gaps, i);
    });
  });
  const mean = adam.mean();
  return Object.fromEntries(names.map((name, number) => [name, at(mean, number)]));
}

function gapsOfEach(page: readonly { readonly isRight: boolean }[], scores: readonly number[]): number[] {
  return page.map(({ isRight }, i) => 1 / (1 + Math.exp(-at(scores, i))) - (isRight ? 1 : 0));
}

function gapsOfBest(
  page: readonly { readonly isRight: boolean }[],
  scores: readonly number[],
  hasNone: boolean,
): number[] {
  const most = Math.max(hasNone ? 0 : Number.NEGATIVE_INFINITY, ...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const none = hasNone ? Math.exp(-most) : 0;
  const all = powers.reduce((sum, power) => sum + power, none);
  const right = page.reduce((sum, { isRight }, i) => sum + (isRight ? at(powers, i) : 0), 0);
  return page.map(
    ({ isRight }, i) => at(powers, i) / all - (isRight && right > 0 ? at(powers, i) / right : 0),
  );
}

export function scoreTraits(traits: readonly string[], weights: TraitWeights): number {
  return traits.reduce((sum, trait) => sum + (weights[trait] ?? 0), 0);
}
