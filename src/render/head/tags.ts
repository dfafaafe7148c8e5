/** The elements of a head as text: every value escaped, elements without a value left out. */

import { escapeHtml } from "../../model/escape-html.ts";
import { scriptJson } from "../json-script.ts";
import { oneLine } from "../one-line.ts";

declare const brand: unique symbol;

/** A value as it stands in a quoted attribute; made once, since a head says many values several times. */
export type AttributeText = string & { readonly [brand]: "AttributeText" };

/** Escaped, and on one line: robots and reference managers take a line break for a part of the value. Null for null and for an empty text. */
export function attributeText(text: string | null): AttributeText | null {
  if (text === null || text === "") return null;
  return escapeHtml(oneLine(text)) as AttributeText;
}

/** `<meta name>`: Dublin Core, PRISM, Highwire, plain. */
export function metaName(name: string, content: AttributeText | null): string {
  return content === null ? "" : `<meta name="${name}" content="${content}">\n`;
}

/** `<meta property>`: Open Graph. */
export function metaProperty(property: string, content: AttributeText | null): string {
  return content === null ? "" : `<meta property="${property}" content="${content}">\n`;
}

/** Asks robots to leave a page out. */
export const noIndex = metaName("robots", attributeText("noindex"));

/** How a link to the page is shown elsewhere: without a picture, of which we have none. */
export const twitterCard = metaName("twitter:card", attributeText("summary"));

/** `attributes` are ours: names and values of types, languages. */
export function link(
  rel: string,
  href: string | null,
  attributes?: Readonly<Record<string, string>>,
): string {
  if (href === null) return "";
  let more = "";
  for (const name in attributes) more += ` ${name}="${attributeText(attributes[name] ?? "") ?? ""}"`;
  return `<link rel="${rel}" href="${escapeHtml(href)}"${more}>\n`;
}

export function titleElement(title: string): string {
  return `<title>${attributeText(title) ?? ""}</title>\n`;
}

export function jsonLdScript(value: object): string {
  return `<script type="application/ld+json">${scriptJson(value)}</script>\n`;
}
