/** Links that every page's head has: the site's feeds and its search. */

import type { Config } from "../../model/config.ts";
import { remember } from "../../model/remember.ts";
import { link } from "./tags.ts";

/** By the way from the page to the site's root. Feeds and OpenSearch exist only where the site has an address. */
export function createSiteLinks(config: Config): (root: string) => string {
  const { title, url } = config.site;
  return remember((root: string) => {
    if (url === null) return "";
    return (
      (config.search
        ? link("search", `${root}opensearch.xml`, { type: "application/opensearchdescription+xml", title })
        : "") +
      link("alternate", `${root}feed.xml`, { type: "application/atom+xml", title }) +
      link("alternate", `${root}feed.json`, { type: "application/feed+json", title })
    );
  });
}
