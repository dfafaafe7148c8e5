/** Outlets as terms: each article's source under the name that sources.yaml, or else most articles, give it. */

import type { Facts } from "../model/article.ts";
import type { SourceRule } from "../model/desk.ts";
import { foldName } from "../model/fold.ts";
import type { SeedId } from "../model/ids.ts";
import type { SettledTerm, TermName } from "./settle-terms.ts";

export interface SettledSources {
  readonly byArticle: ReadonlyMap<SeedId, SettledTerm>;
  readonly terms: readonly TermName[];
}

export function settleSources(articles: readonly Facts[], rules: readonly SourceRule[]): SettledSources {
  const ruled = new Map(
    rules.flatMap((rule) => [rule.name, ...rule.aliases].map((name) => [foldName(name), rule] as const)),
  );
  const spellings = new Map<string, Map<string, number>>();
  const byArticle = new Map<SeedId, SettledTerm>();
  for (const { id, source } of articles) {
    if (source === null) continue;
    const rule = ruled.get(foldName(source.value));
    const key = foldName(rule?.name ?? source.value);
    const counts = spellings.get(key) ?? new Map<string, number>();
    counts.set(source.value, (counts.get(source.value) ?? 0) + 1);
    spellings.set(key, counts);
    const origin = source.origin === "derived" ? "derived" : source.origin === "desk" ? "rule" : "explicit";
    byArticle.set(id, { type: "source", key, origin, mentions: 0, aliases: [], inferred: false });
  }
  const terms = [...spellings].map(([key, counts]): TermName => {
    const name = ruled.get(key)?.name ?? mostFrequent(counts);
    const aliases = [...new Set([...counts.keys(), ...(ruled.get(key)?.aliases ?? [])])]
      .filter((alias) => alias !== name)
      .sort();
    return { type: "source", key, name, aliases, hasPage: true };
  });
  return { byArticle, terms: terms.sort((a, b) => (a.key < b.key ? -1 : 1)) };
}

function mostFrequent(counts: ReadonlyMap<string, number>): string {
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? "";
}
