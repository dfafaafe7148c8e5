/** Topics from the words that people wrote: tags of other articles and of tags.yaml, never free key phrases (text.md section 5.4). */

import type { Facts } from "../../model/article.ts";
import { foldName } from "../../model/fold.ts";
import type { SeedId } from "../../model/ids.ts";
import { type Borne, borneUnwritten, type Names } from "./borne-names.ts";
import { neighbourTags } from "./neighbours.ts";
import { openPhraseBook } from "./phrase-book.ts";
import { type RuleBook, taxonomyOf } from "./rule-book.ts";

export interface TaggedArticle {
  readonly id: SeedId;
  readonly given: readonly Borne[];
}

/** Most topics suggested for one article. */
const mostTopics = 3;
/** Articles in which people used a tag, from which on its words are looked for in others. */
const leastUses = 2;

/**
 * Topics of articles: of tags.yaml wherever their words stand, of the archive's explicit tags only where people tagged nothing.
 * Sorted by name.
 */
export function suggestTopics(
  articles: readonly Facts[],
  tagged: readonly TaggedArticle[],
  { book, ids, termsOf }: Pick<Names, "book" | "ids" | "termsOf">,
): ReadonlyMap<SeedId, Borne[]> {
  const vocabulary = openPhraseBook(vocabularyOf(tagged), termsOf);
  const ruled = ruledPhrases(book);
  const rules = openPhraseBook(ruled.keys(), termsOf);
  const near = neighbourTags(articles, tagged, termsOf);
  const topics = new Map<SeedId, Borne[]>();
  if (vocabulary.size + rules.size + near.size === 0) return topics;
  for (const [i, facts] of articles.entries()) {
    const given = tagged[i]?.given ?? [];
    const isTagged = given.some((tag) => tag.origin === "explicit");
    if (isTagged && rules.size === 0) continue;
    const suggested = isTagged ? [] : [...vocabulary.inBoth(facts), ...(near.get(facts.id) ?? [])];
    const found = new Map<string, "rule" | "suggested">(
      rules.inEither(facts).map((phrase) => [ruled.get(phrase) ?? phrase, "rule"]),
    );
    for (const key of [...new Set(suggested)].sort().slice(0, mostTopics))
      if (!found.has(key)) found.set(key, "suggested");
    const { remove } = book.forArticle(facts);
    const isWanted = (key: string) =>
      !remove.has(key) &&
      !book.never.has(key) &&
      !given.some(({ term }) => term.type === "tag" && term.key === key);
    const wanted = [...found].flatMap(([key, origin]) =>
      isWanted(key) ? [borneUnwritten(ids.idOf("tag", key), origin, key)] : [],
    );
    if (wanted.length > 0) topics.set(facts.id, wanted);
  }
  return topics;
}

/** Folded topics that people used in two articles or more. */
function vocabularyOf(tagged: readonly TaggedArticle[]): string[] {
  const uses = new Map<string, number>();
  for (const { given } of tagged) {
    for (const { term } of given) if (term.type === "tag") uses.set(term.key, (uses.get(term.key) ?? 0) + 1);
  }
  return [...uses].flatMap(([key, count]) => (count >= leastUses && key.length >= 4 ? [key] : []));
}

/** Folded phrases of tags.yaml's topics, each with the topic's key. */
function ruledPhrases(book: RuleBook): ReadonlyMap<string, string> {
  const phrases = new Map<string, string>();
  for (const rule of new Set(book.ruleOf.values())) {
    if (taxonomyOf(rule) !== "tag") continue;
    for (const phrase of [rule.name, ...rule.aliases, ...rule.match])
      phrases.set(foldName(phrase), foldName(rule.name));
  }
  return phrases;
}
