/** People, places and organisations in one article, each with its cue and evidence; text.md section 4. */

import type { FoundName } from "../model/article.ts";
import { openLexicon } from "./gazetteer/lexicon.ts";
import { sportWords } from "./gazetteer/news-words.ts";
import type { Findings } from "./names/candidate.ts";
import { inferCountries } from "./names/countries.ts";
import { withExplicitTags } from "./names/explicit-names.ts";
import { foldName } from "./names/fold-names.ts";
import { groupCandidates, toMention } from "./names/gather.ts";
import type { Group } from "./names/group.ts";
import { withHeadline } from "./names/headline-names.ts";
import { judgeRun } from "./names/judge-run.ts";
import { runAt } from "./names/runs.ts";
import { type Tokens, tokenise } from "./names/tokens.ts";

export interface NamedText {
  readonly headline: string;
  /** Body blocks with their ids; headings and lists among them. */
  readonly blocks: readonly { readonly id: string; readonly text: string }[];
  readonly lang: string;
  /** Place of the dateline. */
  readonly dateline: string | null;
  /** The dateline as printed, for the state or country behind the place. */
  readonly datelinePrefix?: string;
  /** The article's own outlet, distributor and authors: never names of the text on that ground. */
  readonly ownNames: readonly string[];
  /** Tags that people wrote: those that gazetteers know are names too, without mentions. */
  readonly explicitTags?: readonly string[];
}

/** Names in order of first mention. Untyped ones stay in: the archive's votes may type them. */
export function findNames(text: NamedText): FoundName[] {
  const blocks = text.blocks.map((block) => ({ id: block.id, text: mendApostrophes(block.text) }));
  const findings = scan(blocks, text.lang);
  const own = new Set(text.ownNames.map(foldName));
  const isOwn = ({ key, spellings }: Group) =>
    own.has(key) || [...spellings].some((spelling) => own.has(foldName(spelling)));
  const groups = groupCandidates(findings);
  const named = (own.size === 0 ? groups : groups.filter((group) => !isOwn(group)))
    .map((group) => toMention(group, blocks))
    .filter((mention) => mention !== undefined)
    .slice(0, mostNames);
  const placed = withHeadline(named, text);
  const found = inferCountries(placed, findings.hints, text, blocks);
  return withExplicitTags(found, (text.explicitTags ?? []).slice(0, mostNames), text.lang);
}

/** `Mexico"s` is a collector's `Mexico's`; lengths stay equal, so that offsets hold. */
function mendApostrophes(text: string): string {
  return text.includes('"s') ? text.replace(/(?<=\p{L})"s(?=\s)/gu, "'s") : text;
}

function scan(blocks: readonly { readonly text: string }[], lang: string): Findings {
  const findings: Findings = { candidates: [], hints: [], singles: [] };
  const lexicon = openLexicon();
  const tokensOf = blocks.map((block) => tokenise(block.text));
  const { smallWords, innerPairs } = surveyWords(tokensOf);
  const isSport = countSportWords(smallWords) >= leastSportWords;
  for (const [block, tokens] of tokensOf.entries()) {
    const text = blocks[block]?.text ?? "";
    if (isTitleCase(text, tokens)) continue;
    const passage = { block, text, tokens, lang, lexicon, smallWords, innerPairs, isSport };
    for (let at = 0; at < tokens.length; ) {
      if (!tokens.isCapital(at)) {
        at++;
        continue;
      }
      const run = runAt(tokens, at, lexicon, lang);
      judgeRun(run, passage, findings);
      at = Math.max(run.to, at + 1);
    }
  }
  return findings;
}

/** What the whole article says about its words: written small somewhere, or capitalised together inside a sentence. */
function surveyWords(tokensOf: readonly Tokens[]) {
  const smallWords = new Set<string>();
  const innerPairs = new Set<string>();
  for (const tokens of tokensOf) {
    for (let i = 0; i < tokens.length; i++) {
      if (!tokens.isCapital(i)) smallWords.add(tokens.foldAt(i));
      else if (i > 0 && tokens.isCapital(i - 1)) {
        const last = tokens.at(i - 1);
        const token = tokens.at(i);
        if (last?.opensSentence === false && token?.isJoined === true)
          innerPairs.add(`${last.fold} ${token.fold}`);
      }
    }
  }
  return { smallWords, innerPairs };
}

/** Names kept of one article: a book among the articles stays small in memory. */
const mostNames = 500;

/** Unlike words of sport that make an article a report on sport. */
const leastSportWords = 5;

function countSportWords(words: ReadonlySet<string>): number {
  let count = 0;
  for (const word of sportWords) if (words.has(word)) count++;
  return count;
}

/** Headings with a capital on most words give no evidence of names. */
function isTitleCase(text: string, tokens: Tokens): boolean {
  if (tokens.length < 4) return false;
  let capitals = 0;
  for (let i = 0; i < tokens.length; i++) if (tokens.isCapital(i)) capitals++;
  return capitals / tokens.length > 0.75 && !/[.,;"”]\s*$/.test(text);
}
