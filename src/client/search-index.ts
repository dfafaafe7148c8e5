/** The index as the browser sees it: files fetched on demand, read once, kept. */

import { readBits } from "../model/search-bits.ts";
import {
  type CardRow,
  type FacetFile,
  type FacetKind,
  type PlacedArticle,
  readLayout,
  readTerms,
  type SearchMeta,
  shardName,
} from "../model/search-format.ts";
import { readFollowers, readPostings } from "../model/search-lists.ts";
import type { More } from "./search-results.ts";

/** Brings the values of search/NAME.js; rejects where the file can't be had. */
export type LoadFile = (name: string) => Promise<readonly unknown[]>;

/** An article's card and texts. */
export interface Card {
  readonly path: string;
  readonly headline: string;
  readonly source: string;
  readonly lang: string;
  readonly authors: readonly string[];
  readonly more: readonly string[];
  readonly paragraphs: readonly (readonly [id: string, text: string])[];
}

/** The articles of a term, ascending, and its level in each. */
export type List = readonly (readonly [number: number, level: number])[];

export interface Shard {
  readonly lists: ReadonlyMap<string, List>;
  /** Kept bits of what follows the word of a list, for each of its articles. */
  readonly followers: (list: List) => Promise<readonly (readonly number[])[]>;
}

export interface Index {
  readonly meta: SearchMeta;
  /** By number, with holes. */
  readonly articles: readonly PlacedArticle[];
  readonly lengthClass: (number: number) => number;
  /** The shard in which a term would stand. */
  readonly shard: (term: string) => Promise<Shard>;
  /** The shards that hold terms of a beginning; none where they are more than `most`. */
  readonly shardsWith: (beginning: string, most: number) => Promise<readonly Shard[]>;
  readonly card: (number: number) => Promise<Card>;
  /** Values and the articles of each. */
  readonly facet: (
    kind: FacetKind,
  ) => Promise<readonly (readonly [value: string, numbers: readonly number[]])[]>;
  /** What first results do without, from a script of its own. */
  readonly more: () => Promise<More>;
}

export async function openIndex(load: LoadFile): Promise<Index> {
  const files = new Map<string, Promise<unknown>>();
  /** The files are ours, written beside this script: their shapes are those of search-format.ts. */
  const file = <Values extends readonly unknown[], T>(name: string, read: (...values: Values) => T) => {
    const known = files.get(name) ?? load(name).then((values) => read(...(values as Values)));
    files.set(name, known);
    // A file that could not be had (a lost connection) may be asked for again.
    known.catch(() => files.delete(name));
    return known as Promise<T>;
  };
  const meta = await file("meta", (value: SearchMeta) => value);
  const starts = readTerms(meta.shards);
  const articles = readLayout(meta);
  const startOf = (term: string) => starts.findLast((start) => start <= term) ?? "";
  const lengthClass = (number: number) => articles[number]?.lengthClass ?? 0;
  const shardAt = (start: string) =>
    file(shardName("t", start), (terms: string, stream: string, near?: string): Shard => {
      const bits = readBits(stream);
      const lists = new Map(readTerms(terms).map((term) => [term, readPostings(bits, !term.includes(":"))]));
      const followers: Shard["followers"] = async (asked) => {
        const bits = readBits(near ?? (await file(shardName("f", start), (apart: string) => apart)));
        for (const [term, list] of lists) {
          if (term.includes(":")) continue;
          const sets = list.map(([number, level]) => readFollowers(bits, lengthClass(number), level));
          if (list === asked) return sets;
        }
        return [];
      };
      return { lists, followers };
    });
  return {
    meta,
    articles,
    lengthClass,
    shard: (term) => shardAt(startOf(term)),
    shardsWith: async (beginning, most) => {
      const first = startOf(beginning);
      const within = starts.filter((start) => start >= first && start <= `${beginning}\uffff`);
      return within.length > most ? [] : Promise.all(within.map(shardAt));
    },
    card: async (number) => {
      const { chunk = "", at = 0 } = articles[number] ?? {};
      return (await file(chunk, (rows: readonly CardRow[]) => rows.map(cardOf)))[at] as Card;
    },
    facet: (kind) =>
      file(`f-${kind}`, ({ names, lists }: FacetFile) => {
        const bits = readBits(lists);
        return names.map((name) => [name, readPostings(bits, false).map(([number]) => number)] as const);
      }),
    more: () => file("more", (more: More) => more),
  };
}

function cardOf([path, headline, source, lang, authors, more, paragraphs]: CardRow): Card {
  return { path, headline, source, lang, authors, more, paragraphs };
}
