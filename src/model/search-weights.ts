/** How much a word weighs in an article: BM25, by levels and classes that need no knowledge of other articles. */

/** Mentions by level. Stored in unary: most words stand once in a text. */
const leastMentions = [1, 2, 3, 5, 7, 10, 16];
const usualMentions = [1, 2, 3.5, 5.5, 8, 12, 20];

/** What a mention in the headline is worth, and one in dek, tags and names. */
export const headlineMentions = 5;
export const nearMentions = 2;

/** A word's mentions, those in the headline counted more, as a level from 0 to 6. */
export function levelOf(mentions: number): number {
  let level = leastMentions.length - 1;
  while (level > 0 && mentions < (leastMentions[level] ?? 0)) level--;
  return level;
}

/** BM25's parameters (Robertson and Zaragoza 2009): saturation, and how much a long text counts against a word in it. */
const saturation = 1.2;
const lengthShare = 0.6;
/** Words of a usual article; a constant, so that no article's weight depends on another's. */
const usualLength = 256;
const lengthClasses = 8;

/** Lengths by powers of two: below 32 words, 64 … 2048, above. */
export function lengthClassOf(words: number): number {
  return Math.max(0, Math.min(lengthClasses - 1, 27 - Math.clz32(Math.max(words, 1))));
}

/** BM25's term weight, 0 to 1, before the word's rarity. */
export function weightOf(level: number, lengthClass: number): number {
  const mentions = usualMentions[level] ?? 1;
  const length = 24 * 2 ** lengthClass;
  return mentions / (mentions + saturation * (1 - lengthShare + (lengthShare * length) / usualLength));
}
