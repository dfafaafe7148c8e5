/** Addresses in heads: relative for the browser, absolute for machines that keep them. */

import type { Config } from "../../model/config.ts";
import type { OutputPath } from "../../model/ids.ts";
import { encodePath, rootOf } from "../links.ts";

/** From a page to a file of the site, from the root's side. */
export function relativeTo(page: OutputPath): (path: OutputPath | null) => string | null {
  const root = rootOf(page);
  return (path) => (path === null ? null : root + encodePath(path));
}

/** null while site.url is not set. The home page is the site's root itself. */
export function absoluteUnder(config: Config): (path: OutputPath | null) => string | null {
  const { url } = config.site;
  return (path) => {
    if (url === null || path === null) return null;
    return path === "index.html" ? url : url + encodePath(path);
  };
}
