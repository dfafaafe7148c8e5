/** Related articles by TF-IDF over an inverted index, each with its reason; text.md section 9. */

import type { RelatedLink } from "../model/archive.ts";
import type { Facts } from "../model/article.ts";
import type { SeedId } from "../model/ids.ts";

/** At most 5 an article, best first. Versions of one story are never related to each other. */
export function findRelated(
  _articles: readonly Facts[],
  _known: {
    /** Names of the terms that an article bears, by id. */
    readonly termsOf: ReadonlyMap<SeedId, readonly { readonly name: string; readonly isExplicit: boolean }[]>;
    /** Main article of the cluster that an article is a version in. */
    readonly clusterOf: ReadonlyMap<SeedId, SeedId>;
  },
): ReadonlyMap<SeedId, readonly RelatedLink[]> {
  return new Map();
}
