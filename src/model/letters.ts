/** Classes of letters, looked up in a table: a loop over a text costs a tenth of a pattern with `\p{…}`. */

/** Classes of a UTF-16 unit, as bits. */
export const charClass = {
  /** General category L. */
  letter: 1,
  /** General category N. */
  number: 2,
  /** General category M. */
  mark: 4,
  /** General category Lu. */
  capital: 8,
  /** Script Latin. */
  latin: 16,
  /** Half of a pair: a sign outside the first plane, which the table does not hold. */
  half: 32,
  /** Straight or curly. */
  apostrophe: 64,
  /** Han or kana: scripts without blanks whose single signs count as words. */
  dense: 128,
  /** Scripts without blanks that have words of several signs: Thai, Khmer, Lao, Myanmar. */
  unspaced: 512,
} as const;

const patterns: readonly (readonly [bit: number, pattern: RegExp])[] = [
  [charClass.letter, /\p{L}/u],
  [charClass.number, /\p{N}/u],
  [charClass.mark, /\p{M}/u],
  [charClass.capital, /\p{Lu}/u],
  [charClass.latin, /\p{Script=Latin}/u],
  [charClass.apostrophe, /['’]/],
  [charClass.dense, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u],
  [charClass.unspaced, /[\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u],
];
const isKnown = 256;
const table = new Uint16Array(0x1_0000);

/** The classes of a UTF-16 unit. */
export function classOf(unit: number): number {
  return table[unit] || learn(unit);
}

/** Signs are looked up in Unicode's tables when they are first met: few texts hold more than a hundred. */
function learn(unit: number): number {
  const classes = unit >= 0xd800 && unit < 0xe000 ? charClass.half : classesOf(String.fromCharCode(unit));
  table[unit] = classes | isKnown;
  return classes | isKnown;
}

function classesOf(sign: string): number {
  return patterns.reduce((bits, [bit, pattern]) => (pattern.test(sign) ? bits | bit : bits), 0);
}

export interface LetterCounts {
  /** All letters of the text, in code points. */
  readonly letters: number;
  /** Signs of the Latin script. */
  readonly latin: number;
  /** A to Z and a to z. */
  readonly plain: number;
}

/** How many letters a text has, and of what script. */
export function countLetters(text: string): LetterCounts {
  let letters = 0;
  let latin = 0;
  let plain = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    let classes = classOf(unit);
    if ((classes & charClass.half) !== 0) classes = classesOf(String.fromCodePoint(text.codePointAt(i) ?? 0));
    if ((classes & charClass.letter) !== 0) {
      letters++;
      if (unit < 0x80) plain++;
    }
    if ((classes & charClass.latin) !== 0) latin++;
  }
  return { letters, latin, plain };
}

const word = /[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu;

/** Words of a text: runs of letters and digits, an apostrophe inside. Scripts without blanks count by the run, as everywhere on the web. */
export function countWords(text: string): number {
  let count = 0;
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const classes = table[unit] || learn(unit);
    if ((classes & (charClass.half | charClass.apostrophe)) !== 0) {
      if ((classes & charClass.half) !== 0) return text.match(word)?.length ?? 0;
      if (before === 1) while (isLetter(text, i + 1)) i++;
      before = 0;
    } else {
      // Without a branch: what begins a word is one, and where it goes on is nothing the processor could guess.
      const now = ((classes >> 1) | classes) & 1;
      count += now & ~before;
      before = now;
    }
  }
  return count;
}

function isLetter(text: string, at: number): boolean {
  return at < text.length && (classOf(text.charCodeAt(at)) & charClass.letter) !== 0;
}
