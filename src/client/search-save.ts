/** References as a file that the browser saves. */

import { make } from "./search-dom.ts";
import type { Card, Index } from "./search-index.ts";
import { writeRis } from "./search-ris.ts";

/** Saves articles as a file of references. */
export function saveRis(
  index: Index,
  cards: readonly { readonly card: Card; readonly number: number }[],
): void {
  const base = index.meta.site.url ?? new URL(".", location.href).href;
  const articles = cards.map(({ card, number }) => ({ card, date: index.articles[number]?.date ?? "" }));
  const ris = new Blob([writeRis(articles, base)], { type: "application/x-research-info-systems" });
  const href = URL.createObjectURL(ris);
  Object.assign(make("a"), { href, download: "search-results.ris" }).click();
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}
