/** Runs of capitalised words: "Ministry of Foreign Affairs", "Elnur Mammadov", with known names in them as single units. */

import type { Lexicon } from "../gazetteer/lexicon.ts";
import { nameJoins, organisationStarts } from "../gazetteer/news-words.ts";
import type { Tokens } from "./tokens.ts";
import { knownNameAt, type Unit } from "./units.ts";

export interface Run {
  readonly units: readonly Unit[];
  /** Index in units of the first unit behind "of"; -1 without. */
  readonly ofAt: number;
  /** Token behind the run. */
  readonly to: number;
}

const ofWords = new Set(["of", "for", "de", "del", "des", "da", "do", "für", "der"]);
const mostUnits = 12;

/** The run that begins at a capitalised token. */
export function runAt(tokens: Tokens, at: number, lexicon: Lexicon, lang: string): Run {
  const units: Unit[] = [];
  let ofAt = -1;
  let next = at;
  while (units.length < mostUnits) {
    const unit = knownNameAt(tokens, next, lexicon, lang) ?? wordAt(next);
    units.push(unit);
    next = unit.to;
    if (tokens.at(next - 1)?.isPossessive === true) break;
    const joined = followsJoined(tokens, next);
    if (joined !== undefined) {
      for (; next < joined; next++) units.push(wordAt(next));
      continue;
    }
    const behindOf = ofAt === -1 && opensOfName(tokens, unit) ? capitalBehindOf(tokens, next) : undefined;
    const behindAnd = ofAt !== -1 ? capitalBehindAnd(tokens, next, lexicon) : undefined;
    if (behindOf === undefined && behindAnd === undefined) break;
    for (; next < (behindOf ?? behindAnd ?? next); next++) units.push(wordAt(next));
    if (behindOf !== undefined) ofAt = units.length;
  }
  return { units, ofAt, to: next };
}

function wordAt(token: number): Unit {
  return { from: token, to: token + 1, entry: undefined };
}

/** Index of the next capitalised token of the run, past small joins like "de la"; undefined where the run ends. */
function followsJoined(tokens: Tokens, at: number): number | undefined {
  for (let i = at; i < at + 3; i++) {
    const token = tokens.at(i);
    if (token === undefined || !token.isJoined || token.opensSentence) return undefined;
    if (token.isCapital || (i > at && /^\d+$/.test(token.text) === false && token.isCapital)) return i;
    if (!nameJoins.has(token.text)) return undefined;
  }
  return undefined;
}

function opensOfName(tokens: Tokens, unit: Unit): boolean {
  return unit.entry === undefined && organisationStarts.has(tokens.at(unit.from)?.fold ?? "");
}

function capitalBehindOf(tokens: Tokens, at: number): number | undefined {
  const of = tokens.at(at);
  if (of === undefined || !of.isJoined || !ofWords.has(of.text)) return undefined;
  const behind = tokens.at(at + 1)?.text === "the" || tokens.at(at + 1)?.text === "la" ? at + 2 : at + 1;
  const token = tokens.at(behind);
  return token?.isCapital === true && token.isJoined ? behind : undefined;
}

/** "Ministry of Science and Education": a second plain word, never a second name. */
function capitalBehindAnd(tokens: Tokens, at: number, lexicon: Lexicon): number | undefined {
  const token = tokens.at(at + 1);
  if (
    tokens.at(at)?.text !== "and" ||
    token?.isCapital !== true ||
    !token.isJoined ||
    !tokens.at(at)?.isJoined
  )
    return undefined;
  if (organisationStarts.has(token.fold) || lexicon.beginnings.has(token.fold)) return undefined;
  return at + 1;
}
