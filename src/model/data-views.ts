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
  readonly csv: Table;
  /** The bodies belong to the first entries, in their order; the others tell their dek alone. */
  readonly atom: FeedView;
  readonly "json-feed": FeedView;
  readonly opml: { readonly title: string; readonly feeds: readonly FeedLink[] };
  readonly sitemap: { readonly urls: readonly SitemapUrl[] };
  readonly "sitemap-index": { readonly sitemaps: readonly SitemapUrl[] };
  readonly opensearch: OpenSearchView;
}

export interface CitationList {
  readonly citations: readonly Citation[];
}

export interface Table {
  readonly columns: readonly string[];
  /** As many cells in each row as there are columns. Made one by one: all of them would be held for nothing. */
  readonly rows: Iterable<readonly (string | number | null)[]>;
}

/** An instant as RFC 3339 has it: "2025-11-26T12:00:00Z". */
export type Instant = string;

export interface FeedView {
  readonly title: string;
  /** Empty: none. */
  readonly subtitle: string;
  readonly lang: string;
  readonly archive: string;
  readonly rights: string | null;
  /** Absolute addresses: of this document, and of the page that it follows. */
  readonly self: string;
  readonly page: string;
  readonly updated: Instant;
  /** RFC 5005: all entries are here; or a document of a paged history. */
  readonly history:
    | { readonly kind: "complete" }
    | { readonly kind: "open"; readonly older: string | null }
    | {
        readonly kind: "archive";
        readonly current: string;
        readonly older: string | null;
        readonly newer: string | null;
      };
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  /** Absolute; left out where `url` is the id, since a published address never changes. */
  readonly id?: string;
  /** Absolute address of the page. */
  readonly url: string;
  readonly headline: string;
  readonly lang: string;
  readonly authors: readonly string[];
  readonly source: string | null;
  /** null where the day is not known. */
  readonly published: Instant | null;
  readonly updated: Instant;
  readonly categories: readonly { readonly term: string; readonly label: string }[];
  readonly dek: string | null;
  readonly originalUrl: string | null;
  readonly rights: string | null;
}

export interface FeedLink {
  readonly title: string;
  /** Absolute addresses of the feed and of its page. */
  readonly feed: string;
  readonly page: string;
}

export interface SitemapUrl {
  readonly url: string;
  /** W3C date of the last change of the content; null: not known. */
  readonly modified: string | null;
  readonly translations: readonly { readonly lang: string; readonly url: string }[];
}

export interface OpenSearchView {
  readonly name: string;
  readonly description: string;
  readonly lang: string;
  readonly searchUrl: string;
  readonly self: string;
}
