/** What a line shows by itself: its length, its ends, its signs and its furniture words. */

import { cueNames } from "./cues.ts";
import { cue, ends, lengthClasses, shape, starts } from "./feature-names.ts";
import type { Line } from "./line.ts";
import { ellipsisEnd, sentenceEnd } from "./page-shape.ts";

const colonEnd = /[:：]\s*$/;
const bracketEnd = /[)\]）]\s*$/;
const innerEnd = /[.!?…][”"'»’)]?\s+(?=[\p{Lu}"“„«‘'¿¡(])|[。！？]/gu;
const gluedWords = /[\p{Ll}\d)][\p{Lu}]/gu;
const clock = /(?<![\d.,])(?:[01]?\d|2[0-3])\s?[:h.]\s?[0-5]\d(?![\d.,%])|\d\s?[ap]\.?m\b/i;
const yearLike = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const addressLike = /https?:|www\.|@\w|\.(?:com|org|net)\b/i;

/** A short line with a year or a clock time. */
export function showsTime(line: Line): boolean {
  return line.size < 20 && (clock.test(line.text) || yearLike.test(line.text));
}

/** Number of the line's length class: short, middle or long. */
export function lengthClass(line: Line): number {
  return line.size <= 4 ? 0 : line.size < 12 ? 1 : 2;
}

/** Adds what the line shows by itself; `hasTime`: it is short and names a year or a time. */
export function addOwn(on: number[], line: Line, hasTime: boolean): void {
  const { text } = line;
  const tail = text.slice(-16);
  const klass = lengthClass(line);
  on.push(ends + endOf(tail) * lengthClasses.length + klass, starts + startOf(text));
  const inner = line.size < 8 ? 0 : (text.match(innerEnd)?.length ?? 0);
  if (inner >= 1) on.push(shape.twoSentences);
  if (inner >= 3) on.push(shape.fourSentences);
  if (line.size >= 6 && /[,،、，]/.test(text)) on.push(shape.commas);
  const glued = text.length > 400 ? 0 : (text.match(gluedWords)?.length ?? 0);
  if (glued >= 1) on.push(shape.glued);
  if (glued >= 3) on.push(shape.oftenGlued);
  addLetters(on, text, line);
  if (hasTime && clock.test(text)) on.push(shape.time);
  if (hasTime && yearLike.test(text)) on.push(shape.year);
  if (line.size < 60 && addressLike.test(text)) on.push(shape.address);
  if (line.size < 40 && /[|·•›»→]|\s\/\s/.test(text)) on.push(shape.separators);
  if (line.size >= 6 && /["“”„«»「]/.test(text)) on.push(shape.quotes);
  if (/[?？؟]/.test(tail)) on.push(shape.question);
  for (let c = 0; c < cueNames.length; c++)
    if (line.cues & (1 << c)) on.push(cue + c * lengthClasses.length + klass);
}

function addLetters(on: number[], text: string, line: Line): void {
  const { letters, capitals, digits, titled } = countSigns(text.length > 200 ? text.slice(0, 200) : text);
  if (letters >= 4 && capitals > letters * 0.7) on.push(shape.capitals);
  if (line.size >= 3 && line.size < 30 && titled >= line.size * 0.7) on.push(shape.titled);
  if (digits > letters * 0.4) on.push(shape.digits);
}

const capital = /\p{Lu}/u;
const anyLetter = /\p{L}/u;

/** Letters, capitals, digits, and capitals that begin a word. */
function countSigns(text: string) {
  let [letters, capitals, digits, titled] = [0, 0, 0, 0];
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isAscii = code < 128;
    const isCapital = isAscii ? code >= 65 && code <= 90 : capital.test(text.charAt(i));
    const isLetter = isCapital || (isAscii ? code >= 97 && code <= 122 : anyLetter.test(text.charAt(i)));
    if (isLetter) letters++;
    if (isCapital) capitals++;
    if (isCapital && !inWord) titled++;
    if (code >= 48 && code <= 57) digits++;
    inWord = isLetter;
  }
  return { letters, capitals, digits, titled };
}

function endOf(tail: string): number {
  if (ellipsisEnd.test(tail)) return 2;
  if (sentenceEnd.test(tail)) return 0;
  if (colonEnd.test(tail)) return 1;
  return bracketEnd.test(tail) ? 3 : 4;
}

function startOf(text: string): number {
  const head = text.slice(0, 2);
  if (/^\p{Lu}/u.test(head)) return 0;
  if (/^\p{Ll}/u.test(head)) return 1;
  if (/^[•*●▪■▶►◆➤·]/.test(head)) return 2;
  if (/^["“„«‘'「『]/.test(head)) return 3;
  if (/^\p{N}/u.test(head)) return 4;
  if (/^[-–—]/.test(head)) return 5;
  return /^[([{（【]/.test(head) ? 6 : 7;
}
