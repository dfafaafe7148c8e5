/** Folding: how two spellings of one word meet (product.md 2.8, text.md section 5.6). */

/** Letters that Unicode decomposition leaves alone. Applied after lower case; `İ` is decomposed first, so it never becomes two signs. */
const letters: Readonly<Record<string, string>> = {
  ı: "i",
  ə: "e",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
  ё: "е",
};
const special = /[ıəøđðłßæœþё]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the fast path is plain ASCII
const ascii = /^[\x00-\x7f]*$/;

/**
 * Small letters without accents; other signs stay.
 * @example foldText("Əliyev, Bakı") //=> "eliyev, baki"
 */
export function foldText(text: string): string {
  if (ascii.test(text)) return text.toLowerCase();
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f\u064b-\u065f]+/g, "")
    .toLowerCase()
    .replace(special, (letter) => letters[letter] ?? letter)
    .normalize("NFC");
}

/**
 * Key under which spellings of one name meet: folded, dots and quotes off, all dashes one, a leading "the" and a possessive off.
 * @example foldName("the U.N.") //=> "un"
 */
export function foldName(name: string): string {
  return foldText(name)
    .replace(/['’‘ʼ`´"“”„«»]s\b/g, "")
    .replace(/[.'’‘ʼ`´"“”„«»]/g, "")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^the /, "");
}
