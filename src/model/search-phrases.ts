/**
 * What a posting keeps for phrases: of each mention of a word a few bits that tell which word follows.
 * Most articles that have the words of a phrase, but not side by side, are passed over without a look at their texts.
 */

/** FNV-1a over UTF-16 units. @param start of a hash that goes on */
export function hashWord(word: string, start: number = hashStart): number {
  let hash = start;
  for (let i = 0; i < word.length; i++) hash = hashUnit(hash, word.charCodeAt(i));
  return hash;
}

export const hashStart = 0x811c9dc5 | 0;

export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** Hash of what follows at the end of a text. */
export const textEnd = 0;

/** `of` and `the` tell little of what follows: the word behind them is taken along, as "of England". Pairs of Han letters are no short words. */
export function isShort(word: string): boolean {
  return word.length <= 3 && word < "\u0e00";
}

/** Hash of what follows a word of a phrase; undefined where the words behind the phrase would have a say in it. */
export function followerOf(phrase: readonly string[], place: number): number | undefined {
  const [next = "", afterNext = ""] = phrase.slice(place + 1);
  if (!isShort(next)) return hashWord(next);
  return afterNext === "" ? undefined : hashWord(`${next} ${afterNext}`);
}

/**
 * Bits that are kept of a following word. More where chance would have more of them agree: in longer texts, and there for words
 * that many different ones follow.
 */
export function followBits(lengthClass: number, level: number): number {
  return lengthClass < longText ? Math.max(2, lengthClass) : longText + level;
}

/** Class of texts of 512 words and more. */
const longText = 5;

/** The bits of a hash that are kept. */
export function keptBits(hash: number, bits: number): number {
  return (hash ^ (hash >>> 15)) & ((1 << bits) - 1);
}
