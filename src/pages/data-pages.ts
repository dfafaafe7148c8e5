/** All machine-readable files of the site but the sitemap; the calls are the table of contents. */

import type { Page } from "../model/page.ts";
import { yearDataPages } from "./article-data.ts";
import { articleTablePage } from "./article-table.ts";
import { changeDataPage, changeFeed } from "./change-pages.ts";
import { citationFilePages } from "./citation-files.ts";
import { clusterDataPage } from "./cluster-data.ts";
import { dataIndexPage } from "./data-index.ts";
import { dataReadme } from "./data-readme.ts";
import { schemaPages } from "./data-schemas.ts";
import { datapackagePage } from "./datapackage.ts";
import { eventDataPages } from "./event-data.ts";
import { feedPages } from "./feed-pages.ts";
import { monthDataPages } from "./month-data.ts";
import { permalinkDataPage } from "./permalink-data.ts";
import { siteFilePages, textPage } from "./site-files.ts";
import type { SiteIndex } from "./site-index.ts";
import { termDataPages } from "./term-data.ts";

export function* dataPages(site: SiteIndex): Generator<Page> {
  yield* yearDataPages(site);
  yield* monthDataPages(site);
  yield articleTablePage(site);
  yield* termDataPages(site);
  yield* eventDataPages(site);
  yield clusterDataPage(site);
  yield permalinkDataPage(site);
  yield changeDataPage(site);
  yield dataIndexPage(site);
  yield datapackagePage(site);
  yield* schemaPages();
  yield textPage("data/README.md", dataReadme(site.config));
  yield* feedPages(site);
  yield* changeFeed(site);
  yield* citationFilePages(site);
  yield* siteFilePages(site);
}
