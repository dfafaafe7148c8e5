/** The one escaping for HTML text and quoted attributes; article/ and render/ share it. */

const signs: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Escapes a text for HTML content and for quoted attribute values. @example escapeHtml("a < b") //=> "a &lt; b" */
export function escapeHtml(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign) : text;
}

const plainSigns = new Map(Object.entries(signs).map(([sign, reference]) => [reference, sign]));

/** The text that was escaped. @example unescapeHtml("a &lt; b") //=> "a < b" */
export function unescapeHtml(html: string): string {
  if (!html.includes("&")) return html;
  return html.replace(/&(?:amp|lt|gt|quot|#39);/g, (reference) => plainSigns.get(reference) ?? reference);
}
