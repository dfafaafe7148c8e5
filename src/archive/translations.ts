/** Foreign headlines found in a page, joined to the article that carries that headline. */

import type { Facts } from "../model/article.ts";
import { compareText } from "../model/compare-text.ts";
import { foldText } from "../model/fold.ts";
import { groupBy } from "../model/group-by.ts";
import type { SeedId } from "../model/ids.ts";
import { dayNumberOf } from "../model/iso-date.ts";

export interface Translation {
  readonly lang: string;
  readonly title: string;
  /** The article in the archive; null where the archive has none. */
  readonly id: SeedId | null;
}

/** Both ways: an article named by another's variant also names that other. Articles without any are left out. `articles`: by id. */
export function findTranslations(articles: readonly Facts[]): ReadonlyMap<SeedId, readonly Translation[]> {
  const ordered = articles.filter((facts) => facts.withdrawn === null);
  const found = new Map<SeedId, Translation[]>();
  if (ordered.every((facts) => facts.variants.length === 0)) return found;
  const byHeadline = groupBy(ordered, (facts) => keyOf(facts.headline.value));
  const add = (id: SeedId, translation: Translation) => {
    const list = found.get(id) ?? [];
    found.set(id, list);
    const known = list.findIndex((other) => isSame(other, translation));
    if (known < 0) list.push(translation);
    // What the page itself only named is now known to stand in the archive.
    else if (list[known]?.id === null) list[known] = translation;
  };
  for (const facts of ordered) {
    for (const { lang, title } of facts.variants) {
      const bearers = (byHeadline.get(keyOf(title)) ?? []).filter((other) => other !== facts);
      const other = nearest(bearers, facts);
      add(facts.id, { lang: other?.lang ?? lang, title, id: other?.id ?? null });
      if (other !== undefined) add(other.id, { lang: facts.lang, title: facts.headline.value, id: facts.id });
    }
  }
  for (const list of found.values())
    list.sort((a, b) => compareText(a.lang, b.lang) || compareText(a.title, b.title));
  return found;
}

function isSame(one: Translation, other: Translation): boolean {
  return one.lang === other.lang && keyOf(one.title) === keyOf(other.title);
}

/** Words alone decide: dashes and quotation marks differ from language page to language page. */
function keyOf(headline: string): string {
  return (foldText(headline).match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}

/** Of several articles with one headline the one published nearest; undated ones last, then by id. */
function nearest(articles: readonly Facts[], facts: Facts): Facts | undefined {
  const distance = (other: Facts) =>
    other.date === null || facts.date === null
      ? Number.POSITIVE_INFINITY
      : Math.abs(dayNumberOf(other.date.value) - dayNumberOf(facts.date.value));
  return articles.reduce<Facts | undefined>(
    (best, other) => (best === undefined || distance(other) < distance(best) ? other : best),
    undefined,
  );
}
