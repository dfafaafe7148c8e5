/** What the search page needs behind its first results, in a script of its own, search/more.js: facets, citing, help with slips. */

import { searchGlobal } from "../model/search-format.ts";
import { facetBoxes } from "./search-facet-boxes.ts";
import { countFacets } from "./search-facets.ts";
import { saveRis } from "./search-save.ts";
import { settle } from "./search-settle.ts";
import { correct } from "./search-typo.ts";

const more = { correct, countFacets, facetBoxes, saveRis, settle };
export type PageMore = typeof more;

const page = globalThis as { readonly [searchGlobal]?: (name: string, more: PageMore) => void };
page[searchGlobal]?.("more", more);
