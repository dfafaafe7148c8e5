/** Small files at the site's root that machines ask for by name. */

import type { Config } from "../model/config.ts";
import { makeOutputPath } from "../model/ids.ts";
import type { Page } from "../model/page.ts";
import { searchPath } from "./paths.ts";
import type { SiteIndex } from "./site-index.ts";

export function* siteFilePages({ config }: SiteIndex): Generator<Page> {
  yield textPage("robots.txt", robots(config));
  yield textPage("humans.txt", humans(config));
  // GitHub Pages would else run Jekyll, which drops folders that begin with an underscore.
  yield textPage(".nojekyll", "");
  if (config.site.url !== null && config.search) yield openSearchPage(config, config.site.url);
}

function robots({ index, site }: Config): string {
  const sitemap = site.url === null ? "" : `\nSitemap: ${site.url}sitemap.xml\n`;
  return index ? `User-agent: *\nAllow: /\n${sitemap}` : "User-agent: *\nDisallow: /\n";
}

function humans({ site }: Config): string {
  const line = (text: string) => text.replace(/\s+/g, " ").trim();
  const contact = site.contact === null ? "" : `Contact: ${line(site.contact)}\n`;
  return `/* SITE */\nName: ${line(site.title)}\n${contact}Language: ${site.lang}\nStandards: HTML, CSS, Atom, JSON Feed, JSON-LD, CSV, OpenSearch\nSoftware: backissue\n`;
}

function openSearchPage({ site }: Config, url: string): Page {
  const data = {
    name: site.title,
    description: site.description === "" ? site.title : site.description,
    lang: site.lang,
    searchUrl: url + searchPath,
    self: `${url}opensearch.xml`,
  };
  return { path: makeOutputPath("opensearch.xml"), view: "opensearch", bodies: [], make: () => data };
}

/** A page of the view "text". */
export function textPage(path: string, text: string): Page {
  return { path: makeOutputPath(path), view: "text", bodies: [], make: () => ({ text }) };
}
