/** The search index's files: what the build writes and the browser's script reads. src/README.md says why it is cut so. */

import { writeBits } from "./search-bit-writer.ts";
import { readBits } from "./search-bits.ts";
import { sizeClass } from "./search-lists.ts";
import { wordsOf } from "./search-words.ts";

/**
 * Each file is a script that calls one global function with its name and its values: `backissueSearch("t/oi", …)`.
 * A script, since `file:` pages may load nothing else.
 */
export const searchGlobal = "backissueSearch";

/** What search/meta.js holds. */
export interface SearchMeta {
  readonly site: { readonly title: string; readonly url: string | null };
  /** Articles indexed. */
  readonly count: number;
  /** "" for undated articles, years "2025" of those without a month, months "2025-11"; ascending; parted by blanks. */
  readonly blocks: string;
  /** Day, length class and file of each article in the order of numbers, without the spare ones: writeLayout. */
  readonly layout: string;
  /** First term that may stand in each of the term shards, ascending and front-coded: writeTerms. */
  readonly shards: string;
  /** Kinds that have a file search/f-KIND.js. */
  readonly facets: readonly FacetKind[];
}

export const facetKinds = ["source", "tag", "lang"] as const;
export type FacetKind = (typeof facetKinds)[number];

/** Kinds of filter with an own key in the term shards: `person:ilham_aliyev`. */
export const filterKinds = ["tag", "person", "place", "organisation", "source", "lang"] as const;
export type FilterKind = (typeof filterKinds)[number];

/** One facet's values with their articles: `lists` is a stream of posting lists without levels, in the order of `names`. */
export interface FacetFile {
  readonly names: readonly string[];
  readonly lists: string;
}

/** An article in a chunk: what a result shows, and the text that snippets and phrases are read from. */
export interface SearchCard {
  readonly path: string;
  readonly headline: string;
  readonly source: string;
  readonly lang: string;
  readonly authors: readonly string[];
  /** Other texts that are searched: dek, tags, other spellings of its names, headlines in other languages. */
  readonly more: readonly string[];
}

/** An article's part of the index that only the archive knows. */
export interface SearchDocument {
  readonly card: SearchCard;
  /** Keys by which filters find it, of its names and their other spellings. */
  readonly filters: readonly string[];
}

/** Card and body as a chunk file writes them. */
export type CardRow = readonly [
  path: string,
  headline: string,
  source: string,
  lang: string,
  authors: readonly string[],
  more: readonly string[],
  paragraphs: readonly (readonly [id: string, text: string])[],
];

/**
 * Room for a block's articles, with some to spare: a new article moves the numbers of later blocks only when it runs out.
 * @example roomFor(100) //=> 104
 */
export function roomFor(count: number): number {
  const grain = 2 ** Math.max(2, sizeClass(Math.max(count, 1)) - 3);
  return (Math.floor(count / grain) + 1) * grain;
}

/** Path below search/ without ".js". @param chunk counts from 1 @example chunkName("2025-11", 3) //=> "d/2025-11-3" */
export function chunkName(block: string, chunk: number): string {
  return `d/${block || "undated"}-${chunk}`;
}

/** What meta.js tells of an article. */
export interface ArticleLayout {
  /** Of the month; 0: none given. */
  readonly day: number;
  readonly lengthClass: number;
  /** Whether a file of texts begins with it. */
  readonly startsChunk: boolean;
}

/** @param blocks their articles in the order of numbers, hence of days */
export function writeLayout(blocks: readonly (readonly ArticleLayout[])[]): string {
  const out = writeBits();
  for (const articles of blocks) {
    out.rice(articles.length, 5);
    out.rice(roomFor(articles.length) - articles.length, 2);
    let last = 0;
    for (const { day, lengthClass, startsChunk } of articles) {
      out.rice(day - last, 0);
      out.bits(lengthClass * 2 + (startsChunk ? 1 : 0), 4);
      last = day;
    }
  }
  return out.text();
}

/** An article as its number tells. */
export interface PlacedArticle {
  /** As far as it is known: "2025-11-26", "2025-11", "2025" or "". */
  readonly date: string;
  readonly lengthClass: number;
  /** File of its card and texts, and its place in it. */
  readonly chunk: string;
  readonly at: number;
}

/** The articles by number, with holes at spare numbers. */
export function readLayout(meta: Pick<SearchMeta, "blocks" | "layout">): PlacedArticle[] {
  const bits = readBits(meta.layout);
  const articles: PlacedArticle[] = [];
  let start = 0;
  for (const block of meta.blocks.split(" ")) {
    const end = start + bits.rice(5);
    const spare = bits.rice(2);
    let day = 0;
    let chunk = 0;
    let at = 0;
    for (let number = start; number < end; number++) {
      day += bits.rice(0);
      const head = bits.bits(4);
      if (head & 1) {
        chunk++;
        at = 0;
      }
      articles[number] = {
        date: block && day ? `${block}-${String(day).padStart(2, "0")}` : block,
        lengthClass: head >> 1,
        chunk: chunkName(block, chunk),
        at: at++,
      };
    }
    start = end + spare;
  }
  return articles;
}

/**
 * Path of a shard below search/ (t), or of what follows its words where that lies apart (f): `[a-z0-9]` of its start stay, other
 * signs are their code. Windows keeps "con" and "nul" for devices, hence the letter and dash.
 */
export function shardName(kind: "t" | "f", start: string): string {
  return `t/${kind}-${start.replace(/[^a-z0-9]/g, (sign) => `_${sign.charCodeAt(0).toString(16)}_`)}`;
}

/** Front-codes sorted terms: each is a capital for the count of letters it shares with the one before, then the rest. No term holds capitals. */
export function writeTerms(terms: readonly string[]): string {
  let last = "";
  return terms
    .map((term) => {
      let shared = 0;
      while (shared < Math.min(term.length, last.length, 25) && term[shared] === last[shared]) shared++;
      last = term;
      return String.fromCharCode(capitalA + shared) + term.slice(shared);
    })
    .join("");
}

const capitalA = 65;

/** The key of a filter: `tag:oil_exports`. Words hold neither sign. */
export function filterKey(kind: FilterKind, name: string): string {
  return `${kind}:${wordsOf(name).join("_")}`;
}

export function readTerms(text: string): string[] {
  let last = "";
  return text.split(/(?=[A-Z])/).map((row) => {
    last = last.slice(0, row.charCodeAt(0) - capitalA) + row.slice(1);
    return last;
  });
}
