/** The description of a page: as many signs as search engines show. */

import { oneLine } from "../one-line.ts";

/** UTF-16 units; search engines show about so many. */
const longest = 160;

/**
 * The first sentences, as many as fit; a longer first sentence is cut at a word. Empty without text.
 * @example cutDescription("One. Two. " + "x".repeat(200)) //=> "One. Two."
 */
export function cutDescription(text: string): string {
  const line = oneLine(text);
  if (line.length <= longest) return line;
  const head = line.slice(0, longest + 1);
  const sentences = /^.*[.!?…]["”’»)]?(?=\s)/su.exec(head)?.[0] ?? "";
  if (sentences.length >= longest / 3) return sentences;
  const cut = head.lastIndexOf(" ");
  return `${wholeSigns(head.slice(0, cut > longest / 2 ? cut : longest - 1)).replace(/[\s,;:–—-]+$/, "")}…`;
}

/** A cut must not leave half a surrogate pair. */
function wholeSigns(text: string): string {
  return text.replace(/[\ud800-\udbff]$/, "");
}
