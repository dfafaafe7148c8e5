/** Texts without line breaks. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: control signs have no place in a value
const blanks = /[\s\u0000-\u001f\u007f-\u009f]+/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const unclean = /[^\S ]|[\u0000-\u001f\u007f-\u009f]| {2}|^ | $/;

/** Every run of blanks and control signs as one blank, none at the ends. Most texts are so already. */
export function oneLine(text: string): string {
  return unclean.test(text) ? text.replace(blanks, " ").trim() : text;
}
