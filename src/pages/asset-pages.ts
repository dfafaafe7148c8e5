/** The style sheet, the script and the site's picture. */

import { type Config, logoName } from "../model/config.ts";
import { makeOutputPath } from "../model/ids.ts";
import type { PageOf } from "../model/page.ts";

const names = ["site.css", "site.js"] as const;

export function* assetPages(config: Config): Generator<PageOf<"asset">> {
  const { logo } = config.theme;
  for (const name of logo === null ? names : [...names, logoName(logo)]) {
    yield { path: makeOutputPath(`assets/${name}`), view: "asset", bodies: [], make: () => ({ name }) };
  }
}
