/** The files behind the search page: its script, the index, the articles' cards and texts. */

import type { Config } from "../model/config.ts";
import { makeOutputPath } from "../model/ids.ts";
import type { Page } from "../model/page.ts";
import {
  type ArticleLayout,
  type FacetFile,
  type FacetKind,
  type SearchMeta,
  writeLayout,
  writeTerms,
} from "../model/search-format.ts";
import { keyedPage } from "./keyed-page.ts";
import type { Chunk, SearchPlan } from "./search-plan.ts";

/** The script of the search page, and the one with what its first results do without. */
export const searchScriptPages: readonly Page[] = [
  {
    path: makeOutputPath("assets/search.js"),
    view: "asset",
    bodies: [],
    make: () => ({ name: "search.js" }),
  },
  {
    path: makeOutputPath("search/more.js"),
    view: "asset",
    bodies: [],
    make: () => ({ name: "search-more.js" }),
  },
];

/** Cards and texts of a chunk's articles. @param key the chunk's own, which is asked for once */
export function searchChunkPage({ name, cards, bodies }: Chunk, key: number): Page {
  return keyedPage({ path: searchFilePath(name), view: "search-chunk", bodies, key }, () => ({
    name,
    cards: cards(),
  }));
}

/** A file of a term shard. @param values asked for when it must be written @param key differs whenever the values do */
export function searchShardPage(name: string, values: () => readonly unknown[], key: string): Page {
  return keyedPage({ path: searchFilePath(name), view: "search-file", bodies: [], key }, () => ({
    name,
    values: values(),
  }));
}

/** A facet's file. */
export function searchFacetPage(kind: FacetKind, facet: FacetFile): Page {
  return filePage(`f-${kind}`, facet);
}

export interface IndexParts {
  /** Length class of each article, by number, without the spare ones. */
  readonly lengths: readonly number[];
  /** Of the term shards, ascending. */
  readonly starts: readonly string[];
  readonly facets: readonly FacetKind[];
}

/** The file that says where all is. */
export function searchMetaPage(
  { blocks, groups }: SearchPlan,
  { lengths, starts, facets }: IndexParts,
  { site }: Config,
): Page {
  const meta: SearchMeta = {
    site: { title: site.title, url: site.url },
    count: lengths.length,
    blocks: blocks.map((block) => block.key).join(" "),
    layout: writeLayout(layoutOf(blocks, groups, lengths)),
    shards: writeTerms(starts),
    facets,
  };
  return filePage("meta", meta);
}

function filePage(name: string, value: unknown): Page {
  return {
    path: searchFilePath(name),
    view: "search-file",
    bodies: [],
    make: () => ({ name, values: [value] }),
  };
}

function searchFilePath(name: string) {
  return makeOutputPath(`search/${name}.js`);
}

function layoutOf(
  blocks: SearchPlan["blocks"],
  groups: SearchPlan["groups"],
  lengths: readonly number[],
): ArticleLayout[][] {
  const starts = groups.flatMap(({ chunks }) =>
    chunks.flatMap(({ bodies }) => bodies.map((_, at) => at === 0)),
  );
  let next = 0;
  return blocks.map(({ days }) =>
    days.map((day) => {
      const article = { day, lengthClass: lengths[next] ?? 0, startsChunk: starts[next] ?? false };
      next++;
      return article;
    }),
  );
}
