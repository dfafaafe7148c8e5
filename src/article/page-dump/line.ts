/** One line of a dump, measured: how long, how it ends, what furniture words it holds. */

import { foldText } from "../../model/fold.ts";
import type { Block } from "../../model/source.ts";
import { type Cue, cueBit, cuesIn, cuesInScript, wordsOf } from "./cues.ts";

export interface Line {
  readonly block: Block;
  readonly index: number;
  readonly text: string;
  readonly folded: string;
  /** Folded words; overlapping pairs of signs where the script has no blanks. */
  readonly words: readonly string[];
  /** Length in words; two signs of a script without blanks count as one. */
  readonly size: number;
  readonly cues: number;
}

/** Scripts written without blanks between words: Thai, Lao, Burmese, Khmer, kana, Han; Hangul is not among them. */
const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/;
const eastAsian = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uac00-\ud7af]/;

/** No line needs more to be known; a hostile one may have 100 million signs. */
const longest = 4000;

export function makeLine(block: Block, index: number): Line {
  const text = block.text.length > longest ? block.text.slice(0, longest) : block.text;
  const folded = foldText(text);
  const raw = wordsOf(folded);
  const isGlued = eastAsian.test(folded) || unspaced.test(folded);
  const words = isGlued ? raw.flatMap((word) => (unspaced.test(word) ? pairsOf(word) : word)) : raw;
  const cues = cuesIn(words) | (isGlued ? cuesInScript(folded) : 0);
  const counted = isGlued
    ? raw.reduce((sum, word) => sum + (unspaced.test(word) ? word.length / 2 : 1), 0)
    : raw.length;
  return { block, index, text, folded, words, size: counted * (block.text.length / text.length), cues };
}

/** Every sign with its neighbour: the same phrase gives the same pairs wherever it stands. */
function pairsOf(word: string): string[] {
  if (word.length < 3) return [word];
  return Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2));
}

export function hasCue(line: Line, ...cues: readonly Cue[]): boolean {
  return cues.some((cue) => (line.cues & cueBit(cue)) !== 0);
}
