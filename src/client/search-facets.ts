/** Facets: how the articles found spread over years, sources, topics and languages, and the choice among them. */

import { readBits } from "../model/search-bits.ts";
import { type FacetKind, readNumbers } from "../model/search-format.ts";
import type { Index } from "./search-index.ts";

export type ChoiceKind = "year" | FacetKind;

/** Values chosen of each kind. */
export type Choice = Readonly<Record<ChoiceKind, readonly string[]>>;

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

export interface Facets {
  /** The articles that the choice leaves, in their order. */
  readonly numbers: readonly number[];
  /** Commonest first; years newest first. What was chosen is among them even without an article. */
  readonly counts: Readonly<Record<ChoiceKind, readonly FacetCount[]>>;
}

export const choiceKinds = ["year", "source", "tag", "lang"] as const;
export const noChoice: Choice = { year: [], source: [], tag: [], lang: [] };

/** Values of each article, by number. */
type Lookup = (number: number) => readonly string[];

/** An article must bear all chosen tags, and one of the chosen values of each other kind. */
export async function countFacets(index: Index, numbers: readonly number[], choice: Choice): Promise<Facets> {
  const lookups = await Promise.all(choiceKinds.map((kind) => lookupOf(index, kind)));
  const passes = choiceKinds.map((kind, i) => passOf(kind, choice[kind], lookups[i] ?? (() => [])));
  const counts = choiceKinds.map((kind, i) => {
    const others = passes.filter((_, j) => j !== i || kind === "tag");
    const sums = new Map<string, number>(choice[kind].map((value) => [value, 0]));
    for (const number of numbers) {
      if (!others.every((pass) => pass(number))) continue;
      for (const value of lookups[i]?.(number) ?? []) sums.set(value, (sums.get(value) ?? 0) + 1);
    }
    return [...sums].map(([value, count]) => ({ value, count })).sort(kind === "year" ? byYear : byCount);
  });
  return {
    numbers: numbers.filter((number) => passes.every((pass) => pass(number))),
    counts: { year: counts[0] ?? [], source: counts[1] ?? [], tag: counts[2] ?? [], lang: counts[3] ?? [] },
  };
}

function passOf(kind: ChoiceKind, chosen: readonly string[], lookup: Lookup): (number: number) => boolean {
  if (chosen.length === 0) return () => true;
  return (number) => {
    const here = lookup(number);
    return kind === "tag"
      ? chosen.every((value) => here.includes(value))
      : chosen.some((value) => here.includes(value));
  };
}

const byYear = (a: FacetCount, b: FacetCount) => (a.value < b.value ? 1 : -1);
const byCount = (a: FacetCount, b: FacetCount) => b.count - a.count || (a.value < b.value ? -1 : 1);

const known = new WeakMap<Index, Map<ChoiceKind, Lookup>>();

async function lookupOf(index: Index, kind: ChoiceKind): Promise<Lookup> {
  const ofIndex = known.get(index) ?? new Map<ChoiceKind, Lookup>();
  known.set(index, ofIndex);
  const lookup = ofIndex.get(kind) ?? (kind === "year" ? yearLookup(index) : await fileLookup(index, kind));
  ofIndex.set(kind, lookup);
  return lookup;
}

function yearLookup(index: Index): Lookup {
  return (number) => {
    const year = index.dateOf(number).slice(0, 4);
    return year === "" ? [] : [year];
  };
}

async function fileLookup(index: Index, kind: FacetKind): Promise<Lookup> {
  if (!index.meta.facets.includes(kind)) return () => [];
  const { names, lists } = await index.facet(kind);
  const bits = readBits(lists);
  const values = new Map<number, string[]>();
  for (const name of names) {
    for (const number of readNumbers(bits, index.span)) {
      const here = values.get(number);
      if (here === undefined) values.set(number, [name]);
      else here.push(name);
    }
  }
  return (number) => values.get(number) ?? [];
}
