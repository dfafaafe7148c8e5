/** The results as one RIS file, for Zotero and its like. */

import type { Card } from "./search-index.ts";

/** CRLF line ends, `ER` closes each reference (RefMan's RIS format). @param base address of the site's root */
export function writeRis(
  articles: readonly { readonly card: Card; readonly date: string }[],
  base: string,
): string {
  return articles.map(({ card, date }) => reference(card, date, base)).join("");
}

function reference({ path, headline, source, lang, authors }: Card, date: string, base: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  const fields: (readonly [string, string])[] = [
    ["TY", "NEWS"],
    ["TI", headline],
    ...authors.map((author) => ["AU", familyFirst(author)] as const),
    ["T2", source],
    ["PY", year],
    ["DA", year === "" ? "" : `${year}/${month}/${day}/`],
    ["LA", lang],
    ["UR", base + path.split("/").map(encodeURIComponent).join("/")],
  ];
  const lines = fields
    .map(([tag, value]) => [tag, value.replace(/[\s*]+/g, " ").trim()])
    .filter(([, value]) => value !== "")
    .map(([tag, value]) => `${tag}  - ${value}`);
  return [...lines, "ER  - ", "", ""].join("\r\n");
}

/** @example familyFirst("Rufat Aliyev") //=> "Aliyev, Rufat" */
function familyFirst(name: string): string {
  const at = name.lastIndexOf(" ");
  return at < 0 || name.includes(",") ? name : `${name.slice(at + 1)}, ${name.slice(0, at)}`;
}
