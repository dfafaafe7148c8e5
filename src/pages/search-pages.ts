/** The files behind the search page: its script, the index, the articles' cards and texts. */

import type { Config } from "../model/config.ts";
import { makeOutputPath } from "../model/ids.ts";
import type { Page, PageOf } from "../model/page.ts";
import { writeBits } from "../model/search-bits.ts";
import {
  type FacetFile,
  type FacetKind,
  type SearchMeta,
  writeLayout,
  writeTerms,
} from "../model/search-format.ts";
import type { SearchPlan } from "./search-plan.ts";

/** The script, and the cards and texts of all articles. */
export function* searchTextPages({ groups }: SearchPlan): Generator<Page> {
  yield { path: makeOutputPath("assets/search.js"), view: "asset", data: { name: "search.js" }, bodies: [] };
  for (const { name, documents, bodies } of groups.flatMap((group) => group.chunks)) {
    const cards = documents.map((document) => document.card);
    yield { path: searchFilePath(name), view: "search-chunk", data: { name, cards }, bodies };
  }
}

export interface IndexParts {
  /** Length class of each article, by number, without the spare ones. */
  readonly lengths: readonly number[];
  readonly prefixes: readonly string[];
  readonly facets: readonly (readonly [FacetKind, FacetFile])[];
  /** The term shards. */
  readonly files: Iterable<{ readonly name: string; readonly values: readonly unknown[] }>;
}

/** The shards of the index, the facets, and the file that says where all is. */
export function* searchIndexPages(
  { blocks }: SearchPlan,
  { lengths, prefixes, facets, files }: IndexParts,
  { site }: Config,
): Generator<PageOf<"search-file">> {
  const meta: SearchMeta = {
    site: { title: site.title, url: site.url },
    count: lengths.length,
    blocks: blocks.map((block) => block.key).join(" "),
    layout: writeLayout(blocks),
    lengths: writeLengths(lengths),
    shards: writeTerms(prefixes),
    facets: facets.map(([kind]) => kind),
  };
  yield filePage("meta", [meta]);
  for (const [kind, facet] of facets) yield filePage(`f-${kind}`, [facet]);
  for (const { name, values } of files) yield filePage(name, values);
}

function filePage(name: string, values: readonly unknown[]): PageOf<"search-file"> {
  return { path: searchFilePath(name), view: "search-file", data: { name, values }, bodies: [] };
}

function searchFilePath(name: string) {
  return makeOutputPath(`search/${name}.js`);
}

function writeLengths(lengths: readonly number[]): string {
  const out = writeBits();
  for (const length of lengths) out.bits(length, 3);
  return out.text();
}
