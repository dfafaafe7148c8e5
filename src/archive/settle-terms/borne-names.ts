/** The names of one article as terms: typed by the archive's votes, spelt and joined by tags.yaml. */

import type { TagOrigin } from "../../model/archive.ts";
import type { Facts, NameMention } from "../../model/article.ts";
import type { TagRule } from "../../model/desk.ts";
import type { SeedId } from "../../model/ids.ts";
import type { TermsOf } from "../../model/marks.ts";
import { remember } from "../../model/remember.ts";
import { allows, openWords, type RuleBook, taxonomyOf } from "./rule-book.ts";
import type { TermId, TermIds } from "./term-ids.ts";
import { typeOf, type Vote } from "./votes.ts";

/** What an article says of a name; `name` is the spelling there. */
export type Said = Omit<NameMention, "key" | "type">;

/** A term that an article bears, before thresholds; one object for all articles that say the same of a name. */
export interface Borne {
  readonly term: TermId;
  readonly origin: TagOrigin;
  readonly said: Said;
  /** The article's name whose evidence proves the term; undefined where no words of the text stand behind it. */
  readonly proof: NameMention | undefined;
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
  return { term, origin, said, proof: undefined, isCited: false };
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
  /** What a name comes to where no rule of tags.yaml speaks of it; null: it is no term. */
  readonly plainOf: (mention: NameMention) => Borne | null;
  readonly termsOf: TermsOf;
  /** By number of a term: its place among the names of the article that bore it last. */
  readonly places: number[];
}

export function openNames({ votes, book, ids, termsOf }: Omit<Names, "plainOf" | "places">): Names {
  const plainOf = remember((mention: NameMention): Borne | null => {
    const type = typeOf(mention, votes);
    return type === undefined ? null : borneMention(mention, ids.idOf(type, mention.key), "derived");
  });
  return { votes, book, ids, plainOf, termsOf, places: [] };
}

function borneMention(mention: NameMention, term: TermId, origin: TagOrigin): Borne {
  return { term, origin, said: mention, proof: mention, isCited: false };
}

/** Names that the text bears, in order; what tags.yaml forbids or removes is left out. */
export function borneNames(facts: Facts, { book, ids, plainOf, termsOf, places }: Names): Borne[] {
  const { remove } = book.forArticle(facts);
  const isKnown = book.ruleOf.size > 0 ? openWords(facts, termsOf) : () => false;
  const cited = facts.cited.length === 0 ? noWords : new Set(facts.cited.map(book.fold));
  const borne: Borne[] = [];
  const isUnwanted = (key: string) => book.never.has(key) || remove.has(key);
  for (const mention of facts.names) {
    if (isUnwanted(mention.key)) continue;
    const rule = ruleFor(mention, book, isKnown);
    const said = rule === undefined ? plainOf(mention) : ruledName(mention, rule, { book, ids });
    if (said === null || isUnwanted(said.term.key)) continue;
    const name = cited.has(mention.key) ? { ...said, isCited: true } : said;
    const place = places[name.term.number] ?? 0;
    const known = borne[place];
    if (known?.term === name.term) borne[place] = mergeBorne(known, name);
    else places[name.term.number] = borne.push(name) - 1;
  }
  return borne;
}

const noWords: ReadonlySet<string> = new Set<string>();

function ruledName(mention: NameMention, rule: TagRule, { book, ids }: Pick<Names, "book" | "ids">): Borne {
  const isWritten = mention.mentions > 0 && !mention.inferred;
  const term = ids.idOf(taxonomyOf(rule), book.fold(rule.name));
  return borneMention(mention, term, isWritten ? "rule" : "derived");
}

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
