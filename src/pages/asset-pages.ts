/** The style sheet and the scripts. */

import { makeOutputPath } from "../model/ids.ts";
import type { PageOf } from "../model/page.ts";

const names = ["site.css", "site.js"] as const;

export function* assetPages(): Generator<PageOf<"asset">> {
  for (const name of names) {
    yield { path: makeOutputPath(`assets/${name}`), view: "asset", data: { name }, bodies: [] };
  }
}
