/** tags.yaml made ready for look-ups: which rule a spelling belongs to, what is never a tag, what an article gains or loses. */

import type { Taxonomy } from "../../model/archive.ts";
import type { Facts } from "../../model/article.ts";
import type { TagRule, TagRules, TagType } from "../../model/desk.ts";
import { foldName } from "../../model/fold.ts";
import type { TermsOf } from "../../model/marks.ts";
import { hashesOf, termHash } from "../../model/terms.ts";

export interface RuleBook {
  /** The rule that a folded spelling belongs to. One-word aliases need `allows`. */
  readonly ruleOf: ReadonlyMap<string, TagRule>;
  /** Folded names that are never derived tags. */
  readonly never: ReadonlySet<string>;
  /** foldName, which remembers what it has folded: articles repeat each other's tags and outlets. */
  readonly fold: (name: string) => string;
  /** Folded names to add to, or take from, an article. */
  readonly forArticle: (facts: Facts) => {
    readonly add: readonly string[];
    readonly remove: ReadonlySet<string>;
  };
}

const taxonomyOfType: Readonly<Record<TagType, Taxonomy>> = {
  person: "person",
  place: "place",
  organisation: "organisation",
  topic: "tag",
  event: "tag",
};

export function taxonomyOf(rule: TagRule): Taxonomy {
  return taxonomyOfType[rule.type];
}

const nothing = { add: [], remove: new Set<string>() } as const;

export function openRuleBook(rules: TagRules): RuleBook {
  const ruleOf = new Map<string, TagRule>();
  for (const rule of rules.tags) {
    for (const name of [rule.name, ...rule.aliases, ...namesOfCountry(rule.code)]) {
      const key = foldName(name);
      if (!ruleOf.has(key)) ruleOf.set(key, rule);
    }
  }
  const folded = new Map<string, string>();
  const hasArticles = Object.keys(rules.articles).length > 0;
  return {
    ruleOf,
    never: new Set(rules.never.map(foldName)),
    fold: (name) => {
      let key = folded.get(name);
      if (key === undefined) {
        key = foldName(name);
        folded.set(name, key);
      }
      return key;
    },
    forArticle: (facts) => {
      if (!hasArticles) return nothing;
      const file = facts.path.slice(facts.path.lastIndexOf("/") + 1);
      const entry = rules.articles[facts.id] ?? rules.articles[facts.path] ?? rules.articles[file];
      return entry === undefined ? nothing : { add: entry.add, remove: new Set(entry.remove.map(foldName)) };
    },
  };
}

const languages = ["en", "az", "ru", "es", "fr", "de", "pt", "it", "tr"];

/** A country's names in many languages: "Mexico", "Meksika", "Мексика". */
function namesOfCountry(code: string | undefined): string[] {
  if (code === undefined || !/^[A-Z]{2}$/.test(code)) return [];
  return languages.flatMap((lang) => {
    const name = new Intl.DisplayNames([lang], { type: "region", fallback: "none" }).of(code);
    return name === undefined ? [] : [name];
  });
}

/**
 * Whether a spelling speaks of the rule's name in this article: the name itself and longer aliases always.
 * One word that is a person's, or whose rule names a context, only where a longer form or a context word stands in the article too.
 */
export function allows(rule: TagRule, spelling: string, isKnown: (word: string) => boolean): boolean {
  const isUnclear = rule.type === "person" || rule.context.length > 0;
  const needsContext = isUnclear && !spelling.includes(" ") && foldName(rule.name) !== spelling;
  if (!needsContext) return true;
  const longer = [rule.name, ...rule.aliases].map(foldName).filter((name) => name.includes(" "));
  return [...longer, ...rule.context.map(foldName)].some(isKnown);
}

/** Tells of folded names and words whether an article is known to hold them: what a rule's context is looked up in. */
export function openWords(facts: Facts, termsOf: TermsOf): (word: string) => boolean {
  let words: ReadonlySet<string> | undefined;
  let terms: ReadonlySet<number> | undefined;
  return (word) => {
    words ??= wordsOf(facts);
    if (words.has(word)) return true;
    terms ??= new Set(hashesOf(termsOf(facts)));
    return terms.has(termHash(word));
  };
}

function wordsOf(facts: Facts): ReadonlySet<string> {
  const words = new Set<string>();
  for (const name of facts.names) {
    words.add(name.key);
    for (const alias of name.aliases) words.add(foldName(alias));
  }
  for (const word of foldName(facts.headline.value).split(/[^\p{L}\p{N}]+/u)) words.add(word);
  return words;
}
