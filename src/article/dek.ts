/** The dek: one or two whole sentences under the headline, 120 to 300 characters; text.md section 6. */

import { foldText } from "../model/fold.ts";
import { splitSentences } from "./sentences.ts";

const fewest = 120;
const most = 300;
const mostParagraphs = 8;

export interface DerivedDek {
  readonly text: string;
  /** "lead": the article's own first words; "after-headline": what follows the sentence that became the headline. */
  readonly rule: string;
}

/**
 * Whole sentences of the text that the headline has not used; a sentence over 300 characters is cut at a word, with "…".
 * undefined where the text has nothing left to say.
 */
export function deriveDek(
  paragraphs: readonly string[],
  headline: { readonly text: string; readonly isDerived: boolean },
): DerivedDek | undefined {
  const rule = headline.isDerived ? "after-headline" : "lead";
  const isRepeated = repeating(headline);
  const head = paragraphs.slice(0, mostParagraphs).map(sentencesOf);
  // What stands in front of the headline's sentence was passed over for it: a question, a quotation.
  const from = headline.isDerived
    ? Math.max(
        0,
        head.findIndex((sentences) => sentences().some(isRepeated)),
      )
    : 0;
  for (const sentences of head.slice(from)) {
    const text = joinSentences(sentences(), isRepeated);
    if (text !== undefined) return { text, rule };
  }
  return undefined;
}

/** The sentences of a paragraph, cut when they are asked for: mostly the first paragraph is enough. */
function sentencesOf(paragraph: string): () => readonly string[] {
  let sentences: readonly string[] | undefined;
  return () => {
    sentences ??= splitSentences(paragraph).map((sentence) => sentence.text.trim());
    return sentences;
  };
}

/** Whether a sentence says the headline again: all its words in order, or the headline all of its own. */
function repeating(headline: {
  readonly text: string;
  readonly isDerived: boolean;
}): (sentence: string) => boolean {
  const words = wordsOf(headline.text);
  const joined = words.join(" ");
  return (sentence) => {
    if (!headline.isDerived && !beginsWithin(sentence, words[0] ?? "")) return false;
    const said = wordsOf(sentence);
    if (said.length === words.length && said.join(" ") === joined) return true;
    if (!headline.isDerived || words.length === 0) return false;
    let at = 0;
    for (const word of said) if (word === words[at]) at++;
    return at === words.length;
  };
}

/** Whether the first letters of a sentence may be those of a word: most sentences need no further look. */
function beginsWithin(sentence: string, word: string): boolean {
  return word.startsWith(foldText(/[\p{L}\p{N}]+/u.exec(sentence)?.[0] ?? ""));
}

function wordsOf(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Sentences that say something new until 120 characters are full; undefined for a text too short to be a dek. */
function joinSentences(
  sentences: readonly string[],
  isRepeated: (sentence: string) => boolean,
): string | undefined {
  let text = "";
  for (const sentence of sentences) {
    if (isRepeated(sentence)) continue;
    if (text !== "" && text.length + 1 + sentence.length > most) break;
    text = text === "" ? sentence : `${text} ${sentence}`;
    if (text.length >= fewest) break;
  }
  if (text.length < 25 && wordsOf(text).length < 5) return undefined;
  return text.length > most ? cutAtWord(text, most) : text;
}

/** Cuts at the last comma of the last third, else at a word, and says so with "…". */
function cutAtWord(text: string, length: number): string {
  const head = text.slice(0, length - 1);
  const comma = head.lastIndexOf(", ");
  const blank = head.lastIndexOf(" ");
  const end = comma > length * 0.66 ? comma : blank > length / 2 ? blank : head.length;
  return `${head
    .slice(0, end)
    .replace(/[\s,;:–—-]+$/, "")
    .replace(/[\ud800-\udbff]$/, "")}…`;
}
