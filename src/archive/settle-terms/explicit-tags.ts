/** Tags that people wrote: each joins the name or rule it spells, else it is a topic. Never dropped but by tags.yaml. */

import type { Facts } from "../../model/article.ts";
import { type Borne, borneUnwritten, type Names } from "./borne-names.ts";
import { type RuleBook, taxonomyOf } from "./rule-book.ts";

const titles =
  /^(?:mr|mrs|ms|dr|sir|president|prime minister|minister|ambassador|foreign minister|deputy minister|his excellency|her excellency) (?=\S+ \S)/;

/** Explicit tags in the order of the page, then those that tags.yaml adds. Equal ones once. */
export function explicitTags(facts: Facts, borne: readonly Borne[], names: Names): Borne[] {
  const { add, remove } = names.book.forArticle(facts);
  if (facts.explicitTags.length + add.length === 0) return [];
  const tags = new Map<number, Borne>();
  const put = (spelling: string, origin: "explicit" | "rule") => {
    const key = names.book.fold(spelling).replace(titles, "");
    if (key === "" || remove.has(key)) return;
    const { term, said, proof, isCited } = nameOfTag(key, spelling, borne, names);
    if (!tags.has(term.number) && !remove.has(term.key))
      tags.set(term.number, { term, origin, said, proof, isCited });
  };
  for (const spelling of facts.explicitTags) put(spelling, "explicit");
  for (const spelling of add) put(spelling, "rule");
  return [...tags.values()];
}

function nameOfTag(
  key: string,
  spelling: string,
  borne: readonly Borne[],
  { votes, book, ids }: Names,
): Borne {
  const rule = book.ruleOf.get(key);
  const target = rule === undefined ? key : book.fold(rule.name);
  const inArticle = borne.find(
    (name) => name.term.key === target || (rule === undefined && isSpelling(name, key, book)),
  );
  if (inArticle !== undefined && (rule === undefined || inArticle.term.type === taxonomyOf(rule))) {
    const { said } = inArticle;
    return {
      ...inArticle,
      said: { ...said, name: spelling, aliases: [...new Set([...said.aliases, said.name])] },
    };
  }
  const type = rule === undefined ? (votes.get(key)?.type ?? "tag") : taxonomyOf(rule);
  return borneUnwritten(ids.idOf(type, target), "explicit", spelling);
}

/** A lone surname spells no name for sure; places and organisations go by any of their names. */
function isSpelling({ term, said }: Borne, key: string, book: RuleBook): boolean {
  if (term.type === "person" && !key.includes(" ")) return false;
  return said.aliases.some((alias) => book.fold(alias) === key);
}
