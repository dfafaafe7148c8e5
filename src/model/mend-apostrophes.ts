/** Broken apostrophes: collectors turn "Mexico's" into `Mexico"s`. Mended only in what is shown; data and quotations keep what stands. */

/**
 * Puts an apostrophe for a straight double quote between a letter and a lone s, where no quotation is open before it.
 * `mark` is how the text writes the quote: `&quot;` in HTML.
 * @example mendApostrophes('Mexico"s envoy') //=> "Mexico’s envoy"
 * @example mendApostrophes('"Viva"s rang out') //=> '"Viva"s rang out'
 */
export function mendApostrophes(text: string, mark: '"' | "&quot;" = '"'): string {
  if (!text.includes(`${mark}s`)) return text;
  const parts = text.split(mark);
  let mended = parts[0] ?? "";
  let isOpen = false;
  for (const part of parts.slice(1)) {
    const isBroken = !isOpen && /\p{L}$/u.test(mended) && /^s(?![\p{L}\p{N}])/u.test(part);
    if (!isBroken) isOpen = !isOpen;
    mended += `${isBroken ? "’" : mark}${part}`;
  }
  return mended;
}
