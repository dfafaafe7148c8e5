/** Words as search knows them: builder and browser cut every text by this one rule, or they would not meet. */

import { foldText } from "./fold.ts";

/** Longer words are cut: nobody types them, and hostile text is full of them. */
export const longestWord = 40;

/** Scripts written without blanks: their runs become overlapping pairs of letters, the same in every browser and Node (Intl.Segmenter's dictionaries differ). */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;

/** An acronym with dots; or letters and digits, a dot or comma only between digits. A possessive behind is passed over. */
const wordShape =
  /((?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{M}\p{N}])\.?|[\p{L}\p{M}\p{N}]+(?:(?<=\p{N})[.,](?=\p{N})[\p{L}\p{M}\p{N}]+)*)(?:['’ʼ`´][sS](?![\p{L}\p{N}]))?/gu;

/** Arabic and Hebrew signs that print well or badly without a change of meaning; Unicode's own decomposition did the rest. */
const marks = /[\u0591-\u05c7\u0640\u0653-\u0655\u0670]/g;

export type VisitWord = (word: string, start: number, end: number) => void;

/**
 * Visits each word of a text, folded, with its place in UTF-16 units.
 * `Azerbaijan's` is "azerbaijan", `U.S.` is "us", `1,500.5` is "1500.5", `東京都` is "東京" and "京都".
 */
export function eachWord(text: string, visit: VisitWord): void {
  // A word of nothing but marks folds to nothing.
  const keep: VisitWord = (word, start, end) => {
    if (word !== "") visit(word, start, end);
  };
  for (const match of text.matchAll(wordShape)) {
    const raw = match[1] ?? "";
    if (raw.search(unspaced) < 0) keep(foldWord(raw), match.index, match.index + raw.length);
    else eachPair(raw, match.index, keep);
  }
}

/** A word with unspaced letters in it: those as pairs, the rest as words. */
function eachPair(raw: string, start: number, visit: VisitWord): void {
  let done = 0;
  const plain = (to: number) => {
    if (to > done) visit(foldWord(raw.slice(done, to)), start + done, start + to);
  };
  for (const { 0: run, index } of raw.matchAll(unspaced)) {
    plain(index);
    const signs = [...run];
    let at = start + index;
    signs.forEach((sign, i) => {
      const next = signs[i + 1];
      if (next !== undefined || i === 0)
        visit(foldWord(sign + (next ?? "")), at, at + sign.length + (next ?? "").length);
      at += sign.length;
    });
    done = index + run.length;
  }
  plain(raw.length);
}

/** @example foldWord("Əliyev") //=> "eliyev" */
function foldWord(raw: string): string {
  return bareWord(foldText(raw).replace(marks, ""));
}

/** Without thousands' commas and an acronym's dots, and not too long. */
export function bareWord(folded: string): string {
  const bare =
    folded.includes(".") || folded.includes(",") ? folded.replace(/,|(?<!\d)\.|\.(?!\d)/g, "") : folded;
  return bare.length > longestWord ? bare.slice(0, longestWord) : bare;
}

/** @example wordsOf("Bakı's U.S. envoy") //=> ["baki", "us", "envoy"] */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  eachWord(text, (word) => {
    words.push(word);
  });
  return words;
}

/**
 * Other spellings of an English plural or singular, for a search to accept besides the word itself.
 * Asked of the dictionary at search time, not cut off at build time: so "phrases" stay exact and the index holds what was written.
 * @example pluralsOf("prices") //=> ["price"]
 */
export function pluralsOf(word: string): string[] {
  if (!/^[a-z]{3,}$/.test(word) || word === "news") return [];
  if (word.endsWith("ies") && word.length > 4) return [`${word.slice(0, -3)}y`];
  if (word.endsWith("ss")) return [`${word}es`];
  if (/(?:[sxz]|ch|sh)es$/.test(word)) return [word.slice(0, -2), word.slice(0, -1)];
  if (word.endsWith("s")) return [word.slice(0, -1)];
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`];
  return [/(?:[xz]|ch|sh)$/.test(word) ? `${word}es` : `${word}s`];
}
