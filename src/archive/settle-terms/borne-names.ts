/** The names of one article as terms: typed by the archive's votes, spelt and joined by tags.yaml. */

import type { TagOrigin, Taxonomy } from "../../model/archive.ts";
import type { Evidence, Facts, NameMention } from "../../model/article.ts";
import { foldName } from "../../model/fold.ts";
import { allows, type RuleBook, taxonomyOf, wordsOf } from "./rule-book.ts";
import { typeOf, type Vote } from "./votes.ts";

/** A term that an article bears, before thresholds. */
export interface Borne {
  readonly type: Taxonomy;
  readonly key: string;
  readonly origin: TagOrigin;
  readonly mentions: number;
  readonly inLead: boolean;
  readonly inferred: boolean;
  /** Stands in the text, or follows from it: listed among the article's names. Tags alone are not. */
  readonly isInText: boolean;
  readonly cue: string;
  /** Cited as a source ("as reported by AZERTAC"): no subject of the article. */
  readonly isCited: boolean;
  /** As the article has it, and its other spellings there. */
  readonly spelling: string;
  readonly aliases: readonly string[];
  readonly code?: string;
  readonly evidence?: Evidence;
}

export function termIdOf(term: { readonly type: Taxonomy; readonly key: string }): string {
  return `${term.type}:${term.key}`;
}

/** A term given by a tag, a rule or likeness: no words of the text stand behind it. */
export function borneUnwritten(term: Pick<Borne, "type" | "key" | "origin" | "spelling">): Borne {
  return {
    ...term,
    mentions: 0,
    inLead: false,
    inferred: false,
    isInText: false,
    cue: "",
    isCited: false,
    aliases: [],
  };
}

/** Names that the text bears, in order; what tags.yaml forbids or removes is left out. */
export function borneNames(facts: Facts, votes: ReadonlyMap<string, Vote>, book: RuleBook): Borne[] {
  const { remove } = book.forArticle(facts);
  const words = book.ruleOf.size > 0 ? wordsOf(facts) : new Set<string>();
  const cited = new Set(facts.cited.map(foldName));
  const borne = new Map<string, Borne>();
  for (const mention of facts.names) {
    const term = ruledName(mention, book, words) ?? derivedName(mention, votes);
    if (term === undefined || book.never.has(mention.key) || book.never.has(term.key)) continue;
    if (remove.has(term.key) || remove.has(mention.key)) continue;
    const id = termIdOf(term);
    const known = borne.get(id);
    const name = { ...term, isCited: cited.has(mention.key) };
    borne.set(id, known === undefined ? name : mergeBorne(known, name));
  }
  return [...borne.values()];
}

function ruledName(mention: NameMention, book: RuleBook, words: ReadonlySet<string>): Borne | undefined {
  for (const spelling of [mention.key, ...mention.aliases.map(foldName)]) {
    const rule = book.ruleOf.get(spelling);
    if (rule === undefined || !allows(rule, spelling, words)) continue;
    const origin = mention.mentions > 0 && !mention.inferred ? "rule" : "derived";
    return { ...asBorne(mention), type: taxonomyOf(rule), key: foldName(rule.name), origin };
  }
  return undefined;
}

function derivedName(mention: NameMention, votes: ReadonlyMap<string, Vote>): Borne | undefined {
  const type = typeOf(mention, votes);
  return type === undefined ? undefined : { ...asBorne(mention), type, key: mention.key, origin: "derived" };
}

function asBorne(mention: NameMention) {
  const { mentions, inLead, inferred, cue, aliases, code, evidence } = mention;
  return {
    mentions,
    inLead,
    inferred,
    isInText: mentions > 0 || inferred,
    cue,
    isCited: false,
    spelling: mention.name,
    aliases,
    ...(code === undefined ? {} : { code }),
    evidence,
  };
}

/** Two spellings that tags.yaml makes one name: the one written oftener leads. */
export function mergeBorne(a: Borne, b: Borne): Borne {
  const [lead, other] = a.mentions >= b.mentions ? [a, b] : [b, a];
  return {
    ...lead,
    mentions: a.mentions + b.mentions,
    inLead: a.inLead || b.inLead,
    inferred: a.inferred && b.inferred,
    isInText: a.isInText || b.isInText,
    origin: a.origin === "rule" || b.origin === "rule" ? "rule" : lead.origin,
    aliases: [...new Set([...lead.aliases, other.spelling, ...other.aliases])].filter(
      (name) => name !== lead.spelling,
    ),
  };
}
