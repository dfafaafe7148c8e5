/** Small hashes for names of blocks and paragraphs; not for security. */

/**
 * 32-bit FNV-1a over the UTF-16 units of a text or a part of it, unsigned.
 * @see http://www.isthe.com/chongo/tech/comp/fnv/ for the algorithm
 */
export function hash32(text: string, seed = 0x811c9dc5, from = 0, to = text.length): number {
  // As 32 bits from the start: a seed beyond 2^31 would make every step a step on doubles, at three times the cost.
  let hash = seed | 0;
  for (let i = from; i < to; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return mixHash(hash);
}

/** One more round: FNV alone leaves the low bits of short texts alike. */
export function mixHash(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

/** Name of a block's text: at most 10 base-36 signs of 49 bits, out of two 32-bit hashes made in one pass. */
export function hashText(text: string): string {
  let high = 0x811c9dc5;
  let low = 0x9e3779b9;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ unit, 0x01000193);
  }
  return (mixHash(high) * 0x2_0000 + (mixHash(low) & 0x1_ffff)).toString(36);
}

/**
 * The stable id of a paragraph: ordinal from 1 and four hex signs of its text.
 * @example paragraphId(3, "Oil rose.") //=> "p3-…"
 */
export function paragraphId(ordinal: number, text: string): string {
  return `p${ordinal}-${(hash32(text) & 0xffff).toString(16).padStart(4, "0")}`;
}
