/** Links that every page's head has: the site's feeds and its search. */

import type { Config } from "../../model/config.ts";
import { makeOutputPath, type OutputPath } from "../../model/ids.ts";
import { relativeTo } from "./addresses.ts";
import { link } from "./tags.ts";

/** Feeds and OpenSearch exist only where the site has an address. */
export function siteLinks(page: OutputPath, config: Config): string {
  const { title, url } = config.site;
  if (url === null) return "";
  const relative = relativeTo(page);
  const file = (name: string) => relative(makeOutputPath(name));
  return (
    (config.search
      ? link("search", file("opensearch.xml"), { type: "application/opensearchdescription+xml", title })
      : "") +
    link("alternate", file("feed.xml"), { type: "application/atom+xml", title }) +
    link("alternate", file("feed.json"), { type: "application/feed+json", title })
  );
}
