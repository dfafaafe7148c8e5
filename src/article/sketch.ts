/** The shingle sketch of an article, for copies of one story; text.md section 8. */

/** Hashes (unsigned 32 bit) of its 3-word shingles that are 0 modulo 8, sorted, without doubles. */
export function sketchOf(_paragraphs: readonly string[]): number[] {
  return [];
}
