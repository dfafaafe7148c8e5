/** Topics from the words that people wrote: tags of other articles and of tags.yaml, never free key phrases (text.md section 5.4). */

import type { Facts } from "../../model/article.ts";
import type { SeedId } from "../../model/ids.ts";
import type { Borne } from "./borne-names.ts";
import type { RuleBook } from "./rule-book.ts";

export function suggestTopics(
  _articles: readonly Facts[],
  _borne: readonly { readonly id: SeedId; readonly given: readonly Borne[] }[],
  _book: RuleBook,
): ReadonlyMap<SeedId, Borne[]> {
  return new Map();
}
