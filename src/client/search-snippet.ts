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

/** UTF-16 units of a snippet, and of what stands before its first mark. */
const longest = 220;
const lead = 50;

interface Hit {
  readonly start: number;
  readonly end: number;
  /** Which of the query's words. */
  readonly word: MarkedWord;
}

function hitsIn(text: string, marked: readonly MarkedWord[]): Hit[] {
  const hits: Hit[] = [];
  eachWord(text, (found, start, end) => {
    const word = marked.find(({ forms, isPrefix }) =>
      forms.some((form) => form === found || (isPrefix && found.startsWith(form))),
    );
    if (word) hits.push({ start, end, word });
  });
  return hits;
}

/** The whole text with its marks. */
export function markText(text: string, marked: readonly MarkedWord[]): Pieces {
  return cutPieces(text, hitsIn(text, marked), 0, text.length);
}

/** The passage that has most of the query, the rarer words counting more; the first of equals. */
export function findSnippet({ paragraphs }: Card, marked: readonly MarkedWord[]): Snippet {
  let best = { id: "", text: paragraphs[0]?.[1] ?? "", hits: [] as Hit[], start: 0, worth: 0 };
  for (const [id, text] of paragraphs) {
    const hits = hitsIn(text, marked);
    for (const { start } of hits) {
      const worth = worthOf(hits.filter((hit) => hit.start >= start && hit.end <= start + longest - lead));
      if (worth > best.worth) best = { id, text, hits, start, worth };
    }
  }
  const { id, text, hits } = best;
  const start = Math.max(0, Math.min(best.start - lead, text.length - longest));
  return {
    paragraph: id,
    pieces: cutPieces(text, hits, atBlank(text, start, 1), atBlank(text, start + longest, -1)),
  };
}

function worthOf(hits: readonly Hit[]): number {
  return [...new Set(hits.map(({ word }) => word))].reduce((sum, { rarity }) => sum + 1 + rarity, 0);
}

/** Moves a cut to the next blank so that no word is halved; texts without blanks are cut anywhere. */
function atBlank(text: string, at: number, step: 1 | -1): number {
  for (let i = at; i > 0 && i < text.length && Math.abs(i - at) < 25; i += step)
    if (/\s/.test(text.charAt(i))) return i;
  return Math.min(at, text.length);
}

function cutPieces(text: string, hits: readonly Hit[], from: number, to: number): string[] {
  const pieces: string[] = [];
  let done = from;
  let before = from > 0 ? "… " : "";
  for (const { start, end } of hits) {
    if (start < done || end > to) continue;
    pieces.push(before + text.slice(done, start), text.slice(start, end));
    done = end;
    before = "";
  }
  return [...pieces, before + text.slice(done, to) + (to < text.length ? " …" : "")];
}
