/** The A to Z of a taxonomy: one page, or one a letter where it is long. */

import type { Taxonomy, Term } from "../model/archive.ts";
import { compareText } from "../model/compare-text.ts";
import { foldText } from "../model/fold.ts";
import { addTo } from "../model/group-by.ts";
import type { TermIndexView, TermItem } from "../model/html-views.ts";
import type { PageOf } from "../model/page.ts";
import { mostBorne, termItem } from "./items.ts";
import { letterPath, termIndexPath } from "./paths.ts";
import { frameOf, type SiteIndex, sectionOf } from "./site-index.ts";

/** A longer index has a page a letter. */
const longestIndex = 400;
const mostTop = 24;

export function* termIndexPages(
  site: SiteIndex,
  type: Taxonomy,
  terms: readonly Term[],
): Generator<PageOf<"term-index">> {
  const letters = groupByLetter(terms);
  const isLong = terms.length > longestIndex;
  const shared = {
    ...frameOf(site, sectionOf(type)),
    type,
    total: terms.length,
    top: isLong ? mostBorne(terms, mostTop) : [],
  };
  const lettersShown = (shown: string | null): TermIndexView["letters"] =>
    [...letters].map(([letter, items]) => ({
      letter,
      count: items.length,
      path: isLong ? letterPath(type, letter) : null,
      terms: shown === null || shown === letter ? items : [],
    }));
  const front = { ...shared, letter: isLong ? "" : null, letters: lettersShown(isLong ? "" : null) };
  yield { path: termIndexPath(type), view: "term-index", bodies: [], make: () => front };
  if (!isLong) return;
  for (const letter of letters.keys()) {
    const data = { ...shared, top: [], letter, letters: lettersShown(letter) };
    yield { path: letterPath(type, letter), view: "term-index", bodies: [], make: () => data };
  }
}

/** By first letter of the folded name; signs and digits together under "#", which sorts first. */
function groupByLetter(terms: readonly Term[]): Map<string, TermItem[]> {
  const groups = new Map<string, TermItem[]>();
  const keyed = terms
    .map((term) => ({ term, key: foldText(term.name) }))
    .sort((a, b) => compareText(a.key, b.key) || compareText(a.term.slug, b.term.slug));
  for (const { term, key } of keyed) {
    const first = [...key][0] ?? "";
    const letter = /\p{L}/u.test(first) ? first.toUpperCase() : "#";
    addTo(groups, letter, termItem(term));
  }
  return new Map([...groups].sort(([a], [b]) => compareText(a, b)));
}
