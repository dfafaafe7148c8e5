/** Absolute addresses, for the few formats that must have them; the site's own links are relative. */

import type { Config } from "../model/config.ts";
import type { OutputPath } from "../model/ids.ts";

/**
 * The address of a page under site.url; null while that is not set. The home page is the site's root itself.
 * @example absoluteUrl(config, makeOutputPath("2025/index.html")) //=> "https://example.org/2025/index.html"
 */
export function absoluteUrl(config: Config, path: OutputPath): string | null {
  if (config.site.url === null) return null;
  return path === "index.html" ? config.site.url : config.site.url + encodeURI(path);
}
