/** XML text: the one escaping for it, and the elements that feeds and sitemaps are made of. */

/** Signs that XML 1.0 forbids; halves of surrogate pairs are replaced before (XML 1.0, production 2). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: most texts have none of these
const special = /[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/;

const signs: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

export const xmlDeclaration = '<?xml version="1.0" encoding="utf-8"?>\n';

/**
 * Text for content and for attributes in double quotes. CDATA is never used: its end can stand in any text.
 * @example escapeXml("a < b\u0000") //=> "a &lt; b"
 */
export function escapeXml(text: string): string {
  if (!special.test(text)) return text;
  return text
    .toWellFormed()
    .replace(forbidden, "")
    .replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}

/** `<name>text</name>` on a line of its own; nothing for null and for an empty text. */
export function element(name: string, text: string | null): string {
  return text === null || text === "" ? "" : `<${name}>${escapeXml(text)}</${name}>\n`;
}

/** `<name a="1"/>` on a line of its own, without the attributes that are null. */
export function emptyElement(name: string, attributes: Readonly<Record<string, string | null>>): string {
  return `<${name}${attributeText(attributes)}/>\n`;
}

export function attributeText(attributes: Readonly<Record<string, string | null>>): string {
  let text = "";
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null) text += ` ${name}="${escapeXml(value)}"`;
  }
  return text;
}
