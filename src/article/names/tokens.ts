/** Words of a paragraph with what stands between them. */

import { foldText } from "../../model/fold.ts";

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
  word.lastIndex = 0;
  for (let match = word.exec(text); match !== null; match = word.exec(text)) {
    const raw = match[0];
    const gap = text.slice(last, match.index);
    const bare = raw.replace(/['’ʼ]s$/i, "");
    const opens = opensSentence(tokens, gap);
    tokens.push({
      text: bare,
      fold: foldWord(bare),
      start: match.index,
      end: match.index + bare.length,
      // "US$1.8" is an amount.
      isCapital:
        capital.test(bare) &&
        !(bare.includes("-") && compound.test(bare)) &&
        text[match.index + raw.length] !== "$",
      isPossessive:
        bare !== raw ||
        (/^['’](?=[\s,.])/.test(text.slice(match.index + raw.length, match.index + raw.length + 2)) &&
          raw.endsWith("s")),
      isJoined: gap === " " || gap === "-" || gap === " & " || (gap === ". " && isShortened(tokens)),
      opensSentence: opens,
    });
    last = match.index + raw.length;
  }
  return tokens;
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
