/** Tokens as units: a known name of several words is one unit, an unknown word is one too. */

import type { Entry, Lexicon } from "../gazetteer/lexicon.ts";
import { withoutEnding } from "./endings.ts";
import { foldWord, type Token, type Tokens } from "./tokens.ts";

export interface Unit {
  /** First token and the one behind the last. */
  readonly from: number;
  readonly to: number;
  readonly entry: Entry | undefined;
}

/** The longest known name that begins at a token, if any. Names in small letters are none. */
export function knownNameAt(tokens: Tokens, at: number, lexicon: Lexicon, lang: string): Unit | undefined {
  const first = tokens.at(at);
  if (first === undefined || !first.isCapital) return undefined;
  const exact = lexicon.byExact.get(first.text);
  if (exact !== undefined) return { from: at, to: at + 1, entry: exact };
  return longestFolded(tokens, at, lexicon) ?? inflected(first, at, lexicon, lang);
}

function longestFolded(tokens: Tokens, at: number, lexicon: Lexicon): Unit | undefined {
  let key = "";
  let found: Unit | undefined;
  for (let i = at; i < tokens.length; i++) {
    const token = tokens.at(i);
    if (token === undefined || (i > at && (!token.isJoined || tokens.at(i - 1)?.isPossessive === true)))
      break;
    const fold = token.fold.includes("-") ? token.fold.replaceAll("-", " ") : token.fold;
    key = i === at ? fold : `${key} ${fold}`;
    if (!lexicon.beginnings.has(key)) break;
    const entry = lexicon.byFold.get(key);
    if (entry !== undefined && (i === at || isNameWord(tokens, i))) found = { from: at, to: i + 1, entry };
  }
  return found;
}

/** A small word may only stand inside a known name, but for "city" and the like: "Mexico city". */
function isNameWord(tokens: Tokens, i: number): boolean {
  return tokens.at(i)?.isCapital === true || tokens.at(i)?.fold === "city";
}

function inflected(token: Token, at: number, lexicon: Lexicon, lang: string): Unit | undefined {
  if (lang === "en") return undefined;
  const countries = lexicon.countriesIn.get(lang);
  for (const stem of withoutEnding(token.text, lang)) {
    const entry = countries?.get(stem.toLowerCase()) ?? lexicon.byFold.get(foldWord(stem));
    if (entry !== undefined && entry.kind !== "demonym") return { from: at, to: at + 1, entry };
  }
  return undefined;
}
