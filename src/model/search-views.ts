/** Views of the search index's files. */

// biome-ignore lint/suspicious/noEmptyInterface: filled by the search writers
export interface SearchViews {}
