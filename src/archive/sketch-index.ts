/** Finds pairs of texts that may be copies through an index of shingle hashes: memory grows with the texts, not with their pairs. */

/** A shingle of more texts than this is a phrase of the trade ("said in a statement"), and finds nothing. */
const mostSharing = 60;
/** Share of the shorter sketch that must be found before a pair is compared exactly. */
const leastFound = 0.3;

/**
 * Pairs of indexes, the lower first, ordered; each sketch sorted and without doubles.
 * Hash and index of every shingle are packed into one double (32 and 21 bits) and sorted: texts that share a shingle
 * come to stand side by side.
 */
export function findCandidates(sketches: readonly Uint32Array[]): (readonly [number, number])[] {
  const { runOf, texts } = indexOf(sketches);
  const counts = new Uint16Array(sketches.length);
  const pairs: (readonly [number, number])[] = [];
  let at = 0;
  for (const [index, sketch] of sketches.entries()) {
    const touched: number[] = [];
    let countable = 0;
    for (const end = at + sketch.length; at < end; at++) {
      const [from, to] = runOf(at);
      if (to - from > mostSharing) continue;
      countable++;
      for (let position = from; position < to; position++) {
        const other = texts[position] ?? 0;
        if (other >= index) break;
        if (counts[other] === 0) touched.push(other);
        counts[other] = (counts[other] ?? 0) + 1;
      }
    }
    for (const other of touched.sort((a, b) => a - b)) {
      const shorter = Math.min(countable, sketches[other]?.length ?? 0);
      const count = counts[other] ?? 0;
      counts[other] = 0;
      if (count >= 2 && count >= shorter * leastFound) pairs.push([other, index]);
    }
  }
  return pairs;
}

const indexBits = 2 ** 21;

interface ShingleIndex {
  /** Where the texts that share the n-th shingle (counted over all sketches in order) stand in `texts`. */
  readonly runOf: (shingle: number) => readonly [from: number, to: number];
  /** Index of the text of each entry, by hash, then ascending. */
  readonly texts: Uint32Array;
}

function indexOf(sketches: readonly Uint32Array[]): ShingleIndex {
  if (sketches.length >= indexBits) throw new Error(`too many texts for the index: ${sketches.length}`);
  const total = sketches.reduce((sum, sketch) => sum + sketch.length, 0);
  const entries = new Float64Array(total);
  let at = 0;
  for (const [index, sketch] of sketches.entries())
    for (const hash of sketch) entries[at++] = hash * indexBits + index;
  entries.sort();
  const texts = new Uint32Array(total);
  const runFrom = new Uint32Array(total);
  const runTo = new Uint32Array(total);
  // A text's entries come in the order of its sketch: the next free place of each text is its next shingle.
  const next = new Uint32Array(sketches.length);
  let sum = 0;
  for (const [index, sketch] of sketches.entries()) {
    next[index] = sum;
    sum += sketch.length;
  }
  for (let from = 0; from < total; ) {
    const hash = Math.floor((entries[from] ?? 0) / indexBits);
    let to = from;
    while (to < total && Math.floor((entries[to] ?? 0) / indexBits) === hash) to++;
    for (let position = from; position < to; position++) {
      const text = (entries[position] ?? 0) - hash * indexBits;
      texts[position] = text;
      const shingle = next[text] ?? 0;
      next[text] = shingle + 1;
      runFrom[shingle] = from;
      runTo[shingle] = to;
    }
    from = to;
  }
  return { runOf: (shingle) => [runFrom[shingle] ?? 0, runTo[shingle] ?? 0], texts };
}
