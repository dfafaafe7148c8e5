/** Tells a whole page dumped as text, with its menus, from a text that somebody took out of its page. */

import type { Block } from "../model/source.ts";

/** Ends of sentences in the scripts of the world, with quotes and brackets behind them. */
const sentenceEnd = /[.!?…։؟۔।。！？:][\s"'”’»“)\]」』]*$/;

/**
 * Whether a text looks like a page: lines that are no sentences, more than a title and a few subheads account for.
 * A single line is a text, whatever it ends with.
 */
export function isPageDump(blocks: readonly Block[]): boolean {
  if (blocks.length < 2) return false;
  const loose = blocks.filter(({ text }) => !isProse(text)).length;
  return loose > 0;
}

/** Ten words, or half as many signs of a script without blanks, and a sentence's end. */
function isProse(text: string): boolean {
  if (!sentenceEnd.test(text.slice(-8))) return false;
  return text.length >= 40 || (text.match(/\p{Lo}/gu)?.length ?? 0) >= 12 || /\s\S+\s\S+\s/.test(text);
}
