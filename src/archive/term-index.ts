/** Terms of the archive: their articles, years and neighbours. */

import {
  type Entry,
  type Taxonomy,
  type Term,
  type TermRef,
  taxonomies,
  taxonomyFolders,
} from "../model/archive.ts";
import { compareText } from "../model/compare-text.ts";
import { makeOutputPath, type SeedId, type Slug } from "../model/ids.ts";
import { yearOf } from "../model/iso-date.ts";
import type { TermName } from "./settle-terms.ts";
import type { TermSlugs } from "./term-slugs.ts";

const mostNeighbours = 12;

/** Articles a term's page lists, newest first, and what follows from them. Only terms with pages. */
export function buildTerms(
  entries: readonly Entry[],
  names: readonly TermName[],
  slugs: TermSlugs,
): Readonly<Record<Taxonomy, readonly Term[]>> {
  const numbered = numberTerms(names, slugs);
  const borne = collect(entries, numbered);
  const years = entries.map(({ facts }) => (facts.date === null ? undefined : yearOf(facts.date.value)));
  const ids = entries.map((entry) => entry.facts.id);
  const nearOf = openNeighbours(borne, numbered.terms);
  const terms = Object.fromEntries(taxonomies.map((type) => [type, [] as Term[]])) as Record<
    Taxonomy,
    Term[]
  >;
  for (const [number, { name, slug }] of numbered.terms.entries()) {
    const bearers = borne.bearers[number];
    if (bearers === undefined) continue;
    const explicitCount = borne.explicit[number] ?? 0;
    terms[name.type].push({
      type: name.type,
      slug,
      path: makeOutputPath(`${taxonomyFolders[name.type]}/${slug}.html`),
      name: name.name,
      aliases: name.aliases,
      ...(name.code === undefined ? {} : { code: name.code }),
      ...(name.note === undefined ? {} : { note: name.note }),
      articles: bearers.map((index) => ids[index] as SeedId),
      explicitCount,
      derivedCount: bearers.length - explicitCount,
      years: countYears(bearers, years),
      near: nearOf(number, bearers),
    });
  }
  return terms;
}

interface NumberedTerm {
  readonly name: TermName;
  readonly slug: Slug;
}

interface NumberedTerms {
  /** Those with pages, by type and slug. */
  readonly terms: readonly NumberedTerm[];
  /** -1 for a term without a page. */
  readonly numberOf: (ref: TermRef) => number;
}

function numberTerms(names: readonly TermName[], slugs: TermSlugs): NumberedTerms {
  const terms: NumberedTerm[] = [];
  for (const name of names) {
    const slug = name.hasPage ? slugs.get(name) : undefined;
    if (slug !== undefined) terms.push({ name, slug });
  }
  terms.sort((a, b) => compareText(a.name.type, b.name.type) || compareText(a.slug, b.slug));
  const numbers = Object.fromEntries(taxonomies.map((type) => [type, new Map<Slug, number>()]));
  for (const [number, { name, slug }] of terms.entries()) numbers[name.type]?.set(slug, number);
  return {
    terms,
    numberOf: ({ type, slug, hasPage }) => (hasPage ? (numbers[type]?.get(slug) ?? -1) : -1),
  };
}

interface Borne {
  /** Indexes of the articles that bear each term: as a shown tag or a name found, each once. */
  readonly bearers: readonly (readonly number[] | undefined)[];
  /** How many of them people gave it. */
  readonly explicit: readonly number[];
  /** Where each article's shown tags begin; the next article's beginning is its end. */
  readonly tagsFrom: Uint32Array;
  readonly tags: readonly number[];
}

function collect(entries: readonly Entry[], { terms, numberOf }: NumberedTerms): Borne {
  const bearers: (number[] | undefined)[] = Array.from(terms, () => undefined);
  const explicit: number[] = Array.from(terms, () => 0);
  const tagsFrom = new Uint32Array(entries.length + 1);
  const tags: number[] = [];
  /** Gives the term's number. */
  const bear = (index: number, ref: TermRef): number => {
    const number = numberOf(ref);
    if (number < 0) return number;
    let list = bearers[number];
    if (list === undefined) {
      list = [];
      bearers[number] = list;
    }
    if (list[list.length - 1] === index) return number;
    list.push(index);
    if (ref.origin === "explicit" || ref.origin === "rule") explicit[number] = (explicit[number] ?? 0) + 1;
    return number;
  };
  for (const [index, entry] of entries.entries()) {
    for (const ref of entry.tags) {
      const number = bear(index, ref);
      if (number >= 0) tags.push(number);
    }
    tagsFrom[index + 1] = tags.length;
    for (const list of [entry.people, entry.places, entry.organisations])
      for (const ref of list) bear(index, ref);
    if (entry.sourceTerm !== null) bear(index, entry.sourceTerm);
  }
  return { bearers, explicit, tagsFrom, tags };
}

/** Articles that follow each other are mostly of one year. */
function countYears(bearers: readonly number[], years: readonly (string | undefined)[]): [string, number][] {
  const counts = new Map<string, number>();
  let [last, run]: [string | undefined, number] = [undefined, 0];
  const add = (): void => {
    if (last !== undefined) counts.set(last, (counts.get(last) ?? 0) + run);
  };
  for (const index of bearers) {
    const year = years[index];
    if (year !== last) {
      add();
      [last, run] = [year, 0];
    }
    run++;
  }
  add();
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Shown tags that stand together with a term, most first; counted over the shown tags alone, which keeps it linear. */
function openNeighbours(
  { tagsFrom, tags }: Borne,
  terms: readonly NumberedTerm[],
): (own: number, bearers: readonly number[]) => Term["near"] {
  const counts = new Uint32Array(terms.length);
  const ranks = new Float64Array(terms.length);
  return (own, bearers) => {
    const met: number[] = [];
    for (const index of bearers) {
      for (let at = tagsFrom[index] ?? 0; at < (tagsFrom[index + 1] ?? 0); at++) {
        const tag = tags[at] ?? 0;
        if (counts[tag] === 0 && tag !== own) met.push(tag);
        counts[tag] = (counts[tag] ?? 0) + 1;
      }
    }
    // By count, then by number, as one number: those sort by themselves.
    for (const [at, tag] of met.entries()) ranks[at] = (counts[tag] ?? 0) * terms.length - tag;
    const best = ranks.subarray(0, met.length).sort().subarray(-mostNeighbours).reverse();
    const near = Array.from(best, (rank) => {
      const count = Math.ceil(rank / terms.length);
      const { name, slug } = terms[count * terms.length - rank] as NumberedTerm;
      return { type: name.type, slug, name: name.name, count };
    });
    for (const tag of met) counts[tag] = 0;
    counts[own] = 0;
    return near;
  };
}
