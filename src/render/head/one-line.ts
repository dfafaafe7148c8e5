/** Texts without line breaks. */

const unclean = /[^\S ]| {2}|^ | $/;

/** Every run of blanks as one, none at the ends. Most texts are so already. */
export function oneLine(text: string): string {
  return unclean.test(text) ? text.replace(/\s+/g, " ").trim() : text;
}
