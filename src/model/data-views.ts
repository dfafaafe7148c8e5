/** Views of the machine-readable files: feeds, data, citations, sitemaps, redirects; one writer in render/ each. */

import type { ArticleRecord, ProvenanceRecord } from "./article-record.ts";
import type { Citation } from "./citation.ts";

export interface DataViews {
  /** A file whose text is known: robots.txt, .nojekyll. */
  readonly text: { readonly text: string };
  /** Any JSON file; the writer sorts its keys. */
  readonly json: { readonly value: object };
  /** The twin of an article's page; one body. */
  readonly "article-json": { readonly article: ArticleRecord; readonly more: ProvenanceRecord };
  /** One line an article; the bodies in the same order. */
  readonly "articles-ndjson": { readonly articles: readonly ArticleRecord[] };
  readonly ris: CitationList;
  readonly "csl-json": CitationList;
  readonly bibtex: CitationList;
}

export interface CitationList {
  readonly citations: readonly Citation[];
}
