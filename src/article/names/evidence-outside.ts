/** Evidence that stands in no block of the body. */

import type { Evidence } from "../../model/article.ts";

export function evidenceOutside(text: string): Evidence {
  return { paragraph: "", start: 0, end: 0, text: text.slice(0, 160) };
}
