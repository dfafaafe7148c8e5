/** Finds the phrases of a vocabulary in an article's headline and frequent words. */

import type { Facts, TermVector } from "../../model/article.ts";
import { foldText } from "../../model/fold.ts";
import { addTo } from "../../model/group-by.ts";
import type { TermsOf } from "../../model/marks.ts";
import { countAt, hashesOf, termHash } from "../../model/terms.ts";

/** Phrases are folded; what is found comes sorted. */
export interface PhraseBook {
  readonly size: number;
  /** Phrases that stand in the headline, or whose every word the text says three times. */
  readonly inEither: (facts: Facts) => string[];
  /** Phrases of which both is true: the words of other articles' tags are less sure than the editor's. */
  readonly inBoth: (facts: Facts) => string[];
}

const leastSaid = 3;
const mostWords = 5;

export function openPhraseBook(phrases: Iterable<string>, termsOf: TermsOf): PhraseBook {
  const vocabulary = new Set(phrases);
  const byFirstWord = indexFirstWords(vocabulary);
  return {
    size: vocabulary.size,
    inEither: (facts) => {
      if (vocabulary.size === 0) return [];
      const words = frequentWords(termsOf(facts));
      const found = new Set(inHeadline(facts, vocabulary));
      for (const word of words)
        for (const phrase of byFirstWord.get(word) ?? []) if (isSaid(phrase, words)) found.add(phrase);
      return [...found].sort();
    },
    inBoth: (facts) => {
      if (vocabulary.size === 0) return [];
      const found = inHeadline(facts, vocabulary);
      if (found.length === 0) return [];
      const words = frequentWords(termsOf(facts));
      return found.filter((phrase) => isSaid(phrase, words)).sort();
    },
  };
}

function inHeadline(facts: Facts, vocabulary: ReadonlySet<string>): string[] {
  const words = foldText(facts.headline.value)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  const found = new Set<string>();
  for (let from = 0; from < words.length; from++) {
    let phrase = "";
    for (const word of words.slice(from, from + mostWords)) {
      phrase = phrase === "" ? word : `${phrase} ${word}`;
      if (vocabulary.has(phrase)) found.add(phrase);
    }
  }
  return [...found];
}

/** Phrases by the hash of their first word; those of one word also by that without its plural s. */
function indexFirstWords(phrases: Iterable<string>): ReadonlyMap<number, readonly string[]> {
  const index = new Map<number, string[]>();
  for (const phrase of phrases) {
    const [first = "", second] = phrase.split(" ", 2);
    for (const form of second === undefined ? formsOf(first) : [first]) addTo(index, termHash(form), phrase);
  }
  return index;
}

/** Hashes of the words that the text says often. */
function frequentWords(terms: TermVector): ReadonlySet<number> {
  return new Set(hashesOf(terms).filter((_, index) => countAt(terms, index) >= leastSaid));
}

/** One word or two; the last may have its plural s. */
function isSaid(phrase: string, words: ReadonlySet<number>): boolean {
  const [first = "", second, ...rest] = phrase.split(" ");
  const isWord = (word: string) => words.has(termHash(word));
  if (second === undefined) return formsOf(first).some(isWord);
  return rest.length === 0 && isWord(first) && formsOf(second).some(isWord);
}

/** @example formsOf("ports") //=> ["ports", "port"] */
function formsOf(word: string): string[] {
  return word.endsWith("s") ? [word, word.slice(0, -1)] : [word];
}
