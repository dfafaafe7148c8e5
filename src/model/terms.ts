/** Counts of an article's terms as one short text: a list of numbers would take eight times its room in memory. */

/** The digits stand for themselves. */
const zero = 48;
/** What lies behind are halves of pairs. */
const most = 0xd7ff - zero;

export function packCounts(counts: readonly number[]): string {
  return String.fromCharCode(...counts.map((count) => Math.min(count, most) + zero));
}

/** The count of the term at a place of the vector. */
export function countAt({ counts }: { readonly counts: string }, index: number): number {
  return counts.charCodeAt(index) - zero;
}
