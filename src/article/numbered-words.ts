/** The folded words of an article as numbers, cut once for all who count them: a few thousand words make up most of the news. */

import { enlarge } from "../model/enlarge.ts";
import { foldText } from "../model/fold.ts";
import { mixHash } from "../model/hash.ts";
import { charClass, classOf } from "../model/letters.ts";
import { eachFoldedWord } from "./folded-words.ts";
import { createTermTable, type TermTable } from "./term-table.ts";

export interface NumberedParagraph {
  readonly text: string;
  readonly folded: string;
  /** Of its words in those of the article. */
  readonly from: number;
  readonly to: number;
  /** charClass of its signs, as far as eachFoldedWord tells them. */
  readonly classes: number;
}

export interface NumberedWords {
  /** Words by number. */
  readonly table: TermTable;
  /** The headline's words, then those of the paragraphs. */
  readonly numbers: Uint32Array;
  /** hash32 of each. */
  readonly hashes: Uint32Array;
  /** Of the paragraphs' words that begin with a digit, their hashes. */
  readonly figures: ReadonlySet<number>;
  readonly headline: NumberedParagraph;
  readonly paragraphs: readonly NumberedParagraph[];
}

/** One table for many articles; a new one where it has grown large, as hostile texts make it. */
let table = createTermTable();
const mostWords = 50_000;

/** Words of the article at hand, in one place for all articles. */
let numbersHeld = new Uint32Array(1 << 12);
let hashesHeld = new Uint32Array(1 << 12);

/** @example numberWords("Oil rises", ["Oil rose."]).numbers //=> Uint32Array [0, 1, 0, 2], in a new table */
export function numberWords(headline: string, paragraphs: readonly string[]): NumberedWords {
  if (table.terms.length > mostWords) table = createTermTable();
  const figures = new Set<number>();
  let count = 0;
  const number = (text: string): NumberedParagraph => {
    const folded = foldText(text);
    const from = count;
    const classes = eachFoldedWord(folded, (start, end, hash) => {
      if (count === numbersHeld.length) {
        numbersHeld = enlarge(numbersHeld);
        hashesHeld = enlarge(hashesHeld);
      }
      numbersHeld[count] = table.idOf(folded, start, end, hash);
      const mixed = mixHash(hash);
      if ((classOf(folded.charCodeAt(start)) & charClass.number) !== 0) figures.add(mixed);
      hashesHeld[count++] = mixed;
    });
    return { text, folded, from, to: count, classes };
  };
  const first = number(headline);
  figures.clear();
  const others = paragraphs.map(number);
  return {
    table,
    numbers: numbersHeld.slice(0, count),
    hashes: hashesHeld.slice(0, count),
    figures,
    headline: first,
    paragraphs: others,
  };
}
