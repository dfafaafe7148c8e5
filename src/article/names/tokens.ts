/** Words of a paragraph with what stands between them. */

import { foldText } from "../../model/fold.ts";
import { charClass, classOf } from "../../model/letters.ts";
import { ownText } from "../../model/own-text.ts";

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
    const own = ownText(text);
    fold = foldText(own).replace(/['’ʼ.]/g, "");
    if (foldCache.size >= mostFolds) foldCache.clear();
    foldCache.set(own, fold);
  }
  return fold;
}

/** Kinds of words: nothing but a to z and digits, with a capital, others. */
const [plain, capitalised, other] = [0, 1, 2] as const;

/** The words of a paragraph. What is to be known of one is found when it is asked for: most words nobody asks for. */
export interface Tokens {
  readonly length: number;
  readonly isCapital: (index: number) => boolean;
  /** `fold` of a word. */
  readonly foldAt: (index: number) => string;
  /** undefined beyond the ends. */
  readonly at: (index: number) => Token | undefined;
}

export function tokenise(text: string): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const kinds: number[] = [];
  eachWord(text, (start, end, isPlain) => {
    starts.push(start);
    ends.push(end);
    kinds.push(isPlain ? plain : isCapitalWord(text, start, end) ? capitalised : other);
  });

  const made = new Array<Token | undefined>(starts.length);
  const at = (index: number): Token | undefined => {
    if (index < 0 || index >= starts.length) return undefined;
    made[index] ??= make(index);
    return made[index];
  };
  const bareAt = (index: number): string => {
    const start = starts[index] ?? 0;
    const end = ends[index] ?? 0;
    return text.slice(start, kinds[index] === plain ? end : bareEnd(text, start, end));
  };
  const foldAt = (index: number): string => {
    const bare = bareAt(index);
    return kinds[index] === plain ? bare : foldWord(bare);
  };
  const isCapital = (index: number): boolean => kinds[index] === capitalised;
  /** "Mr. Gray", "St. Louis": the dot belongs to the word. */
  const isShortened = (index: number): boolean => isCapital(index) && shortened.has(foldAt(index));
  const make = (index: number): Token => {
    const start = starts[index] ?? 0;
    const written = ends[index] ?? 0;
    const bare = bareAt(index);
    const end = start + bare.length;
    const gap = text.slice(ends[index - 1] ?? 0, start);
    const isDotted = gap === ". " && isShortened(index - 1);
    return {
      text: bare,
      fold: kinds[index] === plain ? bare : foldWord(bare),
      start,
      end,
      isCapital: isCapital(index),
      isPossessive: end < written || isPluralPossessive(text, written),
      isJoined: gap === " " || gap === "-" || gap === " & " || isDotted,
      opensSentence: index === 0 || (mayOpen(gap) && !isDotted),
    };
  };
  return { length: starts.length, isCapital, foldAt, at };
}

type VisitWord = (start: number, end: number, isPlain: boolean) => void;

const inWord = charClass.letter | charClass.mark | charClass.number;

/** Calls with the borders of each word, found without the pattern; `isPlain`: nothing but a to z and digits. */
function eachWord(text: string, visit: VisitWord): void {
  for (let at = 0; at < text.length; ) {
    const from = at;
    at = endOfPlain(text, from);
    if (at > from && !goesOn(text, at)) {
      visit(from, at, true);
      continue;
    }
    const classes = classOf(text.charCodeAt(from));
    if ((classes & (inWord | charClass.half)) === 0) {
      at = from + 1;
      continue;
    }
    at = wordEnd(text, from, classes);
    if (at < 0) {
      eachMatch(text, from, visit);
      return;
    }
    visit(from, at, false);
  }
}

/** Most words: a run of a to z, or of digits. Never looks past the end, after which V8 would read all texts the slow way. */
function endOfPlain(text: string, from: number): number {
  let at = from;
  while (at < text.length && isPlainSign(text.charCodeAt(at))) at++;
  return at;
}

function isPlainSign(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
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
  while (end > 0 && end < text.length && isInner(text.charCodeAt(end)) && isInWord(text, end + 1))
    end = runEnd(text, end + 1);
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

function eachMatch(text: string, from: number, visit: VisitWord): void {
  word.lastIndex = from;
  for (let match = word.exec(text); match !== null; match = word.exec(text))
    visit(match.index, match.index + match[0].length, false);
}

/** Where a word ends without a possessive. */
function bareEnd(text: string, start: number, end: number): number {
  const unit = text.charCodeAt(end - 1);
  if ((unit !== 0x73 && unit !== 0x53) || end - start < 2) return end;
  return "'’ʼ".includes(text[end - 2] ?? " ") ? end - 2 : end;
}

/** "the ministers' ": an apostrophe behind a plural. */
function isPluralPossessive(text: string, end: number): boolean {
  const sign = text.charCodeAt(end);
  return (sign === 0x27 || sign === 0x2019) && text[end - 1] === "s" && /[\s,.]/.test(text[end + 1] ?? "");
}

/** "US$1.8" is an amount, "London-based" no name. */
function isCapitalWord(text: string, start: number, end: number): boolean {
  const classes = classOf(text.charCodeAt(start));
  const isPair = (classes & charClass.half) !== 0 && capital.test(text.slice(start, start + 2));
  if (((classes & charClass.capital) === 0 && !isPair) || text[end] === "$") return false;
  return !isCompound(text.slice(start, bareEnd(text, start, end)));
}

function isCompound(word: string): boolean {
  return word.includes("-") && compound.test(word);
}

/** Whether a sentence may begin behind a gap. */
function mayOpen(gap: string): boolean {
  return gap !== " " && gap !== ", " && sentenceEnd.test(gap.slice(-20));
}

const shortened = new Set(
  "mr mrs ms dr st gen gov sen rep col capt lt sgt prof rev jr sr maj adm pres messrs ft mt cmdr supt hon sra srta".split(
    " ",
  ),
);
