/** A page of a web archive as a seed: its own HTML, with its address and the day of capture written in. */

import { decodeSeed } from "../../io/decode.ts";
import type { CapturedPage } from "../../io/warc.ts";
import { escapeHtml } from "../../model/escape-html.ts";
import { type NewSeed, seedName } from "./item.ts";

export function pageSeed({ url, captured, bytes, charset }: CapturedPage): NewSeed | undefined {
  const html = textOf(bytes, charset);
  if (html === undefined) return undefined;
  const note = `<!-- captured ${captured.replaceAll("-->", "")} from ${escapeHtml(url).replaceAll("--", "-&#45;")} -->\n`;
  const hasAddress = /<link[^>]{0,300}\brel\s*=\s*["']?canonical\b/i.test(html);
  const link = `<link rel="canonical" href="${escapeHtml(url)}">`;
  const page = hasAddress ? html : html.replace(/<head(?:\s[^>]*)?>/i, (head) => `${head}${link}`);
  // A page without a head element gets its link in front, where a parser opens the head by itself.
  const content = note + (hasAddress || page !== html ? page : link + html);
  const title = /<title[^>]*>([^<]{0,300})/i.exec(html)?.[1]?.trim() ?? "";
  return { name: seedName(hostOf(url), title === "" ? url : title, content, "html"), content };
}

/** Pages of one site stand together. The day of capture is in the page, not in the name: there it would count as the article's date. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/[^\w.-]+/g, "-").slice(0, 60) : "web";
}

/** By the HTTP header's encoding, which outranks the page's own (HTML, section 13.2.3.2). */
function textOf(bytes: Uint8Array, charset: string): string | undefined {
  try {
    if (charset !== "") return new TextDecoder(charset).decode(bytes);
  } catch {
    // An encoding nobody knows: the page speaks for itself.
  }
  const decoded = decodeSeed(bytes, "page.html");
  return "text" in decoded ? decoded.text : undefined;
}
