/** Copies of one story: identical, copy, shortened, update; text.md section 8. */

import type { CopyKind } from "../model/archive.ts";
import type { Facts } from "../model/article.ts";
import type { SeedId } from "../model/ids.ts";

export interface FoundCluster {
  readonly main: SeedId;
  /** Earliest first, the main one among them. */
  readonly versions: readonly { readonly id: SeedId; readonly kind: CopyKind | "main" }[];
}

export function findClusters(_articles: readonly Facts[]): readonly FoundCluster[] {
  return [];
}
