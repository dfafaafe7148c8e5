/** The elements of a head as text: every value escaped, elements without a value left out. */

import { escapeHtml } from "../../model/escape-html.ts";
import { scriptJson } from "../json-script.ts";

/** `<meta name>`: Dublin Core, PRISM, Highwire, plain. Nothing for null and for an empty text. */
export function metaName(name: string, content: string | null): string {
  return content === null || content === ""
    ? ""
    : `<meta name="${name}" content="${attributeText(content)}">\n`;
}

/** `<meta property>`: Open Graph. */
export function metaProperty(property: string, content: string | null): string {
  if (content === null || content === "") return "";
  return `<meta property="${property}" content="${attributeText(content)}">\n`;
}

/** `attributes` are ours: names and values of types, languages. */
export function link(
  rel: string,
  href: string | null,
  attributes: Readonly<Record<string, string>> = {},
): string {
  if (href === null) return "";
  const more = Object.entries(attributes).map(([name, value]) => ` ${name}="${attributeText(value)}"`);
  return `<link rel="${rel}" href="${escapeHtml(href)}"${more.join("")}>\n`;
}

export function titleElement(title: string): string {
  return `<title>${attributeText(title)}</title>\n`;
}

export function jsonLdScript(value: object): string {
  return `<script type="application/ld+json">${scriptJson(value)}</script>\n`;
}

/** One line: robots and reference managers take a line break for a part of the value. */
function attributeText(text: string): string {
  return escapeHtml(text.replace(/\s+/g, " ").trim());
}
