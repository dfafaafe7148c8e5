/** Texts that are kept for long. */

/** The same text, as one of its own: a part that was cut out of a text holds the whole of it in memory. */
export function ownText(part: string): string {
  return part.length < shortestPart ? part : JSON.parse(JSON.stringify(part));
}

/** V8 copies shorter parts at once. */
const shortestPart = 13;
