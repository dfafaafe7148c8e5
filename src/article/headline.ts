/** The headline of an article that has none: a clause of its text, in order, with its verb; text.md section 6. */

import type { Confidence } from "../model/derived.ts";
import { cutAtClause, dropAsides, dropAttribution, dropBrackets, dropScene, tighten } from "./clauses.ts";
import { splitSentences } from "./sentences.ts";

export interface DerivedHeadline {
  readonly text: string;
  /** "lead-sentence": a whole sentence; "lead-clause": shortened by clauses; "lead-words": cut at a word. */
  readonly rule: string;
  readonly confidence: Confidence;
  /** Index of the paragraph it was taken from. */
  readonly paragraph: number;
}

const fewest = 25;
const most = 160;
/** A headline is best cut at the last clause that ends before; a clause may end later, up to `most`, if none does. */
const aim = 75;

/**
 * undefined only for a text without a word. Every word stands in the text, in its order.
 * @example deriveHeadline(["Oil rose on Monday, traders in London said."], "en")?.text //=> "Oil rose on Monday"
 */
export function deriveHeadline(paragraphs: readonly string[], lang: string): DerivedHeadline | undefined {
  const source = chooseSentence(paragraphs);
  if (source === undefined) return undefined;
  const { paragraph } = source;
  const sentence = mendApostrophes(source.text.replace(/\s+/g, " ").trim());
  const bare = dropEnd(sentence);
  const short = lang === "en" ? shorten(bare) : dropBrackets(bare);
  const text = short.length <= most ? short : cutForeign(short, lang);
  const rule = text === bare ? "lead-sentence" : text.endsWith("…") ? "lead-words" : "lead-clause";
  const isSure = rule !== "lead-words" && text.length >= fewest;
  return { text, rule, confidence: isSure ? "fair" : "low", paragraph };
}

/**
 * The first sentence with five words that is no question and no quotation; else the first with a word, and in a table of
 * short lines so many of them as make a headline.
 */
function chooseSentence(
  paragraphs: readonly string[],
): { readonly text: string; readonly paragraph: number } | undefined {
  let first: { text: string; paragraph: number } | undefined;
  for (const [paragraph, text] of paragraphs.slice(0, 5).entries()) {
    for (const { text: sentence } of splitSentences(text).slice(0, 4)) {
      if (!/\p{L}|\p{N}/u.test(sentence)) continue;
      if (mayLead(sentence)) return { text: sentence, paragraph };
      if (first === undefined) first = { text: sentence, paragraph };
      else if (first.text.length < fewest) first.text = `${dropEnd(first.text)}; ${sentence}`;
    }
  }
  return first;
}

function mayLead(sentence: string): boolean {
  const text = sentence.trim();
  const isLong = text.length >= fewest && text.split(/\s+/).length >= 5;
  // Scripts without blanks: ten signs are a sentence.
  const isDense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{8}/u.test(text);
  return (isLong || isDense) && !/[?？]["”»]?$/.test(text) && !/^["“„«‘'–—]/.test(text);
}

function shorten(sentence: string): string {
  const whole = tighten(dropAsides(dropScene(dropAttribution(dropBrackets(sentence)))));
  return balance(cutAtClause(whole, { aim, most }) ?? whole);
}

/** Languages whose verb stands last: of a long sentence its end says what happened. */
const verbLast = new Set([
  "az",
  "tr",
  "ja",
  "ko",
  "kk",
  "ky",
  "uz",
  "tk",
  "hi",
  "bn",
  "ta",
  "te",
  "ka",
  "mn",
]);
const clauseEnd = /[,;:،]\s| [–—] |[、，；]/gu;

/** For a language whose clauses we do not know: at the last comma that fits, else at a word. */
function cutForeign(sentence: string, lang: string): string {
  const ends = [...sentence.matchAll(clauseEnd)];
  const primary = lang.split("-")[0] ?? lang;
  if (verbLast.has(primary)) {
    const begin = ends.map((end) => end.index + end[0].length).find((at) => sentence.length - at <= most);
    if (begin !== undefined && sentence.length - begin >= fewest)
      return balance(capitalise(sentence.slice(begin), primary));
  }
  const last = ends.findLast((end) => end.index <= most)?.index ?? 0;
  if (last >= most / 3) return balance(sentence.slice(0, last));
  const blank = sentence.slice(0, most - 1).lastIndexOf(" ");
  const head = sentence.slice(0, blank > most / 2 ? blank : most - 1);
  return `${head.replace(/[\ud800-\udbff]$/, "").replace(/[\s,;:–—-]+$/, "")}…`;
}

/** The language's own capital: Turkish and Azerbaijani "i" becomes "İ". */
function capitalise(text: string, lang: string): string {
  return text.slice(0, 1).toLocaleUpperCase(lang) + text.slice(1);
}

/** Collectors write `Turkey"s` where the page had an apostrophe: it opens no quotation. */
function mendApostrophes(text: string): string {
  return text.replace(/(?<=\p{L})"(?=s(?!\p{L}))/gu, "'");
}

/** Takes the full stop off, but for an abbreviation's or an ellipsis. */
function dropEnd(sentence: string): string {
  return sentence.replace(/(?<![.\p{Lu}])[.。।]$/u, "");
}

/** A quotation mark whose partner was cut goes too. */
function balance(text: string): string {
  const trimmed = text.replace(/[\s,;:–—-]+$/, "");
  return (trimmed.match(/"/g)?.length ?? 0) % 2 === 1 ? trimmed.replace(/"/, "") : trimmed;
}

/** Titles that say nothing: a file name, a date, "Untitled", the site's name. They count as absent. */
export function isEmptyHeadline(text: string): boolean {
  const title = text.trim();
  if (!/\p{L}/u.test(title)) return true;
  if (
    /^(?:untitled|no title|new (?:document|page|note|post)|document\s*\d*|title|index|home(?: ?page)?|null|undefined|none|n\/?a|article|post|page\s*\d*|draft|без названия|sin título|ohne titel|sans titre|sem título|adsız|başlıqsız)$/iu.test(
      title,
    )
  )
    return true;
  if (/\.(?:html?|md|markdown|txt|pdf|docx?|php|aspx?|json)$/i.test(title) && !/\s/.test(title)) return true;
  // "000_68093400c9ee64a5", "IMG_2041", "article-2023-10-05"; "Euro2024" is a title.
  if (/^[\w.-]+$/.test(title) && /_\w*\d{3}|\d{3}\w*_|\d{4}-\d\d-\d\d|\d[\da-f]{9}/.test(title)) return true;
  return /^\d{1,2}\.? \p{L}{3,10},? \d{4}$|^\p{L}{3,10} \d{1,2},? \d{4}$/u.test(title);
}
