/** Names and tags over the archive: votes, folding, thresholds, tags.yaml; text.md sections 4 and 5. */

import type { TagOrigin, Taxonomy } from "../model/archive.ts";
import type { Facts, NameMention } from "../model/article.ts";
import type { SourceRule, TagRules } from "../model/desk.ts";
import type { SeedId } from "../model/ids.ts";
import type { TermsOf } from "../model/marks.ts";
import { remember } from "../model/remember.ts";
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

/** A term as an article bears it, before terms have addresses; mostly one object for all articles that bear it alike. */
export interface SettledTerm {
  readonly term: TermName;
  readonly origin: TagOrigin;
  readonly mentions: number;
  /** Spellings in this article other than the term's name. */
  readonly aliases: readonly string[];
  readonly inferred: boolean;
  /** The article's name whose evidence proves the term. */
  readonly proof: NameMention | undefined;
}

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

export interface ArticleTerms {
  /** Shown, in the order of trust. */
  readonly tags: readonly SettledTerm[];
  /** All names found, by first mention. */
  readonly people: readonly SettledTerm[];
  readonly places: readonly SettledTerm[];
  readonly organisations: readonly SettledTerm[];
}

export interface SettledTerms {
  /** Made anew at each call: an archive's lists together would be large. */
  readonly termsOf: (id: SeedId) => ArticleTerms | undefined;
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
 * The same for any order of the articles.
 */
export function settleTerms(
  articles: readonly Facts[],
  rules: TagRules,
  { sources, termsOf }: { readonly sources: readonly SourceRule[]; readonly termsOf: TermsOf },
): SettledTerms {
  const ordered = [...articles].sort((a, b) => (a.id < b.id ? -1 : 1));
  const book = openRuleBook(rules);
  const ids = openTermIds();
  const names = openNames({ votes: voteTypes(ordered), book, ids, termsOf });
  const outlets = outletKeys(ordered, sources, book);
  const borne = ordered.map((facts) => bearTerms(facts, names, outlets));
  const census = countTerms(borne, ids, rules.derive.minArticles ?? leastArticles(ordered.length));
  const topics = rules.derive.topics
    ? suggestTopics(ordered, borne, { book, ids, termsOf })
    : new Map<SeedId, readonly Borne[]>();
  const choice = {
    rules: rules.derive,
    hasPage: census.hasPage,
    isEverywhere: (term: TermId) =>
      ordered.length >= sizes.two && census.articlesWith(term) > ordered.length * everywhereShare,
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
  const tagged = borne.map((article): ArticleTagged => {
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
  const byArticle = new Map(tagged.map((article) => [article.id, article] as const));
  const settle = remember((name: Borne) => settledTerm(name, name.origin, nameOf));
  return {
    termsOf: (id) => {
      const article = byArticle.get(id);
      return article === undefined ? undefined : articleTerms(article, nameOf, settle);
    },
    terms,
    closePairs: openClosePairs(terms, rules),
  };
}

function leastArticles(size: number): number {
  return size >= sizes.three ? 3 : size >= sizes.two ? 2 : 1;
}

interface ArticleTagged extends ArticleBorne {
  readonly tags: readonly Borne[];
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

function articleTerms(
  { tags, given, names }: ArticleTagged,
  nameOf: readonly (TermName | undefined)[],
  settle: (name: Borne) => SettledTerm,
): ArticleTerms {
  const lists: Record<Taxonomy, SettledTerm[]> = {
    person: [],
    place: [],
    organisation: [],
    tag: [],
    source: [],
  };
  for (const name of names) {
    if (!isInText(name)) continue;
    const origin = given.find((tag) => tag.term === name.term)?.origin ?? name.origin;
    lists[name.term.type].push(origin === name.origin ? settle(name) : settledTerm(name, origin, nameOf));
  }
  return {
    tags: tags.map(settle),
    people: lists.person,
    places: lists.place,
    organisations: lists.organisation,
  };
}

const noAliases: readonly string[] = [];

function settledTerm(
  { term: id, said, proof }: Borne,
  origin: TagOrigin,
  nameOf: readonly (TermName | undefined)[],
): SettledTerm {
  const term = nameOf[id.number];
  if (term === undefined) throw new Error(`a term of an article was not counted: ${id.type}:${id.key}`);
  const { mentions, inferred } = said;
  return { term, origin, mentions, aliases: otherSpellings(said, term.name), inferred, proof };
}

function otherSpellings({ name, aliases }: Borne["said"], shown: string): readonly string[] {
  if (aliases.length === 0) return name === shown ? noAliases : [name];
  const spellings = new Set([name, ...aliases]);
  spellings.delete(shown);
  return [...spellings];
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
