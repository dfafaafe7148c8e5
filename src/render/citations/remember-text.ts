/** One citation stands in many lists; its text is made once. */

import type { Citation } from "../../model/citation.ts";

/** The same function, which remembers its text for as long as the citation lives. */
export function rememberText(write: (citation: Citation) => string): (citation: Citation) => string {
  const texts = new WeakMap<Citation, string>();
  return (citation) => {
    const known = texts.get(citation);
    if (known !== undefined) return known;
    const text = write(citation);
    texts.set(citation, text);
    return text;
  };
}
