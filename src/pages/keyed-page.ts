/** Pages with keys, so that their data is made only where it is not as before. */

import type { Entry } from "../model/archive.ts";
import type { PageOf } from "../model/page.ts";
import { type KeyPart, shortKey } from "../model/short-key.ts";
import type { ViewName, Views } from "../model/views.ts";
import type { SiteIndex } from "./site-index.ts";

/** `key` must differ whenever the data or a body does; tests/pages/page-keys.test.ts compares them over changed archives. */
export function keyedPage<Name extends ViewName>(
  { path, view, bodies, key }: Omit<PageOf<Name>, "make"> & { readonly key: string | number },
  make: () => Views[Name],
): PageOf<Name> {
  return { path, view, bodies, key, make };
}

/** A key for a page that lists articles, over what it says beside them. */
export function itemsKey(site: SiteIndex, entries: readonly Entry[], ...beside: readonly KeyPart[]): number {
  return shortKey([site.frameKey, ...beside, ...entries.map(site.keys.item)]);
}
