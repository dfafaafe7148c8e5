/** The language of a text or a line: eld after a first look at the script. The only file that imports eld. */

import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { Confidence } from "../model/derived.ts";
import { foldText } from "../model/fold.ts";
import { countLetters } from "../model/letters.ts";
import { stopWordsOf } from "./stop-words.ts";

/** What a text is written in, and how sure that is. */
export interface FoundLanguage {
  /** BCP 47 primary language; "und" where the text does not tell. */
  readonly lang: string;
  readonly confidence: Confidence;
}

/** Scripts that one living language of the press uses alone, and scripts shared by several, for eld to tell apart. */
const scripts: readonly (readonly [letters: RegExp, lang: string])[] = [
  [/\p{Script=Latin}/gu, "?"],
  [/\p{Script=Cyrillic}/gu, "?"],
  [/\p{Script=Arabic}/gu, "?"],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, "ja"],
  [/\p{Script=Han}/gu, "zh"],
  [/\p{Script=Hangul}/gu, "ko"],
  [/\p{Script=Greek}/gu, "el"],
  [/\p{Script=Hebrew}/gu, "he"],
  [/\p{Script=Devanagari}/gu, "?"],
  [/\p{Script=Armenian}/gu, "hy"],
  [/\p{Script=Georgian}/gu, "ka"],
  [/\p{Script=Thai}/gu, "th"],
  [/\p{Script=Bengali}/gu, "bn"],
  [/\p{Script=Tamil}/gu, "ta"],
  [/\p{Script=Telugu}/gu, "te"],
  [/\p{Script=Malayalam}/gu, "ml"],
  [/\p{Script=Kannada}/gu, "kn"],
  [/\p{Script=Gujarati}/gu, "gu"],
  [/\p{Script=Gurmukhi}/gu, "pa"],
  [/\p{Script=Oriya}/gu, "or"],
  [/\p{Script=Sinhala}/gu, "si"],
  [/\p{Script=Ethiopic}/gu, "am"],
  [/\p{Script=Khmer}/gu, "km"],
  [/\p{Script=Lao}/gu, "lo"],
  [/\p{Script=Myanmar}/gu, "my"],
  [/\p{Script=Tibetan}/gu, "bo"],
];

/** Japanese is told by its kana, even where nine of ten signs are Chinese. */
const kanaWeight = 10;

/** A text of so many letters that the detector is not sure of is in a language it does not know. */
const enoughLetters = 100;

/**
 * The language most of the text is written in; its first 2,000 UTF-16 units decide.
 * @example findLanguage("Bakı və Mexiko siyasi məsləhətləşmələr üzərində işləyir").lang //=> "az"
 */
export function findLanguage(text: string): FoundLanguage {
  const head = text.length > 2000 ? text.slice(0, 2000) : text;
  const { letters, plain } = countLetters(head);
  if (letters === 0) return { lang: "und", confidence: "low" };
  // Nearly all Latin text is told here: the long list is for the others.
  const isPlain = plain * 2 > letters;
  if (isPlain && letters >= enoughLetters && isEnglish(head)) return { lang: "en", confidence: "high" };
  const byScript = isPlain ? "?" : languageOfScript(head);
  if (byScript !== "?") return { lang: byScript, confidence: letters >= 10 ? "high" : "fair" };
  if (isAzerbaijani(head)) return { lang: "az", confidence: letters >= 20 ? "high" : "fair" };
  const found = detector().detect(head);
  if (found.language === "") return { lang: "und", confidence: "low" };
  const sure = found.isReliable();
  if (!sure && letters >= enoughLetters) return { lang: "und", confidence: "low" };
  return {
    lang: found.language,
    confidence: letters >= 40 && sure ? "high" : letters >= 20 ? "fair" : "low",
  };
}

/** The language of the script most letters belong to; "?" where several languages share it, or it is none of the list. */
function languageOfScript(text: string): string {
  let best = 0;
  let lang = "?";
  for (const [pattern, candidate] of scripts) {
    const count = countOf(text, pattern) * (candidate === "ja" ? kanaWeight : 1);
    if (count > best) [best, lang] = [count, candidate];
  }
  return lang;
}

/** Five bits for each letter: a number tells words of up to five letters from each other and from all longer ones, whose first bits are lost. */
const withLetter = (word: number, unit: number): number => (word << 5) | (unit & 31);

/** Words that every English text is full of, and that other languages of the press do not have. */
const englishWords = new Set(
  "the of and to that is was for with by from it its he his she her they their has have had not be been are were which will would this at on said"
    .split(" ")
    .map((word) => Buffer.from(word).reduce(withLetter, 0)),
);

/** One word in five binds an English text, one in twenty a Danish or Dutch one: where it is clear, the detector, which costs twenty times as much, need not be asked. */
function isEnglish(text: string): boolean {
  const small = text.toLowerCase();
  let words = 0;
  let bound = 0;
  for (let at = 0; at < small.length; at++) {
    let word = 0;
    while (at < small.length && isPlainLetter(small.charCodeAt(at)))
      word = withLetter(word, small.charCodeAt(at++));
    if (word === 0) continue;
    words++;
    if (englishWords.has(word)) bound++;
  }
  return bound * 5 >= words;
}

function isPlainLetter(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

/** 'ə' stands in every second Azerbaijani word; in other languages only in a borrowed name or two. */
function isAzerbaijani(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  const marked = words.filter((word) => /[əƏ]/.test(word)).length;
  return marked >= 2 && marked * 5 >= words.length;
}

/** Languages written without accents: letters with them, one in forty, are worth a second look. */
const plainLanguages = new Set(["en", "id", "ms", "tl", "sw", "so", "zu", "xh"]);
const fewestAccents = 3;
// biome-ignore lint/suspicious/noControlCharactersInRegex: all that is not ASCII
const outsideAscii = /[^\x00-\x7f]/g;
/** What shares a script with the article is believed to be of another language only from so many letters on. */
const fewestLetters = 20;

/**
 * The language of a passage where it is not the article's; undefined where it is, or where the passage does not tell.
 * Most passages cost one look at their letters: the detector is asked only where these are unlike the article's.
 * @example foreignLanguageOf("«Мы работаем над новым раундом консультаций», — сказал посол.", "en") //=> "ru"
 */
export function foreignLanguageOf(text: string, articleLang: string): string | undefined {
  const article = articleLang.split("-")[0] ?? articleLang;
  if (isLatinLanguage(article) && countOf(text, outsideAscii) < fewestAccents) return undefined;
  const { letters, latin, plain } = countLetters(text);
  if (letters < fewestLetters) return undefined;
  const isOtherScript = isLatinLanguage(article) !== latin * 2 > letters;
  const accented = letters - plain;
  const isAccented = plainLanguages.has(article) && accented >= fewestAccents && accented * 40 >= letters;
  if (!isOtherScript && (!isAccented || hasWordsOf(article, text))) return undefined;
  const { lang, confidence } = findLanguage(text);
  if (lang === article || lang === "und" || confidence === "low") return undefined;
  return isOtherScript || confidence === "high" ? lang : undefined;
}

/** One in ten of the longer words is one that only binds sentences: names alone make no passage foreign. */
function hasWordsOf(lang: string, text: string): boolean {
  const words = foldText(text).match(/\p{L}{3,}/gu) ?? [];
  const stopWords = stopWordsOf(lang);
  return words.filter((word) => stopWords.has(word)).length * 10 >= words.length;
}

/** Languages that their press writes in another script than Latin, and in that alone. */
const otherScripts = new Set(
  "am ar be bg bn el fa gu he hi hy ja ka kk kn ko ky mk ml mn mr my ne pa ps ru si ta te tg th uk ur zh".split(
    " ",
  ),
);

function isLatinLanguage(lang: string): boolean {
  return !otherScripts.has(lang);
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

interface Detector {
  detect(text: string): { readonly language: string; isReliable(): boolean };
}

let loaded: Detector | undefined;

/** eld with its small data, loaded once a text needs it; compiled code has it beside it (article/letter-groups.ts). Its package offers `import` alone: the path is resolved first, and required. */
function detector(): Detector {
  if (loaded !== undefined) return loaded;
  const isCompiled = !import.meta.url.endsWith(".ts");
  const path = isCompiled ? "./eld.js" : fileURLToPath(import.meta.resolve("eld/small"));
  const module: { readonly eld: Detector } = createRequire(import.meta.url)(path);
  loaded = module.eld;
  return loaded;
}
