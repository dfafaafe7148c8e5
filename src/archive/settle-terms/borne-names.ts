/** The names of one article as terms: typed by the archive's votes, spelt and joined by tags.yaml. */

import type { TagOrigin } from "../../model/archive.ts";
import type { Facts, NameMention } from "../../model/article.ts";
import type { SeedId } from "../../model/ids.ts";
import { allows, openWords, type RuleBook, taxonomyOf } from "./rule-book.ts";
import type { TermId, TermIds } from "./term-ids.ts";
import { typeOf, type Vote } from "./votes.ts";

/** What an article says of a name; `name` is the spelling there. */
export type Said = Omit<NameMention, "key" | "type">;

/** A term that an article bears, before thresholds. */
export interface Borne {
  readonly term: TermId;
  readonly origin: TagOrigin;
  readonly said: Said;
  /** Place of the name among the article's; undefined where no words of the text stand behind the term. */
  readonly evidence: number | undefined;
  /** Cited as a source ("as reported by AZERTAC"): no subject of the article. */
  readonly isCited: boolean;
}

/** Stands in the text, or follows from it: listed among the article's names. Tags alone are not. */
export function isInText({ said }: Borne): boolean {
  return said.mentions > 0 || said.inferred;
}

const noAliases: readonly string[] = [];

/** A term given by a tag, a rule or likeness. */
export function borneUnwritten(term: TermId, origin: TagOrigin, spelling: string): Borne {
  const said = { name: spelling, mentions: 0, inLead: false, inferred: false, cue: "", aliases: noAliases };
  return { term, origin, said, evidence: undefined, isCited: false };
}

/** The terms of one article. */
export interface ArticleBorne {
  readonly id: SeedId;
  /** People's word: explicit tags and those that tags.yaml adds. */
  readonly given: readonly Borne[];
  readonly names: readonly Borne[];
}

/** What naming the terms of all articles needs. */
export interface Names {
  readonly votes: ReadonlyMap<string, Vote>;
  readonly book: RuleBook;
  readonly ids: TermIds;
}

/** Names that the text bears, in order; what tags.yaml forbids or removes is left out. */
export function borneNames(facts: Facts, { votes, book, ids }: Names): Borne[] {
  const { remove } = book.forArticle(facts);
  const isKnown = book.ruleOf.size > 0 ? openWords(facts) : () => false;
  const cited = facts.cited.length === 0 ? noWords : new Set(facts.cited.map(book.fold));
  const borne = new Map<number, Borne>();
  for (const [place, mention] of facts.names.entries()) {
    const rule = ruleFor(mention, book, isKnown);
    const type = rule === undefined ? typeOf(mention, votes) : taxonomyOf(rule);
    if (type === undefined) continue;
    const key = rule === undefined ? mention.key : book.fold(rule.name);
    if (book.never.has(mention.key) || book.never.has(key)) continue;
    if (remove.has(key) || remove.has(mention.key)) continue;
    const isRuled = rule !== undefined && mention.mentions > 0 && !mention.inferred;
    const term = ids.idOf(type, key);
    const known = borne.get(term.number);
    const name: Borne = {
      term,
      origin: isRuled ? "rule" : "derived",
      said: mention,
      evidence: place,
      isCited: cited.has(mention.key),
    };
    borne.set(term.number, known === undefined ? name : mergeBorne(known, name));
  }
  return [...borne.values()];
}

const noWords: ReadonlySet<string> = new Set<string>();

/** The rule of tags.yaml that a name falls under by one of its spellings. */
function ruleFor(mention: NameMention, book: RuleBook, isKnown: (word: string) => boolean) {
  if (book.ruleOf.size === 0) return undefined;
  for (const spelling of [mention.key, ...mention.aliases.map(book.fold)]) {
    const rule = book.ruleOf.get(spelling);
    if (rule !== undefined && allows(rule, spelling, isKnown)) return rule;
  }
  return undefined;
}

/** Two spellings that tags.yaml makes one name: the one written oftener leads. */
function mergeBorne(a: Borne, b: Borne): Borne {
  const [lead, other] = a.said.mentions >= b.said.mentions ? [a, b] : [b, a];
  const said: Said = {
    ...lead.said,
    mentions: a.said.mentions + b.said.mentions,
    inLead: a.said.inLead || b.said.inLead,
    inferred: [a, b].filter(isInText).every((borne) => borne.said.inferred) && (isInText(a) || isInText(b)),
    aliases: [...new Set([...lead.said.aliases, other.said.name, ...other.said.aliases])].filter(
      (name) => name !== lead.said.name,
    ),
  };
  return { ...lead, said, origin: a.origin === "rule" || b.origin === "rule" ? "rule" : lead.origin };
}
