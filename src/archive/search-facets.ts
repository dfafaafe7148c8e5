/** The facets of the search page: which articles have which source, tag or language. */

import { addTo } from "../model/group-by.ts";
import { writeBits } from "../model/search-bit-writer.ts";
import { type FacetFile, type FacetKind, facetKinds } from "../model/search-format.ts";
import { writePostings } from "../model/search-lists.ts";

/** At most so many values of a facet are counted; a filter finds the others. */
const mostFacetValues = 100;

/** One file a kind with the commonest values and their articles; kinds with fewer than two values have none. */
export function facetFiles(
  articles: readonly {
    readonly number: number;
    readonly values: Readonly<Record<FacetKind, readonly string[]>>;
  }[],
): (readonly [FacetKind, FacetFile])[] {
  return facetKinds.flatMap((kind) => {
    const numbers = new Map<string, number[]>();
    for (const { number, values } of articles) {
      for (const value of values[kind]) addTo(numbers, value, number);
    }
    if (numbers.size < 2) return [];
    const kept = [...numbers]
      .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
      .slice(0, mostFacetValues);
    const lists = writeBits();
    for (const [, list] of kept)
      writePostings(lists, { count: list.length, numbers: Uint32Array.from(list), levels: null });
    return [[kind, { names: kept.map(([name]) => name), lists: lists.text() }] as const];
  });
}
