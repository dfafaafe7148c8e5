/** How much of a text's shingles a sketch holds: what its maker in article/ and its reader in archive/ agree on. */

/** Shingle hashes below this are kept: one in eight. */
export const sketchShare = 2 ** 29;
/** So many at least, where the text has them: one in eight of a short note's would be four or five. */
export const fewestShingles = 32;
/** So many at most: the sketches of all articles stay in memory. */
export const mostShingles = 200;

/**
 * The hash up to which a sketch holds every shingle of its text: two sketches compare up to the lower of their reaches.
 * @example reachOf(Uint32Array.of(1, 2)) //=> 4294967295, all shingles of a text of four words
 */
export function reachOf(sketch: Uint32Array): number {
  const last = sketch.at(-1) ?? 0;
  if (sketch.length < fewestShingles) return 0xffff_ffff;
  if (sketch.length >= mostShingles || last >= sketchShare) return last;
  return sketchShare - 1;
}
