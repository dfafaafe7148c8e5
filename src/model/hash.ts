/** Small hashes for names of blocks and paragraphs; not for security. */

const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;
const lineEnd = 10;

/**
 * 32-bit FNV-1a over the UTF-16 units of a text or a part of it, unsigned.
 * @see http://www.isthe.com/chongo/tech/comp/fnv/ for the algorithm
 */
export function hash32(text: string, seed = offsetBasis, from = 0, to = text.length): number {
  // As 32 bits from the start: a seed beyond 2^31 would make every step a step on doubles, at three times the cost.
  let hash = seed | 0;
  for (let i = from; i < to; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), prime);
  }
  return mixHash(hash);
}

/** One more round: FNV alone leaves the low bits of short texts alike. */
export function mixHash(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

/** Name of a text: at most 10 base-36 signs of 49 bits. */
export function hashText(text: string): string {
  return hashTexts([text]).whole;
}

/**
 * hash32 of each of some texts, and the name of all, joined by line ends. In one pass: a processor does three sums beside
 * each other in the time of one.
 */
export function hashTexts(texts: readonly string[]): {
  readonly each: readonly number[];
  readonly whole: string;
} {
  // A text of its own kind: parts of texts, and texts put together, are read ten times slower where many kinds meet.
  const joined = texts.join("\n");
  const each: number[] = [];
  let high = offsetBasis | 0;
  let low = 0x9e3779b9 | 0;
  let at = 0;
  for (const { length } of texts) {
    let own = offsetBasis | 0;
    for (const end = at + length; at < end; at++) {
      const unit = joined.charCodeAt(at);
      own = Math.imul(own ^ unit, prime);
      high = Math.imul(high ^ unit, prime);
      low = Math.imul(low ^ unit, prime);
    }
    each.push(mixHash(own));
    if (at === joined.length) break;
    high = Math.imul(high ^ lineEnd, prime);
    low = Math.imul(low ^ lineEnd, prime);
    at++;
  }
  return { each, whole: (mixHash(high) * 0x2_0000 + (mixHash(low) & 0x1_ffff)).toString(36) };
}

/**
 * The stable id of a paragraph: ordinal from 1 and four hex signs of its text's hash32.
 * @example paragraphId(3, hash32("Oil rose.")) //=> "p3-…"
 */
export function paragraphId(ordinal: number, hash: number): string {
  return `p${ordinal}-${(hash & 0xffff).toString(16).padStart(4, "0")}`;
}
