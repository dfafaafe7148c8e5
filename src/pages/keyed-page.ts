/** Pages whose data is made only when it is asked for: where the key is as before, nobody asks. */

import type { Entry } from "../model/archive.ts";
import type { PageOf } from "../model/page.ts";
import type { ViewName, Views } from "../model/views.ts";
import type { SiteIndex } from "./site-index.ts";

/** `key` must differ whenever the data does; tests/pages/page-keys.test.ts compares the two over changed archives. */
export function keyedPage<Name extends ViewName>(
  page: Omit<PageOf<Name>, "data"> & { readonly key: string },
  make: () => Views[Name],
): PageOf<Name> {
  return {
    ...page,
    get data() {
      return make();
    },
  };
}

/** A key for a page that lists articles below what `head` says. */
export function itemsKey(site: SiteIndex, entries: readonly Entry[], head: object): string {
  return `${JSON.stringify(head)} ${entries.map(site.keys.item).join(" ")}`;
}
