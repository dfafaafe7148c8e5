/** The rule of model/search-words.ts for whole archives: tokenising is the dearest part of building the index. */

import { ownText } from "../model/own-text.ts";
import { hashStart, hashUnit, hashWord } from "../model/search-phrases.ts";
import { bareWord, longestWord, wordsOf } from "../model/search-words.ts";

/** Takes a word as the part of a text from one place to another, with its hash (hashWord). */
export type TakeWord = (text: string, from: number, to: number, hash: number) => void;

/** Visits the same words as eachWord, several times faster where most of the text is ASCII; makes no strings of them. */
export function eachWordFast(text: string, take: TakeWord): void {
  let done = 0;
  // No word crosses a blank, so only what stands between blanks with a sign beyond ASCII needs the slow way.
  for (const { index } of text.matchAll(beyondAscii)) {
    if (index < done) continue;
    const from = blankBefore(text, index);
    const to = blankBehind(text, index);
    if (from > done) eachAsciiWord(text.slice(done, from), take);
    for (const word of foreignWords(text.slice(from, to))) take(word, 0, word.length, hashWord(word));
    done = to;
  }
  if (done < text.length) eachAsciiWord(done === 0 ? text : text.slice(done), take);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII
const beyondAscii = /[^\x00-\x7f]+/g;
const blank = 32;

function blankBefore(text: string, index: number): number {
  let at = index;
  while (at > 0 && text.charCodeAt(at - 1) > blank) at--;
  return at;
}

function blankBehind(text: string, index: number): number {
  let at = index;
  while (at < text.length && text.charCodeAt(at) > blank) at++;
  return at;
}

/** The same few pieces ("“The", "Bakı") come again and again: remembered, up to a number. */
const remembered = new Map<string, readonly string[]>();
const mostRemembered = 20_000;

function foreignWords(piece: string): readonly string[] {
  const known = remembered.get(piece);
  if (known !== undefined) return known;
  if (piece.length > 2 * longestWord) return wordsOf(piece);
  const own = ownText(piece);
  const words = wordsOf(own);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(own, words);
  return words;
}

/** 1 for a digit, 2 for a letter, by ASCII code. */
const asciiKinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  return /[0-9]/.test(sign) ? 1 : /[a-z]/i.test(sign) ? 2 : 0;
});
const [comma, dot, quote, backtick, smallS] = [44, 46, 39, 96, 115];

/** Plain ASCII without a regex; hashes a word while looking for its end. */
function eachAsciiWord(text: string, take: TakeWord): void {
  const small = text.toLowerCase();
  const { length } = small;
  let at = 0;
  while (at < length) {
    let code = small.charCodeAt(at);
    if (asciiKinds[code] === 0) {
      at++;
      continue;
    }
    let end = at;
    let hash = hashStart;
    do {
      hash = hashUnit(hash, code);
      code = ++end < length ? small.charCodeAt(end) : blank;
    } while (asciiKinds[code] !== 0);
    const start = at;
    at = end;
    if (code === dot || code === comma) at = acronymEnd(small, start) || numberEnd(small, end);
    if (at === end && end - start <= longestWord) take(small, start, end, hash);
    else takeBare(small.slice(start, at), take);
    at = possessiveEnd(small, at);
  }
}

/** A word that is too long, or has signs in it ("u.s.", "1,500"), which it loses. */
function takeBare(raw: string, take: TakeWord): void {
  const word = bareWord(raw);
  take(word, 0, word.length, hashWord(word));
}

/** 0 as well past the end: NaN finds nothing in the table. */
function kindAt(text: string, at: number): number {
  return asciiKinds[text.charCodeAt(at)] ?? 0;
}

/** End of `u.s` or `u.s.` that begins here; 0 if none does. */
function acronymEnd(text: string, start: number): number {
  let end = 0;
  for (let at = start; kindAt(text, at) === 2 && text.charCodeAt(at + 1) === dot; at += 2) {
    if (kindAt(text, at + 2) === 2 && kindAt(text, at + 3) === 0) end = at + 3;
  }
  return end > 0 && text.charCodeAt(end) === dot ? end + 1 : end;
}

/** End of the letters and digits from here. */
function plainEnd(text: string, start: number): number {
  let at = start + 1;
  while (kindAt(text, at) !== 0) at++;
  return at;
}

/** Whether a word may go on behind a sign. */
function mayJoin(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code === dot || code === comma) && kindAt(text, at + 1) !== 0;
}

/** Goes on over dots and commas between digits. */
function numberEnd(text: string, plain: number): number {
  let at = plain;
  while (mayJoin(text, at) && kindAt(text, at - 1) === 1 && kindAt(text, at + 1) === 1)
    at = plainEnd(text, at + 1);
  return at;
}

function possessiveEnd(text: string, end: number): number {
  const code = text.charCodeAt(end);
  const follows = (code === quote || code === backtick) && text.charCodeAt(end + 1) === smallS;
  return follows && kindAt(text, end + 2) === 0 ? end + 2 : end;
}
