/** Inverted articles on their way from the step that read their texts to the index. */

/** Terms that begin alike, and where they stand: the smallest part of a run that is compared between builds. */
export interface RunCell {
  /** cellOf each of its terms. */
  readonly name: string;
  /** In order of first mention, parted by line ends. */
  readonly terms: string;
  /**
   * For each term its length in bytes, then per article: gap of its place, level and length class (placeShift);
   * count of followers less one (not at level 0: it is one); gaps of these. All are variable-length numbers (LEB128).
   * A filter's key has no followers.
   */
  readonly postings: Uint8Array;
}

export interface SearchRun {
  /** Length class of each article. */
  readonly lengths: readonly number[];
  /** Ascending by name. */
  readonly cells: readonly RunCell[];
}

/** Head of a posting: gap << 6 | level << 3 | length class. A place is the article's number less that of the run's first. */
export const placeShift = 6;

/** Articles that one run may hold: enough that common words are merged from few lists, few enough that one that changed costs little. */
export const longestRun = 384;

/** The first two letters; of scripts with many letters the first, rounded to 16. Terms of a cell stand together when sorted. */
export function cellOf(term: string): string {
  const unit = term.charCodeAt(0);
  return unit < 0x2e80 ? term.slice(0, 2) : String.fromCharCode(unit & ~15);
}
