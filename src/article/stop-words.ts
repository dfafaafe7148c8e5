/** Words too common to tell one article from another, by language. */

import { stopWordLists } from "./stop-words/words.ts";

const sets = new Map<string, ReadonlySet<string>>();

/** Folded stop words of a language; of English where we have no list. */
export function stopWordsOf(lang: string): ReadonlySet<string> {
  const primary = lang.split("-")[0] ?? lang;
  const key = Object.hasOwn(stopWordLists, primary) ? primary : "en";
  let words = sets.get(key);
  if (words === undefined) {
    words = new Set((stopWordLists[key] ?? "").split(" "));
    sets.set(key, words);
  }
  return words;
}
