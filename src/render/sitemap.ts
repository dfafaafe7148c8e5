/** Sitemaps (https://www.sitemaps.org/protocol.html); no priority and no changefreq, which nobody reads. */

import type { SitemapUrl } from "../model/data-views.ts";
import { element, emptyElement, xmlDeclaration } from "./xml.ts";

const namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

export function writeSitemap({ urls }: { readonly urls: readonly SitemapUrl[] }): string {
  const hasTranslations = urls.some((url) => url.translations.length > 0);
  const xhtml = hasTranslations ? ' xmlns:xhtml="http://www.w3.org/1999/xhtml"' : "";
  return `${xmlDeclaration}<urlset xmlns="${namespace}"${xhtml}>\n${urls.map(urlElement).join("")}</urlset>\n`;
}

export function writeSitemapIndex({ sitemaps }: { readonly sitemaps: readonly SitemapUrl[] }): string {
  const items = sitemaps.map(
    ({ url, modified }) =>
      `<sitemap>${oneLine(element("loc", url) + element("lastmod", modified))}</sitemap>\n`,
  );
  return `${xmlDeclaration}<sitemapindex xmlns="${namespace}">\n${items.join("")}</sitemapindex>\n`;
}

function urlElement({ url, modified, translations }: SitemapUrl): string {
  const links = translations.map(({ lang, url: href }) =>
    emptyElement("xhtml:link", { rel: "alternate", hreflang: lang, href }),
  );
  return `<url>${oneLine(element("loc", url) + element("lastmod", modified) + links.join(""))}</url>\n`;
}

/** An address to a line: a change shows as one. */
function oneLine(elements: string): string {
  return elements.replaceAll("\n", "");
}
