/** The names that articles bear, as numbers: what two articles share, and how rare it is, without looking up a text. */

import type { Facts } from "../../model/article.ts";
import type { SeedId } from "../../model/ids.ts";

/** A term as `findRelated` sees it. */
export interface KnownName {
  readonly name: string;
  /** People gave it. */
  readonly isExplicit: boolean;
}

export interface NameIndex {
  /** Where each article's names begin; the next article's beginning is its end. */
  readonly offsets: Uint32Array;
  /** Number of the name, doubled; plus one where people gave it. */
  readonly names: Uint32Array;
  /** Name of each number. */
  readonly texts: readonly string[];
  /** Articles that bear each name. */
  readonly bearers: Uint32Array;
  /** Articles that people gave each name. */
  readonly givenTo: Uint32Array;
}

/** `namesOf`: the names of one article; of those that it bears twice one counts, as people's word if either is. */
export function indexNames(
  articles: readonly Facts[],
  namesOf: (id: SeedId) => readonly KnownName[],
): NameIndex {
  const numbers = new Map<string, number>();
  const offsets = new Uint32Array(articles.length + 1);
  const all: number[] = [];
  /** Where in `all` each name stood last. */
  const placeOf: number[] = [];
  for (const [index, { id }] of articles.entries()) {
    for (const { name, isExplicit } of namesOf(id)) {
      let number = numbers.get(name);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(name, number);
      }
      const given = isExplicit ? 1 : 0;
      const known = placeOf[number] ?? -1;
      if (known >= (offsets[index] ?? 0)) all[known] = (all[known] ?? 0) | given;
      else placeOf[number] = all.push(number * 2 + given) - 1;
    }
    offsets[index + 1] = all.length;
  }
  const bearers = new Uint32Array(numbers.size);
  const givenTo = new Uint32Array(numbers.size);
  for (const name of all) {
    bearers[name >> 1] = (bearers[name >> 1] ?? 0) + 1;
    if (name % 2 === 1) givenTo[name >> 1] = (givenTo[name >> 1] ?? 0) + 1;
  }
  return { offsets, names: Uint32Array.from(all), texts: [...numbers.keys()], bearers, givenTo };
}
