/** Names that may be one: suggestions for the editor, never joined by themselves (text.md section 5.6). */

import type { TagRules } from "../../model/desk.ts";
import { foldName } from "../../model/fold.ts";
import { addTo } from "../../model/group-by.ts";
import type { ClosePair, TermName } from "../settle-terms.ts";

const mostPairs = 200;
const mostInGroup = 40;

/** In a scope of its own, so that whoever holds the function holds nothing but these. */
export function openClosePairs(terms: readonly TermName[], rules: TagRules): () => ClosePair[] {
  return () => findClosePairs(terms, rules);
}

/** Pairs of one type, by name; at most 200. `notSame` of tags.yaml keeps pairs off. */
function findClosePairs(terms: readonly TermName[], rules: TagRules): ClosePair[] {
  const apart = new Set(
    rules.notSame.flatMap((names) => pairsOf(names.map(foldName)).map(([a, b]) => pairKey(a, b))),
  );
  const pairs = new Map<string, ClosePair>();
  const put = (a: TermName, b: TermName, reason: string) => {
    const key = `${a.type}:${pairKey(a.key, b.key)}`;
    if (a.key === b.key || a.type !== b.type || pairs.has(key) || apart.has(pairKey(a.key, b.key))) return;
    const names = [a.name, b.name].sort((x, y) => (x < y ? -1 : 1)) as [string, string];
    pairs.set(key, { names, type: a.type, reason });
  };
  const shown = terms.filter((term) => term.hasPage && term.type !== "source");
  for (const [a, b] of oneLetterApart(shown)) put(a, b, "one letter apart");
  for (const [a, b] of contained(shown)) put(a, b, "one name contains the other");
  return [...pairs.values()]
    .sort((a, b) => (`${a.type} ${a.names.join(" ")}` < `${b.type} ${b.names.join(" ")}` ? -1 : 1))
    .slice(0, mostPairs);
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a}|${b}` : `${b}|${a}`;
}

function pairsOf<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((a, i) => items.slice(i + 1).map((b): [T, T] => [a, b]));
}

/** Names equal but for one sign, found by the forms that lack one. */
function oneLetterApart(terms: readonly TermName[]): [TermName, TermName][] {
  const byForm = new Map<string, TermName[]>();
  for (const term of terms) {
    if (term.key.length < 6 || term.key.length > 40) continue;
    const forms = new Set([term.key]);
    for (let i = 0; i < term.key.length; i++) forms.add(term.key.slice(0, i) + term.key.slice(i + 1));
    for (const form of forms) addTo(byForm, `${term.type}:${form}`, term);
  }
  return groupsToPairs(byForm).filter(([a, b]) => !/\d/.test(a.key + b.key));
}

/** People of one surname of whom one has all words of the other; other names that begin or end with another. */
function contained(terms: readonly TermName[]): [TermName, TermName][] {
  const byEdge = new Map<string, TermName[]>();
  for (const term of terms) {
    const words = term.key.split(" ");
    if (words.length < 2 && term.key.length < 4) continue;
    if (term.type !== "person") addTo(byEdge, `${term.type}:${words[0]}`, term);
    addTo(byEdge, `${term.type}:${words[words.length - 1]}`, term);
  }
  return groupsToPairs(byEdge).filter(([a, b]) => {
    const [long, short] = a.key.length > b.key.length ? [a.key, b.key] : [b.key, a.key];
    const words = new Set(long.split(" "));
    return short.split(" ").every((word) => words.has(word));
  });
}

function groupsToPairs(groups: ReadonlyMap<string, readonly TermName[]>): [TermName, TermName][] {
  const pairs: [TermName, TermName][] = [];
  for (const group of groups.values()) {
    if (group.length > 1 && group.length <= mostInGroup) pairs.push(...pairsOf(group));
  }
  return pairs;
}
