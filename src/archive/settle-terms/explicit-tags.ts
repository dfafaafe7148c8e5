/** Tags that people wrote: each joins the name or rule it spells, else it is a topic. Never dropped but by tags.yaml. */

import type { Facts } from "../../model/article.ts";
import { foldName } from "../../model/fold.ts";
import { type Borne, borneUnwritten, termIdOf } from "./borne-names.ts";
import { type RuleBook, taxonomyOf } from "./rule-book.ts";
import type { Vote } from "./votes.ts";

const titles =
  /^(?:mr|mrs|ms|dr|sir|president|prime minister|minister|ambassador|foreign minister|deputy minister|his excellency|her excellency) (?=\S+ \S)/;

/** Explicit tags in the order of the page, then those that tags.yaml adds. Equal ones once. */
export function explicitTags(
  facts: Facts,
  names: readonly Borne[],
  votes: ReadonlyMap<string, Vote>,
  book: RuleBook,
): Borne[] {
  const { add, remove } = book.forArticle(facts);
  const tags = new Map<string, Borne>();
  const put = (spelling: string, origin: "explicit" | "rule") => {
    const key = foldName(spelling).replace(titles, "");
    if (key === "" || remove.has(key)) return;
    const tag = { ...nameOfTag(key, spelling, names, votes, book), origin };
    if (!tags.has(termIdOf(tag)) && !remove.has(tag.key)) tags.set(termIdOf(tag), tag);
  };
  for (const spelling of facts.explicitTags) put(spelling, "explicit");
  for (const spelling of add) put(spelling, "rule");
  return [...tags.values()];
}

function nameOfTag(
  key: string,
  spelling: string,
  names: readonly Borne[],
  votes: ReadonlyMap<string, Vote>,
  book: RuleBook,
): Borne {
  const rule = book.ruleOf.get(key);
  const target = rule === undefined ? key : foldName(rule.name);
  const inArticle = names.find(
    (name) => name.key === target || (rule === undefined && isSpelling(name, key)),
  );
  if (inArticle !== undefined && (rule === undefined || inArticle.type === taxonomyOf(rule))) {
    return { ...inArticle, aliases: [...new Set([...inArticle.aliases, inArticle.spelling])], spelling };
  }
  const type = rule === undefined ? (votes.get(key)?.type ?? "tag") : taxonomyOf(rule);
  return borneUnwritten({ type, key: target, origin: "explicit", spelling });
}

/** A lone surname spells no name for sure; places and organisations go by any of their names. */
function isSpelling(name: Borne, key: string): boolean {
  if (name.type === "person" && !key.includes(" ")) return false;
  return name.aliases.some((alias) => foldName(alias) === key);
}
