/** All machine-readable files of the site; the calls are the table of contents. */

import type { Archive } from "../model/archive.ts";
import type { Config } from "../model/config.ts";
import type { OutputPath } from "../model/ids.ts";
import type { Page } from "../model/page.ts";
import { articleDataPages } from "./article-data.ts";
import { dataIndexPages } from "./data-index.ts";

/** `htmlPaths`: the pages that the sitemap lists; only HTML pages that a reader may land on. */
export function* dataPages(
  archive: Archive,
  config: Config,
  _htmlPaths: readonly OutputPath[] = [],
): Generator<Page> {
  yield* articleDataPages(archive);
  yield* dataIndexPages(archive, config);
}
