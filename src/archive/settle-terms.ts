/** Names and tags over the archive: votes, folding, thresholds, tags.yaml; text.md sections 4 and 5. */

import type { TagOrigin, Taxonomy } from "../model/archive.ts";
import type { Evidence, Facts } from "../model/article.ts";
import type { SourceRule, TagRules } from "../model/desk.ts";
import { foldName } from "../model/fold.ts";
import type { SeedId } from "../model/ids.ts";
import { type Borne, borneNames, termIdOf } from "./settle-terms/borne-names.ts";
import { chooseTags, isWorthy } from "./settle-terms/choose-tags.ts";
import { findClosePairs } from "./settle-terms/close-pairs.ts";
import { explicitTags } from "./settle-terms/explicit-tags.ts";
import { openRuleBook, type RuleBook } from "./settle-terms/rule-book.ts";
import { openSpellingBook, type SpellingBook } from "./settle-terms/spellings.ts";
import { suggestTopics } from "./settle-terms/topics.ts";
import { type Vote, voteTypes } from "./settle-terms/votes.ts";

/** A term of one article, before terms have addresses. `key` is unique within its type. */
export interface SettledTerm {
  readonly type: Taxonomy;
  readonly key: string;
  readonly origin: TagOrigin;
  readonly mentions: number;
  /** Spellings in this article other than the term's name. */
  readonly aliases: readonly string[];
  readonly inferred: boolean;
  readonly evidence?: Evidence;
}

/** A term of the archive, before it has an address. */
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

export interface ArticleTerms {
  /** Shown, in the order of trust. */
  readonly tags: readonly SettledTerm[];
  /** All names found, by first mention. */
  readonly people: readonly SettledTerm[];
  readonly places: readonly SettledTerm[];
  readonly organisations: readonly SettledTerm[];
}

export interface SettledTerms {
  readonly byArticle: ReadonlyMap<SeedId, ArticleTerms>;
  /** By type and key. */
  readonly terms: readonly TermName[];
  /** Pairs that may be one name, for `check --review`; never merged alone. */
  readonly closePairs: readonly {
    readonly names: readonly [string, string];
    readonly type: Taxonomy;
    readonly reason: string;
  }[];
}

/** Articles from which on a name needs to stand in two, and in three, to be more than text. */
const sizes = { two: 10, three: 2001 };
/** Share of the archive above which a name tells little of one article; looked at from `sizes.two` articles on. */
const everywhereShare = 0.6;

/**
 * Tags and names of every article. Explicit tags come first and are never dropped; then rules of tags.yaml; then what the text bears out.
 * The same for any order of the articles.
 */
export function settleTerms(
  articles: readonly Facts[],
  rules: TagRules,
  sources: readonly SourceRule[],
): SettledTerms {
  const ordered = [...articles].sort((a, b) => (a.id < b.id ? -1 : 1));
  const book = openRuleBook(rules);
  const votes = voteTypes(ordered);
  const outlets = outletKeys(ordered, sources);
  const borne = ordered.map((facts) => bearTerms(facts, votes, book, outlets));
  const census = countTerms(borne, rules.derive.minArticles ?? leastArticles(ordered.length));
  const topics = rules.derive.topics ? suggestTopics(ordered, borne, book) : new Map<SeedId, Borne[]>();
  const choice = {
    rules: rules.derive,
    hasPage: census.hasPage,
    isEverywhere: (id: string) =>
      ordered.length >= sizes.two && census.articlesWith(id) > ordered.length * everywhereShare,
  };
  const spellings = openSpellingBook();
  const used = new Map<string, { readonly type: Taxonomy; readonly key: string; code?: string }>();
  const tagged = borne.map(({ id, given, names }) => {
    const tags = [...given, ...chooseTags(names, given, choice), ...(topics.get(id) ?? [])];
    for (const term of new Set([...tags, ...names.filter((name) => name.isInText)])) {
      spellings.note(termIdOf(term), term);
      const known = used.get(termIdOf(term));
      const code = known?.code ?? term.code;
      used.set(termIdOf(term), { type: term.type, key: term.key, ...(code === undefined ? {} : { code }) });
    }
    return { id, tags, given, names };
  });
  const terms = [...used]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, term]) => termName(id, term, book, spellings, census));
  const nameOf = new Map(terms.map((term) => [termIdOf(term), term.name] as const));
  const byArticle = new Map(tagged.map((article) => [article.id, articleTerms(article, nameOf)] as const));
  return { byArticle, terms, closePairs: findClosePairs(terms, rules) };
}

function leastArticles(size: number): number {
  return size >= sizes.three ? 3 : size >= sizes.two ? 2 : 1;
}

interface ArticleBorne {
  readonly id: SeedId;
  /** People's word: explicit tags and those that tags.yaml adds. */
  readonly given: readonly Borne[];
  readonly names: readonly Borne[];
}

function bearTerms(
  facts: Facts,
  votes: ReadonlyMap<string, Vote>,
  book: RuleBook,
  outlets: ReadonlySet<string>,
): ArticleBorne {
  const names = borneNames(facts, votes, book);
  const given = explicitTags(facts, names, votes, book);
  // An outlet of the archive is a source; as a name in the text it is a tag only where people say so.
  return {
    id: facts.id,
    given,
    names: names.filter((name) => name.origin === "rule" || !outlets.has(name.key)),
  };
}

function outletKeys(articles: readonly Facts[], sources: readonly SourceRule[]): ReadonlySet<string> {
  const names = articles.flatMap(({ source, via }) => [source?.value, via?.value]);
  const ruled = sources.flatMap((rule) => [rule.name, ...rule.aliases]);
  return new Set([...names, ...ruled].flatMap((name) => (name === undefined ? [] : [foldName(name)])));
}

interface Census {
  readonly articlesWith: (id: string) => number;
  readonly hasPage: (id: string) => boolean;
}

/** A page is for what people named, and for what stands in enough articles and is worthy of a tag in one. */
function countTerms(borne: readonly ArticleBorne[], least: number): Census {
  const counts = new Map<string, number>();
  const worthy = new Set<string>();
  const byPeople = new Set<string>();
  for (const { given, names } of borne) {
    const ids = new Set(names.filter((name) => name.isInText).map(termIdOf));
    for (const name of names) if (isWorthy(name)) worthy.add(termIdOf(name));
    for (const name of names) if (name.origin === "rule") byPeople.add(termIdOf(name));
    for (const tag of given) {
      byPeople.add(termIdOf(tag));
      ids.add(termIdOf(tag));
    }
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const articlesWith = (id: string) => counts.get(id) ?? 0;
  return {
    articlesWith,
    hasPage: (id) =>
      byPeople.has(id) || id.startsWith("tag:") || (worthy.has(id) && articlesWith(id) >= least),
  };
}

function articleTerms(
  { tags, given, names }: ArticleBorne & { readonly tags: readonly Borne[] },
  nameOf: ReadonlyMap<string, string>,
): ArticleTerms {
  const explicit = new Map(given.map((tag) => [termIdOf(tag), tag.origin]));
  const ofType = (type: Taxonomy) =>
    names
      .filter((name) => name.type === type && name.isInText)
      .map((name) => settled({ ...name, origin: explicit.get(termIdOf(name)) ?? name.origin }, nameOf));
  return {
    tags: tags.map((tag) => settled(tag, nameOf)),
    people: ofType("person"),
    places: ofType("place"),
    organisations: ofType("organisation"),
  };
}

function settled(term: Borne, nameOf: ReadonlyMap<string, string>): SettledTerm {
  const { type, key, origin, mentions, inferred, evidence } = term;
  const spellings = new Set([term.spelling, ...term.aliases]);
  spellings.delete(nameOf.get(termIdOf(term)) ?? "");
  return {
    type,
    key,
    origin,
    mentions,
    aliases: [...spellings],
    inferred,
    ...(evidence === undefined ? {} : { evidence }),
  };
}

function termName(
  id: string,
  term: { readonly type: Taxonomy; readonly key: string; readonly code?: string },
  book: RuleBook,
  spellings: SpellingBook,
  census: Census,
): TermName {
  const found = book.ruleOf.get(term.key);
  const rule = found !== undefined && foldName(found.name) === term.key ? found : undefined;
  const code = rule?.code ?? term.code;
  return {
    type: term.type,
    key: term.key,
    ...spellings.choose(id, rule),
    ...(code === undefined ? {} : { code }),
    ...(rule?.note === undefined ? {} : { note: rule.note }),
    ...(rule?.slug === undefined ? {} : { wishedSlug: rule.slug }),
    hasPage: census.hasPage(id),
  };
}
