/** The words around a finding, with the query's words marked. */

import { eachWord } from "../model/search-words.ts";
import type { Card } from "./search-index.ts";
import type { MarkedWord } from "./search-match.ts";

/** Text by pieces; every second one is marked. */
export type Pieces = readonly string[];

export interface Snippet {
  /** Id of its paragraph; "" where none has a word of the query. */
  readonly paragraph: string;
  readonly pieces: Pieces;
}

/** UTF-16 units of a snippet. */
const longest = 220;

interface Hit {
  readonly start: number;
  readonly end: number;
  /** Which of the query's words. */
  readonly word: number;
}

function hitsIn(text: string, marked: readonly MarkedWord[]): Hit[] {
  const hits: Hit[] = [];
  eachWord(text, (word, start, end) => {
    const found = marked.findIndex(
      ({ forms, prefix }) => forms.has(word) || (prefix !== undefined && word.startsWith(prefix)),
    );
    if (found >= 0) hits.push({ start, end, word: found });
  });
  return hits;
}

/** The whole text with its marks. */
export function markText(text: string, marked: readonly MarkedWord[]): Pieces {
  return cutPieces(text, hitsIn(text, marked), 0, text.length);
}

/** From the paragraph that has most of the query, the rarer words counting more; the first of equals. */
export function findSnippet(card: Card, marked: readonly MarkedWord[]): Snippet {
  let best = { id: "", text: card.paragraphs[0]?.text ?? "", hits: [] as Hit[], worth: 0 };
  for (const { id, text } of card.paragraphs) {
    const hits = hitsIn(text, marked);
    const worth = worthOf(hits, marked);
    if (worth > best.worth) best = { id, text, hits, worth };
  }
  const start = bestStart(best.text, best.hits, marked);
  const end = Math.min(best.text.length, start + longest);
  const pieces = cutPieces(best.text, best.hits, atBlank(best.text, start, 1), atBlank(best.text, end, -1));
  return { paragraph: best.id, pieces };
}

function worthOf(hits: readonly Hit[], marked: readonly MarkedWord[]): number {
  let worth = 0;
  for (const word of new Set(hits.map((hit) => hit.word))) worth += 1 + (marked[word]?.rarity ?? 0);
  return worth;
}

/** Where the window of most worth begins: a little before one of the hits. */
function bestStart(text: string, hits: readonly Hit[], marked: readonly MarkedWord[]): number {
  let best = { start: 0, worth: 0 };
  for (const { start } of hits) {
    const worth = worthOf(
      hits.filter((hit) => hit.start >= start && hit.end <= start + longest - 50),
      marked,
    );
    if (worth > best.worth) best = { start, worth };
  }
  return Math.max(0, Math.min(best.start - 50, text.length - longest));
}

/** Moves a cut to the next blank so that no word is halved; texts without blanks are cut anywhere. */
function atBlank(text: string, at: number, step: 1 | -1): number {
  if (at <= 0 || at >= text.length) return at;
  for (let i = at; Math.abs(i - at) < 25; i += step) {
    if (/\s/.test(text.charAt(i))) return i;
  }
  return at;
}

function cutPieces(text: string, hits: readonly Hit[], from: number, to: number): string[] {
  const pieces: string[] = [];
  let done = from;
  for (const { start, end } of hits) {
    if (start < done || end > to) continue;
    pieces.push(text.slice(done, start), text.slice(start, end));
    done = end;
  }
  pieces.push(text.slice(done, to));
  if (from > 0) pieces[0] = `… ${pieces[0]?.trimStart()}`;
  if (to < text.length) pieces.push(`${pieces.pop()?.trimEnd()} …`);
  return pieces;
}
