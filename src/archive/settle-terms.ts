/** Names and tags over the archive: votes, folding, thresholds, tags.yaml; text.md sections 4 and 5. */

import type { Taxonomy } from "../model/archive.ts";
import type { Facts } from "../model/article.ts";
import type { SourceRule, TagRules } from "../model/desk.ts";
import type { SeedId } from "../model/ids.ts";
import type { TermsOf } from "../model/marks.ts";
import {
  type ArticleBorne,
  type Borne,
  borneNames,
  isInText,
  type Names,
  openNames,
} from "./settle-terms/borne-names.ts";
import { type Census, countTerms } from "./settle-terms/census.ts";
import { chooseTags } from "./settle-terms/choose-tags.ts";
import { openClosePairs } from "./settle-terms/close-pairs.ts";
import { distinctNames } from "./settle-terms/distinct-names.ts";
import { explicitTags } from "./settle-terms/explicit-tags.ts";
import { openRuleBook, type RuleBook } from "./settle-terms/rule-book.ts";
import { openSpellingBook, type SpellingBook } from "./settle-terms/spellings.ts";
import { compareTerms, openTermIds, type TermId } from "./settle-terms/term-ids.ts";
import { suggestTopics } from "./settle-terms/topics.ts";
import { voteTypes } from "./settle-terms/votes.ts";

/** A term of the archive, before it has an address; one object a term. `key` is unique within its type. */
export interface TermName {
  readonly type: Taxonomy;
  readonly key: string;
  /** The spelling shown. */
  readonly name: string;
  /** All other spellings, sorted. */
  readonly aliases: readonly string[];
  readonly code?: string;
  readonly note?: string;
  /** From tags.yaml. */
  readonly wishedSlug?: string;
  /** Borne by enough articles, or by people's word, to have a page. */
  readonly hasPage: boolean;
}

/** The terms that an article bears, each mostly one object for all articles that say the same of it. */
export interface ArticleTerms extends ArticleBorne {
  /** Shown, in the order of trust. */
  readonly tags: readonly Borne[];
}

export interface SettledTerms {
  readonly termsOf: (id: SeedId) => ArticleTerms | undefined;
  readonly nameOf: (term: TermId) => TermName;
  /** By type and key. */
  readonly terms: readonly TermName[];
  /** Pairs that may be one name, for `check --review`; never merged alone. */
  readonly closePairs: () => readonly ClosePair[];
}

export interface ClosePair {
  readonly names: readonly [string, string];
  readonly type: Taxonomy;
  readonly reason: string;
}

/** Articles from which on a name needs to stand in two, and in three, to be more than text. */
const sizes = { two: 10, three: 2001 };
/** Share of the archive above which a name tells little of one article; looked at from `sizes.two` articles on. */
const everywhereShare = 0.6;

/**
 * Tags and names of every article. Explicit tags come first and are never dropped; then rules of tags.yaml; then what the text bears out.
 * `articles`: by id.
 */
export function settleTerms(
  articles: readonly Facts[],
  rules: TagRules,
  { sources, termsOf }: { readonly sources: readonly SourceRule[]; readonly termsOf: TermsOf },
): SettledTerms {
  const book = openRuleBook(rules);
  const ids = openTermIds();
  const names = openNames({ votes: voteTypes(articles), book, ids, termsOf });
  const outlets = outletKeys(articles, sources, book);
  const borne = articles.map((facts) => bearTerms(facts, names, outlets));
  const census = countTerms(borne, ids, rules.derive.minArticles ?? leastArticles(articles.length));
  const topics = rules.derive.topics
    ? suggestTopics(articles, borne, { book, ids, termsOf })
    : new Map<SeedId, readonly Borne[]>();
  const choice = {
    rules: rules.derive,
    hasPage: census.hasPage,
    isEverywhere: (term: TermId) =>
      articles.length >= sizes.two && census.articlesWith(term) > articles.length * everywhereShare,
  };
  const spellings = openSpellingBook(book.fold);
  const codes: (string | undefined)[] = [];
  const isUsed: boolean[] = [];
  const note = (name: Borne) => {
    const { number } = name.term;
    spellings.note(name);
    isUsed[number] = true;
    codes[number] ??= name.said.code;
  };
  const settled = borne.map((article): ArticleTerms => {
    const chosen = chooseTags(article.names, article.given, choice);
    const tags = [...article.given, ...chosen, ...(topics.get(article.id) ?? [])];
    for (const tag of tags) note(tag);
    for (const name of article.names) if (isInText(name) && !chosen.includes(name)) note(name);
    return { ...article, tags };
  });
  const used = ids.all.filter(({ number }) => isUsed[number]).sort(compareTerms);
  const terms = distinctNames(
    used.map((id) => termName(id, codes[id.number], { book, spellings, census })),
    book.fold,
  );
  const nameOf: (TermName | undefined)[] = [];
  for (const [at, id] of used.entries()) nameOf[id.number] = terms[at];
  const byArticle = new Map(settled.map((article) => [article.id, article] as const));
  return {
    termsOf: (id) => byArticle.get(id),
    nameOf: ({ number, type, key }) => {
      const name = nameOf[number];
      if (name === undefined) throw new Error(`a term of an article was not counted: ${type}:${key}`);
      return name;
    },
    terms,
    closePairs: openClosePairs(terms, rules),
  };
}

function leastArticles(size: number): number {
  return size >= sizes.three ? 3 : size >= sizes.two ? 2 : 1;
}

function bearTerms(facts: Facts, names: Names, outlets: ReadonlySet<string>): ArticleBorne {
  const borne = borneNames(facts, names);
  const given = explicitTags(facts, borne, names);
  // An outlet of the archive is a source; as a name in the text it is a tag only where people say so.
  const isName = (name: Borne) => name.origin === "rule" || !outlets.has(name.term.key);
  return { id: facts.id, given, names: borne.filter(isName) };
}

function outletKeys(
  articles: readonly Facts[],
  sources: readonly SourceRule[],
  { fold }: RuleBook,
): ReadonlySet<string> {
  const outlets = new Set<string>();
  for (const { source, via } of articles) {
    if (source !== null) outlets.add(fold(source.value));
    if (via !== null) outlets.add(fold(via.value));
  }
  for (const rule of sources) for (const name of [rule.name, ...rule.aliases]) outlets.add(fold(name));
  return outlets;
}

function termName(
  id: TermId,
  said: string | undefined,
  {
    book,
    spellings,
    census,
  }: { readonly book: RuleBook; readonly spellings: SpellingBook; readonly census: Census },
): TermName {
  const found = book.ruleOf.get(id.key);
  const rule = found !== undefined && book.fold(found.name) === id.key ? found : undefined;
  const code = rule?.code ?? said;
  return {
    type: id.type,
    key: id.key,
    ...spellings.choose(id, rule),
    ...(code === undefined ? {} : { code }),
    ...(rule?.note === undefined ? {} : { note: rule.note }),
    ...(rule?.slug === undefined ? {} : { wishedSlug: rule.slug }),
    hasPage: census.hasPage(id),
  };
}
