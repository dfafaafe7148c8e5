/** Views of the machine-readable files: feeds, data, citations, sitemaps, redirects; one writer in render/ each. */

export interface DataViews {
  /** A file whose text is known: robots.txt, .nojekyll. */
  readonly text: { readonly text: string };
}
