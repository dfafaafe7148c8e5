/** Inverted articles on their way from the step that read their texts to the index. */

/**
 * A part of the index. `postings` holds for each term of `terms` (in order of first mention, parted by line ends) its length in bytes, then per
 * article: gap of its place in the group and, in the lowest bits, its level; count of paragraphs (not at level 0: it is 1);
 * gaps of these. All are variable-length numbers (LEB128). A filter's key has level 0 and paragraph 0.
 */
export interface SearchRun {
  /** Length class of each article. */
  readonly lengths: readonly number[];
  readonly terms: string;
  readonly postings: Uint8Array;
}

export const levelBits = 3;
