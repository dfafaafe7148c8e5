/** Every page of the site, as data; the list of kinds is the table of contents of pages/. */

import type { Archive } from "../model/archive.ts";
import type { Config } from "../model/config.ts";
import type { Page } from "../model/page.ts";

export function* allPages(_archive: Archive, _config: Config): Generator<Page> {}
