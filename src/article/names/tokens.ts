/** Words of a paragraph with what stands between them. */

import { foldText } from "../../model/fold.ts";
import { charClass, classOf } from "../../model/letters.ts";

export interface Token {
  /** As written, without a possessive. */
  readonly text: string;
  /** Small letters, no accents, no dots or quotes. */
  readonly fold: string;
  /** UTF-16 offsets in the paragraph; the end is that of the text without a possessive. */
  readonly start: number;
  readonly end: number;
  readonly isCapital: boolean;
  /** Had a possessive behind it: what follows is another name. */
  readonly isPossessive: boolean;
  /** Nothing but a blank (or a hyphen) stands between the token and the one before it. */
  readonly isJoined: boolean;
  readonly opensSentence: boolean;
}

/** Letters with dots ("U.S.", "J."), or words with hyphens, apostrophes, ampersands inside. */
const word = /(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s\p{Lu})|[\p{L}\p{M}\p{N}]+(?:['’ʼ&.-][\p{L}\p{M}\p{N}]+)*/gu;
const sentenceEnd = /(?:[.!?:…;]["'”’»)]*\s+|\n\s*|^\s*)["'“‘«([¿¡—–-]*\s*$/;
const capital = /^\p{Lu}/u;
/** "London-based", "Family-controlled": an adjective made of a name. */
const compound =
  /-(?:based|born|led|controlled|owned|backed|run|style|made|listed|area|wide|bound|era|held|trained|educated|sponsored|brokered|dominated|ruled|occupied|speaking|language)$/;
const foldCache = new Map<string, string>();
const mostFolds = 50_000;

/** foldText of a word without dots, quotes and hyphens, remembered: news say the same words over and over. */
export function foldWord(text: string): string {
  let fold = foldCache.get(text);
  if (fold === undefined) {
    fold = foldText(text).replace(/['’ʼ.]/g, "");
    if (foldCache.size >= mostFolds) foldCache.clear();
    foldCache.set(text, fold);
  }
  return fold;
}

export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  eachWord(text, (start, end, isSmall) => {
    const raw = text.slice(start, end);
    const bare = hasPossessive(raw) ? raw.slice(0, -2) : raw;
    const gap = start - last === 1 && text[last] === " " ? " " : text.slice(last, start);
    tokens.push({
      text: bare,
      fold: isSmall ? bare : foldWord(bare),
      start,
      end: start + bare.length,
      isCapital: !isSmall && isCapital(text, start, bare, end),
      isPossessive: bare !== raw || isPluralPossessive(text, end),
      isJoined: gap === " " || gap === "-" || gap === " & " || (gap === ". " && isShortened(tokens)),
      opensSentence: opensSentence(tokens, gap),
    });
    last = end;
  });
  return tokens;
}

const inWord = charClass.letter | charClass.mark | charClass.number;

/** Calls with the borders of each word, found without the pattern; `isSmall`: nothing but a to z. */
function eachWord(text: string, visit: (start: number, end: number, isSmall: boolean) => void): void {
  for (let at = 0; at < text.length; ) {
    const classes = classOf(text.charCodeAt(at));
    if ((classes & (inWord | charClass.half)) === 0) {
      at++;
      continue;
    }
    const small = endOfSmall(text, at);
    const isSmall = small > at && !goesOn(text, small);
    const end = isSmall ? small : wordEnd(text, at, classes);
    if (end < 0) {
      eachMatch(text, at, visit);
      return;
    }
    visit(at, end, isSmall);
    at = end;
  }
}

/** Most words: a run of a to z. */
function endOfSmall(text: string, from: number): number {
  let at = from;
  for (let unit = text.charCodeAt(at); unit >= 97 && unit <= 122; unit = text.charCodeAt(at)) at++;
  return at;
}

/** Whether the word goes on behind a run: with a letter of another kind, or with a sign and a letter. */
function goesOn(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const unit = text.charCodeAt(at);
  // A blank, as nearly always.
  if (unit === 32) return false;
  return (classOf(unit) & (inWord | charClass.half)) !== 0 || (isInner(unit) && isInWord(text, at + 1));
}

/** The same as the pattern `word` from here; -1 where a sign outside the first plane is met. */
function wordEnd(text: string, from: number, classes: number): number {
  if ((classes & charClass.capital) !== 0 && text[from + 1] === ".") {
    let at = from;
    while (isUpper(text, at) && text[at + 1] === ".") at += 2;
    if (at - from > 2) return at;
    if (/\s/.test(text[at] ?? "") && isUpper(text, at + 1)) return at;
  }
  let end = runEnd(text, from);
  while (end > 0 && isInner(text.charCodeAt(end)) && isInWord(text, end + 1)) end = runEnd(text, end + 1);
  return end;
}

function runEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const classes = classOf(text.charCodeAt(at));
    if ((classes & charClass.half) !== 0) return -1;
    if ((classes & inWord) === 0) return at;
  }
  return text.length;
}

function isInWord(text: string, at: number): boolean {
  return at < text.length && (classOf(text.charCodeAt(at)) & (inWord | charClass.half)) !== 0;
}

function isUpper(text: string, at: number): boolean {
  return at < text.length && (classOf(text.charCodeAt(at)) & charClass.capital) !== 0;
}

/** ' ’ ʼ & . - */
function isInner(unit: number): boolean {
  return (
    unit === 0x27 || unit === 0x2019 || unit === 0x2bc || unit === 0x26 || unit === 0x2e || unit === 0x2d
  );
}

function eachMatch(
  text: string,
  from: number,
  visit: (start: number, end: number, isSmall: boolean) => void,
): void {
  word.lastIndex = from;
  for (let match = word.exec(text); match !== null; match = word.exec(text))
    visit(match.index, match.index + match[0].length, false);
}

function hasPossessive(raw: string): boolean {
  return (raw.endsWith("s") || raw.endsWith("S")) && "'’ʼ".includes(raw.at(-2) ?? " ");
}

/** "the ministers' ": an apostrophe behind a plural. */
function isPluralPossessive(text: string, end: number): boolean {
  const sign = text.charCodeAt(end);
  return (sign === 0x27 || sign === 0x2019) && text[end - 1] === "s" && /[\s,.]/.test(text[end + 1] ?? "");
}

/** "US$1.8" is an amount, "London-based" no name. */
function isCapital(text: string, start: number, bare: string, end: number): boolean {
  const isUpperCase =
    (classOf(text.charCodeAt(start)) & charClass.half) === 0 ? isUpper(text, start) : capital.test(bare);
  return isUpperCase && !(bare.includes("-") && compound.test(bare)) && text[end] !== "$";
}

function opensSentence(tokens: readonly Token[], gap: string): boolean {
  if (tokens.length === 0) return true;
  if (gap === " " || gap === ", ") return false;
  return sentenceEnd.test(gap.slice(-20)) && !(gap === ". " && isShortened(tokens));
}

const shortened = new Set(
  "mr mrs ms dr st gen gov sen rep col capt lt sgt prof rev jr sr maj adm pres messrs ft mt cmdr supt hon sra srta".split(
    " ",
  ),
);

/** "Mr. Gray", "St. Louis": the dot belongs to the word. */
function isShortened(tokens: readonly Token[]): boolean {
  const last = tokens[tokens.length - 1];
  return last?.isCapital === true && shortened.has(last.fold);
}
