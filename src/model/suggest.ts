/** "Did you mean …": the known word nearest to a mistyped one. */

/**
 * The candidate at the smallest edit distance (without regard to case), if that is at most a third of the word's length.
 * @example suggest("tittle", ["title", "date"]) //=> "title"
 */
export function suggest(word: string, candidates: readonly string[]): string | undefined {
  const most = Math.max(1, Math.floor(word.length / 3));
  let best: { readonly candidate: string; readonly distance: number } | undefined;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > most) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance <= most && distance < (best?.distance ?? Number.POSITIVE_INFINITY))
      best = { candidate, distance };
  }
  return best?.candidate;
}

/**
 * Optimal string alignment: Levenshtein's edits, and two neighbours that changed places count as one.
 * @example editDistance("bulid", "build") //=> 1
 */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const hasTurned = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const turn = hasTurned ? (before[j - 2] ?? 0) + 1 : swap;
      next.push(Math.min(swap, turn, (next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
