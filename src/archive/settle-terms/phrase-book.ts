/** Finds the phrases of a vocabulary in an article's headline and frequent words. */

import type { Facts } from "../../model/article.ts";
import { foldText } from "../../model/fold.ts";
import { groupBy } from "../../model/group-by.ts";
import { countAt } from "../../model/terms.ts";

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

export function openPhraseBook(phrases: Iterable<string>): PhraseBook {
  const vocabulary = new Set(phrases);
  const byFirstWord = groupBy(vocabulary, (phrase) => phrase.split(" ", 1)[0] ?? "");
  return {
    size: vocabulary.size,
    inEither: (facts) => {
      if (vocabulary.size === 0) return [];
      const words = frequentWords(facts);
      const found = new Set(inHeadline(facts, vocabulary));
      for (const word of words) {
        for (const first of [word, `${word}s`])
          for (const phrase of byFirstWord.get(first) ?? []) if (isSaid(phrase, words)) found.add(phrase);
      }
      return [...found].sort();
    },
    inBoth: (facts) => {
      if (vocabulary.size === 0) return [];
      const found = inHeadline(facts, vocabulary);
      if (found.length === 0) return [];
      const words = frequentWords(facts);
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

function frequentWords(facts: Facts): ReadonlySet<string> {
  return new Set(facts.terms.words.filter((_, index) => countAt(facts.terms, index) >= leastSaid));
}

/** One word or two; the last may have its plural s. */
function isSaid(phrase: string, words: ReadonlySet<string>): boolean {
  const [first = "", second, ...rest] = phrase.split(" ");
  const isLast = (word: string) => words.has(word) || (word.endsWith("s") && words.has(word.slice(0, -1)));
  return second === undefined ? isLast(first) : rest.length === 0 && words.has(first) && isLast(second);
}
