/** Views of the search index's files. */

import type { SearchCard } from "./search-format.ts";

export interface SearchViews {
  /** A script that hands over its name and values: search/NAME.js. */
  readonly "search-file": { readonly name: string; readonly values: readonly unknown[] };
  /** Cards with their texts; the bodies in the same order. */
  readonly "search-chunk": { readonly name: string; readonly cards: readonly SearchCard[] };
}
