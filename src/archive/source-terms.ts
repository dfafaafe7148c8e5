/** Outlets as terms: each article's source under the name that sources.yaml, or else most articles, give it. */

import type { TagOrigin } from "../model/archive.ts";
import type { Facts } from "../model/article.ts";
import type { SourceRule } from "../model/desk.ts";
import { foldName } from "../model/fold.ts";
import type { TermName } from "./settle-terms.ts";

export interface SettledSources {
  /** An article's outlet, and by whose word. */
  readonly sourceOf: (facts: Facts) => { readonly term: TermName; readonly origin: TagOrigin } | undefined;
  readonly terms: readonly TermName[];
}

export function settleSources(articles: readonly Facts[], rules: readonly SourceRule[]): SettledSources {
  const ruled = new Map(
    rules.flatMap((rule) => [rule.name, ...rule.aliases].map((name) => [foldName(name), rule] as const)),
  );
  const spellings = new Map<string, number>();
  for (const { source } of articles)
    if (source !== null) spellings.set(source.value, (spellings.get(source.value) ?? 0) + 1);
  const byKey = new Map<string, Map<string, number>>();
  const keyOf = new Map<string, string>();
  for (const [spelling, count] of spellings) {
    const folded = foldName(spelling);
    const rule = ruled.get(folded);
    const key = rule === undefined ? folded : foldName(rule.name);
    keyOf.set(spelling, key);
    const counts = byKey.get(key);
    if (counts === undefined) byKey.set(key, new Map([[spelling, count]]));
    else counts.set(spelling, count);
  }
  const terms = new Map([...byKey].map(([key, counts]) => [key, sourceTerm(key, counts, ruled.get(key))]));
  return {
    sourceOf: ({ source }) => {
      const term = source === null ? undefined : terms.get(keyOf.get(source.value) ?? "");
      if (source === null || term === undefined) return undefined;
      const origin = source.origin === "derived" ? "derived" : source.origin === "desk" ? "rule" : "explicit";
      return { term, origin };
    },
    terms: [...terms.values()].sort((a, b) => (a.key < b.key ? -1 : 1)),
  };
}

function sourceTerm(
  key: string,
  counts: ReadonlyMap<string, number>,
  rule: SourceRule | undefined,
): TermName {
  const name = rule?.name ?? mostFrequent(counts);
  const aliases = [...new Set([...counts.keys(), ...(rule?.aliases ?? [])])]
    .filter((alias) => alias !== name)
    .sort();
  return { type: "source", key, name, aliases, hasPage: true };
}

function mostFrequent(counts: ReadonlyMap<string, number>): string {
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? "";
}
