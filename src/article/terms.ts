/** The term vector of an article, for related articles; text.md section 9. */

import type { TermVector } from "../model/article.ts";
import { enlarge } from "../model/enlarge.ts";
import { charClass, classOf } from "../model/letters.ts";
import { hashWord } from "../model/search-phrases.ts";
import { makeTermVector } from "../model/terms.ts";
import type { NumberedParagraph, NumberedWords } from "./numbered-words.ts";
import { stopWordsOf } from "./stop-words.ts";
import type { TermTable } from "./term-table.ts";

const most = 60;
/** A book among the articles: what stands behind its first 5,000 words changes its vector no more. */
const mostWords = 5000;

/**
 * Folded words without stop words and numbers, plural s off; at most 60 by count, then by first place in the text,
 * sorted by word. The first paragraph counts twice, since it says what the article is about; the headline once: it is
 * often in words of its own (P@5 on Reuters topics 0.682, against 0.655 with the headline twice).
 * @example termsOf(numberWords("Oil rises", ["Oil prices rose."]), "en").counts //=> "3212": oil, price, rise, rose
 */
export function termsOf(words: NumberedWords, lang: string): TermVector {
  const counter = createCounter(words, stopWordsOf(lang));
  counter.add(words.headline, 1);
  let count = 0;
  for (const paragraph of words.paragraphs) {
    if (count > mostWords) break;
    counter.add(paragraph, count === 0 ? 2 : 1);
    count += paragraph.text.length / 6;
  }
  return counter.takeHeaviest();
}

/** Counts of the article at hand by the numbers of its terms, in one place for all articles; zeros between them. */
let counts = new Uint32Array(1 << 12);

/** Counts words of three letters or more; in scripts without blanks, pairs of signs. */
function createCounter({ table, numbers }: NumberedWords, stop: ReadonlySet<string>) {
  const termOf = termsIn(table, stop);
  /** In the order of the text. */
  const terms: number[] = [];
  const addTerm = (term: number, weight: number): void => {
    if (term >= counts.length) counts = enlarge(counts, term + 1);
    const count = counts[term] ?? 0;
    if (count === 0) terms.push(term);
    counts[term] = count + weight;
  };
  const add = (paragraph: NumberedParagraph, weight: number): void => {
    if ((paragraph.classes & odd) !== 0) {
      for (const word of oddWords(paragraph))
        if (!stop.has(word)) addTerm(numberIn(table, stemOf(word)), weight);
      return;
    }
    for (let i = paragraph.from; i < paragraph.to; i++) {
      const term = termOf(numbers[i] ?? 0);
      if (term >= 0) addTerm(term, weight);
    }
  };
  const takeHeaviest = (): TermVector => {
    const wordOf = (term: number) => table.terms[term] ?? "";
    const kept = heaviest(terms).sort((a, b) => (wordOf(a) < wordOf(b) ? -1 : 1));
    const vector = makeTermVector(
      kept.map(wordOf),
      kept.map((term) => counts[term] ?? 0),
    );
    for (const term of terms) counts[term] = 0;
    return vector;
  };
  return { add, takeHeaviest };
}

/** Signs whose words are cut by patterns. */
const odd = charClass.half | charClass.mark | charClass.dense | charClass.unspaced;

function oddWords({ text, folded }: NumberedParagraph): string[] {
  const words = folded.match(/\p{L}[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const isDense = dense.test(text);
  return words.flatMap((word) => {
    if (isDense && dense.test(word)) return pairsOf(word);
    if (word.length <= 2) return [];
    if (word.length <= longest) return [word];
    return isDense ? [word.slice(0, longest)] : [];
  });
}

const longest = 40;
const dense =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u;

function pairsOf(word: string): string[] {
  const signs = [...word];
  return signs.slice(1).map((sign, index) => `${signs[index]}${sign}`);
}

/** Number of each word's term by the word's number, by list of stop words. */
const known = new WeakMap<TermTable, Map<ReadonlySet<string>, number[]>>();
const unknown = -2;

/** Gives the number of a word's term, -1 where it has none: each word is looked at once, however often texts say it. */
function termsIn(table: TermTable, stop: ReadonlySet<string>): (word: number) => number {
  const byStop = known.get(table) ?? new Map<ReadonlySet<string>, number[]>();
  known.set(table, byStop);
  const terms = byStop.get(stop) ?? [];
  byStop.set(stop, terms);
  const learn = (number: number): number => {
    while (terms.length <= number) terms.push(unknown);
    const word = table.terms[number] ?? "";
    const isWord = (classOf(word.charCodeAt(0)) & charClass.letter) !== 0;
    const isTerm = isWord && word.length > 2 && word.length <= longest && !stop.has(word);
    const term = isTerm ? numberIn(table, stemOf(word)) : -1;
    terms[number] = term;
    return term;
  };
  return (number) => {
    const term = terms[number] ?? unknown;
    return term === unknown ? learn(number) : term;
  };
}

function numberIn(table: TermTable, word: string): number {
  return table.idOf(word, 0, word.length, hashWord(word));
}

/** "prices" and "price" are one term; "press" and "virus" stay. */
function stemOf(word: string): string {
  if (word.length < 4 || !word.endsWith("s") || /(?:ss|us|is)$/.test(word)) return word;
  return word.endsWith("ies") && word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

/** The terms of the highest counts; of equal ones those that stand first in the text. */
function heaviest(terms: readonly number[]): number[] {
  const { least, room } = leastCount(terms);
  let left = room;
  return terms.filter((term) => {
    const count = counts[term] ?? 0;
    return count > least || (count === least && left-- > 0);
  });
}

/** The lowest count that is kept, and how many terms of that count there is room for. */
function leastCount(terms: readonly number[]): { readonly least: number; readonly room: number } {
  const borne: number[] = [];
  for (const term of terms) {
    const count = counts[term] ?? 0;
    borne[count] = (borne[count] ?? 0) + 1;
  }
  let room = most;
  for (let count = borne.length - 1; count > 0; count--) {
    const size = borne[count] ?? 0;
    if (size >= room) return { least: count, room };
    room -= size;
  }
  return { least: 0, room: 0 };
}
