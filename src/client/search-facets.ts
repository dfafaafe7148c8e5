/** Facets: how the articles found spread over years, sources, topics and languages, and the choice among them. */

import type { FacetKind } from "../model/search-format.ts";
import { type Choice, type ChoiceKind, choiceKinds } from "./search-choice.ts";
import type { Index } from "./search-index.ts";

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

/** Values of each article, by number. */
type Lookup = (number: number) => readonly string[];

/** An article must bear all chosen tags, and one of the chosen values of each other kind. */
export async function countFacets(index: Index, numbers: readonly number[], choice: Choice): Promise<Facets> {
  const kinds = await Promise.all(
    choiceKinds.map(async (kind) => {
      const lookup = await lookupOf(index, kind);
      return { kind, lookup, passes: passOf(kind, choice(kind), lookup) };
    }),
  );
  const counts = kinds.map(({ kind, lookup }) => {
    const others = kinds.filter((other) => other.kind !== kind || kind === "tag");
    const sums = new Map(choice(kind).map((value) => [value, 0]));
    for (const number of numbers) {
      if (!others.every(({ passes }) => passes(number))) continue;
      for (const value of lookup(number)) sums.set(value, (sums.get(value) ?? 0) + 1);
    }
    const list = [...sums].map(([value, count]) => ({ value, count }));
    return [kind, list.sort(kind === "year" ? byYear : byCount)];
  });
  return {
    numbers: numbers.filter((number) => kinds.every(({ passes }) => passes(number))),
    counts: Object.fromEntries(counts),
  };
}

function passOf(kind: ChoiceKind, chosen: readonly string[], lookup: Lookup): (number: number) => boolean {
  return (number) => {
    const isHere = (value: string) => lookup(number).includes(value);
    return chosen.length === 0 || (kind === "tag" ? chosen.every(isHere) : chosen.some(isHere));
  };
}

const byYear = (a: FacetCount, b: FacetCount) => (a.value < b.value ? 1 : -1);
const byCount = (a: FacetCount, b: FacetCount) => b.count - a.count || (a.value < b.value ? -1 : 1);

async function lookupOf(index: Index, kind: ChoiceKind): Promise<Lookup> {
  if (kind === "year")
    return (number) => {
      const date = index.articles[number]?.date;
      return date ? [date.slice(0, 4)] : [];
    };
  if (!index.meta.facets.includes(kind satisfies FacetKind)) return () => [];
  const values = new Map<number, string[]>();
  for (const [value, numbers] of await index.facet(kind))
    for (const number of numbers) values.set(number, [...(values.get(number) ?? []), value]);
  return (number) => values.get(number) ?? [];
}
