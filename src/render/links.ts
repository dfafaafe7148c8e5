/** Addresses in pages: relative to the page, so that the site works from disk and from any folder of any host. */

import type { OutputPath } from "../model/ids.ts";

/**
 * The way from a page to the site's root: "../" for each folder it lies in.
 * @example rootOf(makeOutputPath("2025/11/26/oil.html")) //=> "../../../"
 */
export function rootOf(page: OutputPath): string {
  return "../".repeat(page.split("/").length - 1);
}

/**
 * A published file's path as an address: each part percent-encoded. Articles' paths are plain ASCII; a seed's own path may be anything.
 * @example encodePath("sources/seeds/a b#1.txt") //=> "sources/seeds/a%20b%231.txt"
 */
export function encodePath(path: string): string {
  if (/^[a-z0-9/._-]*$/i.test(path)) return path;
  return path.split("/").map(encodePart).join("/");
}

function encodePart(part: string): string {
  return encodeURIComponent(part).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** An address on the web as a link may bear it. Throws on any scheme but http and https: views hold no others. */
export function webLink(address: string): string {
  if (!/^https?:\/\//i.test(address)) throw new Error(`not a web address: ${JSON.stringify(address)}`);
  return address;
}
