/** Every page of the site, as data; the list of kinds is the table of contents of pages/. */

import type { Archive } from "../model/archive.ts";
import type { Config } from "../model/config.ts";
import type { Page } from "../model/page.ts";
import { dataPages } from "./data-pages.ts";

export function* allPages(archive: Archive, config: Config): Generator<Page> {
  yield* dataPages(archive, config);
}
