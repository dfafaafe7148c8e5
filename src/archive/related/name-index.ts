/** The names that articles bear, as numbers: what two articles share, and how rare it is, without looking up a text. */

import type { TermRef } from "../../model/archive.ts";
import type { Facts } from "../../model/article.ts";
import type { SeedId } from "../../model/ids.ts";
import type { EntryTerms } from "../term-refs.ts";

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

/**
 * What only follows from another name is left out, unless people gave it; of a name that an article bears twice one counts, as
 * people's word if either is.
 */
export function indexNames(articles: readonly Facts[], refsOf: (id: SeedId) => EntryTerms): NameIndex {
  const numbers = new Map<string, number>();
  const offsets = new Uint32Array(articles.length + 1);
  const all: number[] = [];
  /** Where in `all` each name stood last. */
  const placeOf: number[] = [];
  for (const [index, { id }] of articles.entries()) {
    const from = all.length;
    const bear = ({ name, inferred }: TermRef, isGiven: boolean): void => {
      if (inferred && !isGiven) return;
      let number = numbers.get(name);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(name, number);
      }
      const given = isGiven ? 1 : 0;
      const known = placeOf[number] ?? -1;
      if (known >= from) all[known] = (all[known] ?? 0) | given;
      else placeOf[number] = all.push(number * 2 + given) - 1;
    };
    const { tags, people, places, organisations } = refsOf(id);
    for (const tag of tags) bear(tag, tag.origin === "explicit" || tag.origin === "rule");
    for (const list of [people, places, organisations]) for (const ref of list) bear(ref, false);
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
