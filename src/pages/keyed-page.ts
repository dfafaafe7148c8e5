/** Pages whose data is made only when it is asked for: where the key is as before, nobody asks. */

import type { Entry } from "../model/archive.ts";
import type { PageOf } from "../model/page.ts";
import { type KeyPart, shortKey } from "../model/short-key.ts";
import type { ViewName, Views } from "../model/views.ts";
import type { SiteIndex } from "./site-index.ts";

/** `key` must differ whenever the data or a body does; tests/pages/page-keys.test.ts compares them over changed archives. */
export function keyedPage<Name extends ViewName>(
  { path, view, bodies, key }: Omit<PageOf<Name>, "data"> & { readonly key: string | number },
  make: () => Views[Name],
): PageOf<Name> {
  return {
    path,
    view,
    bodies,
    key,
    get data() {
      return make();
    },
  };
}

/** A key for a page that lists articles, over what it says beside them. */
export function itemsKey(site: SiteIndex, entries: readonly Entry[], ...beside: readonly KeyPart[]): number {
  return shortKey([site.frameKey, ...beside, ...entries.map(site.keys.item)]);
}
