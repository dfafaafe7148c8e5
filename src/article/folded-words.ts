/** The words of a folded text, found by a loop over its letters: twice as fast as a pattern, and no list of strings is made. */

import { charClass, classOf } from "../model/letters.ts";

const inWord = charClass.letter | charClass.mark | charClass.number;
const outside = charClass.half | charClass.dense;
const word =
  /\p{N}+(?:[.,]\p{N}+)*|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+/gu;

/**
 * Calls with the borders of each word: a run of letters, marks and digits, a number with dots and commas inside, or a
 * single Han or kana sign. What begins with a digit is a number; letters behind it are a word of their own.
 */
export function eachFoldedWord(text: string, visit: (from: number, to: number) => void): void {
  for (let at = 0; at < text.length; ) {
    const classes = classOf(text.charCodeAt(at));
    if ((classes & outside) !== 0) {
      eachMatch(text, at, visit);
      return;
    }
    if ((classes & inWord) === 0) {
      at++;
      continue;
    }
    const from = at;
    at = (classes & charClass.number) === 0 ? endOf(text, at, inWord) : endOfNumber(text, at);
    if (at < 0) {
      eachMatch(text, from, visit);
      return;
    }
    visit(from, at);
  }
}

/** Where the run of signs of these classes ends; -1 where a sign of a pair stands in the way. */
function endOf(text: string, from: number, classes: number): number {
  let at = from + 1;
  for (; at < text.length; at++) {
    const found = classOf(text.charCodeAt(at));
    if ((found & charClass.half) !== 0) return -1;
    if ((found & classes) === 0) return at;
  }
  return at;
}

function endOfNumber(text: string, from: number): number {
  for (let at = from; ; at++) {
    at = endOf(text, at, charClass.number);
    const sign = text[at];
    const isInside = (sign === "." || sign === ",") && at + 1 < text.length;
    if (at < 0 || !isInside || (classOf(text.charCodeAt(at + 1)) & charClass.number) === 0) return at;
  }
}

/** The same by the pattern, for what the table of letters does not tell. */
function eachMatch(text: string, from: number, visit: (from: number, to: number) => void): void {
  word.lastIndex = from;
  for (let match = word.exec(text); match !== null; match = word.exec(text)) {
    visit(match.index, match.index + match[0].length);
  }
}
