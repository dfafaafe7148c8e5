/** Foreign headlines found in a page, joined to the article that carries that headline. */

import type { Facts } from "../model/article.ts";
import type { SeedId } from "../model/ids.ts";

export interface Translation {
  readonly lang: string;
  readonly title: string;
  /** The article in the archive; null where the archive has none. */
  readonly id: SeedId | null;
}

/** Both ways: an article named by another's variant also names that other. Articles without any are left out. */
export function findTranslations(_articles: readonly Facts[]): ReadonlyMap<SeedId, readonly Translation[]> {
  return new Map();
}
