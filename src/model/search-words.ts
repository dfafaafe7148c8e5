/** Words as search knows them: builder and browser cut every text by this one rule, or they would not meet. */

import { foldText } from "./fold.ts";

/** Longer words are cut: nobody types them, and hostile text is full of them. */
export const longestWord = 40;

/** Scripts written without blanks: their runs become overlapping pairs of letters, the same in every browser and Node (Intl.Segmenter's dictionaries differ). */
const unspaced =
  /([\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]+)/u;

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
  for (const match of text.matchAll(wordShape)) {
    let start = match.index;
    const visitPart = (part: string, length: number) => {
      const word = foldWord(part);
      // A word of nothing but marks folds to nothing.
      if (word !== "") visit(word, start, start + part.length);
      start += length;
    };
    // By turns what stands between unspaced runs, and a run: its signs in pairs, one alone as it is.
    (match[1] ?? "").split(unspaced).forEach((part, i) => {
      if (i % 2 === 0) visitPart(part, part.length);
      else
        [...part].forEach((sign, j, signs) => {
          const next = signs[j + 1] ?? "";
          if (next !== "" || j === 0) visitPart(sign + next, sign.length);
          else start += sign.length;
        });
    });
  }
}

/** @example foldWord("Əliyev") //=> "eliyev" */
function foldWord(raw: string): string {
  return bareWord(foldText(raw).replace(marks, ""));
}

/** Without thousands' commas and an acronym's dots, and not too long. */
export function bareWord(folded: string): string {
  return folded.replace(/,|(?<!\d)\.|\.(?!\d)/g, "").slice(0, longestWord);
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
  for (const [ending, ...others] of endings)
    if (ending.test(word)) return others.map((other) => word.replace(ending, other));
  return [];
}

/** The first that fits, with what may stand in its place. */
const endings: readonly (readonly [RegExp, ...string[]])[] = [
  [/(?<=..)ies$/, "y"],
  [/(?<=[sxz]|[cs]h)es$/, "", "e"],
  [/(?<=ss|[xz]|[cs]h)$/, "es"],
  [/s$/, ""],
  [/(?<=[^aeiou])y$/, "ies"],
  [/$/, "s"],
];
