/** Topics from the words that people wrote: tags of other articles and of tags.yaml, never free key phrases (text.md section 5.4). */

import type { Facts } from "../../model/article.ts";
import { foldName, foldText } from "../../model/fold.ts";
import type { SeedId } from "../../model/ids.ts";
import { countAt } from "../../model/terms.ts";
import { type Borne, borneUnwritten, termIdOf } from "./borne-names.ts";
import { neighbourTags } from "./neighbours.ts";
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
  book: RuleBook,
): ReadonlyMap<SeedId, Borne[]> {
  const vocabulary = vocabularyOf(tagged);
  const ruled = ruledPhrases(book);
  const near = neighbourTags(articles, tagged);
  const topics = new Map<SeedId, Borne[]>();
  articles.forEach((facts, i) => {
    const given = tagged[i]?.given ?? [];
    const known = new Set(given.map(termIdOf));
    const rules = matches(facts, ruled).map((key) => topicOf(ruled.get(key) ?? key, "rule"));
    const isTagged = given.some((tag) => tag.origin === "explicit");
    const suggested = isTagged ? [] : [...matches(facts, vocabulary, true), ...(near.get(facts.id) ?? [])];
    const remove = book.forArticle(facts).remove;
    const found = [
      ...rules,
      ...[...new Set(suggested)]
        .sort()
        .slice(0, mostTopics)
        .map((key) => topicOf(vocabulary.get(key) ?? key, "suggested")),
    ].filter(
      (topic, at, all) =>
        !known.has(termIdOf(topic)) &&
        !remove.has(topic.key) &&
        !book.never.has(topic.key) &&
        all.findIndex((other) => other.key === topic.key) === at,
    );
    if (found.length > 0) topics.set(facts.id, found);
  });
  return topics;
}

/** Folded topics that people used in two articles or more, each with itself. */
function vocabularyOf(tagged: readonly TaggedArticle[]): ReadonlyMap<string, string> {
  const uses = new Map<string, number>();
  for (const { given } of tagged) {
    for (const tag of given) if (tag.type === "tag") uses.set(tag.key, (uses.get(tag.key) ?? 0) + 1);
  }
  return new Map(
    [...uses].filter(([key, count]) => count >= leastUses && key.length >= 4).map(([key]) => [key, key]),
  );
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

/**
 * Phrases of a vocabulary that stand in the headline, or whose every word the text says three times.
 * `isStrict` asks for both: the words of other articles' tags are less sure than the editor's.
 */
function matches(facts: Facts, vocabulary: ReadonlyMap<string, string>, isStrict = false): string[] {
  if (vocabulary.size === 0) return [];
  const headline = foldText(facts.headline.value)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  const frequent = facts.terms.words.filter((_, index) => countAt(facts.terms, index) >= 3);
  const found = new Set<string>();
  const inHeadline = new Set<string>();
  for (const word of frequent) {
    if (vocabulary.has(word)) found.add(word);
    if (vocabulary.has(`${word}s`)) found.add(`${word}s`);
    for (const other of frequent) {
      for (const phrase of [`${word} ${other}`, `${word} ${other}s`])
        if (vocabulary.has(phrase)) found.add(phrase);
    }
  }
  for (let from = 0; from < headline.length; from++) {
    for (let to = from + 1; to <= Math.min(headline.length, from + 5); to++) {
      const phrase = headline.slice(from, to).join(" ");
      if (vocabulary.has(phrase)) inHeadline.add(phrase);
    }
  }
  if (isStrict) return [...found].filter((phrase) => inHeadline.has(phrase)).sort();
  return [...new Set([...found, ...inHeadline])].sort();
}

function topicOf(key: string, origin: "rule" | "suggested"): Borne {
  return borneUnwritten({ type: "tag", key, origin, spelling: key });
}
