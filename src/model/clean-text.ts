/** Signs that no page, feed or JSON file may hold are taken out once, where text comes in. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the signs it is about
const unwanted = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufdd0-\ufdef\ufffe\uffff]/g;
/** Vertical tab and form feed end a line, but XML has no room for them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the signs it is about
const pageEnd = /[\u000b\u000c]/g;
/** Halves of surrogate pairs that stand alone: they cannot be written as UTF-8. */
const loneHalf = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: one pass for the usual case, a text without such signs
const suspicious = /[^\u0009\u000a\u000d\u0020-\u007e\u0085\u00a0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd]/;

/**
 * A sign that has to be looked at. The others (Latin, Cyrillic, usual punctuation) stay as they are, and their NFC is
 * themselves, whichever of them stands beside: UAX 15, quick check "yes" and no combining class.
 */
const unsettled =
  /[^\t\n\r\u0020-\u007e\u0085\u00a0-\u02ff\u0400-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]/;
/** What a line may not hold: blanks at its ends or side by side, and all blanks but the usual. */
const unevenBlank = /[^\S ]|\u0085| {2}|^ | $/;

/**
 * NFC without controls (tab and line ends stay; vertical tab and form feed become U+2028), noncharacters and byte order marks; a lone surrogate becomes U+FFFD.
 * The controls are those that XML 1.0 forbids or discourages (section 2.2).
 * @example cleanText("a\u0007b") //=> "ab"
 */
export function cleanText(text: string): string {
  if (!unsettled.test(text)) return text;
  const normal = text.normalize("NFC");
  if (!suspicious.test(normal) && !normal.includes("\ufeff")) return normal;
  return normal
    .replace(unwanted, "")
    .replace(pageEnd, "\u2028")
    .replace(/\ufeff/g, "")
    .replace(loneHalf, "\ufffd");
}

/** How many signs of a text cleanText would take out or replace; byte order marks do not count. */
export function countUnwanted(text: string): number {
  if (!suspicious.test(text)) return 0;
  return (text.match(unwanted)?.length ?? 0) + (text.match(loneHalf)?.length ?? 0);
}

/** Cleaned, on one line, blanks folded to one and off the ends. For headlines, names and other one-line values. */
export function cleanLine(text: string): string {
  const clean = cleanText(text);
  return unevenBlank.test(clean) ? clean.replace(/[\s\u0085]+/g, " ").trim() : clean;
}
