/** RIS: tagged lines that Zotero, EndNote and Mendeley read. Fields as Zotero's RIS translator maps them. */

import type { Citation } from "../../model/citation.ts";
import { rememberText } from "../remember-text.ts";
import { oneLine } from "./cited-headline.ts";
import { familyFirst } from "./cited-names.ts";
import { citationNotes } from "./notes.ts";

/** One record for each; lines end in CRLF, as the format wants. */
export function writeRis(citations: readonly Citation[]): string {
  return citations.map(risRecord).join("");
}

const risRecord = rememberText((citation: Citation) => {
  const { date } = citation;
  const [year = "", month = "", day = ""] = date?.split("-") ?? [];
  const fields: readonly (readonly [tag: string, value: string | null])[] = [
    ["TI", citation.headline],
    ...citation.authors.map((name) => ["AU", withoutStars(familyFirst(name))] as const),
    ["T2", citation.source === null ? null : withoutStars(citation.source)],
    ["DA", date === null ? null : `${year}/${month}/${day}/`],
    ["PY", date === null ? null : year],
    ["SE", citation.section],
    ["CY", citation.place],
    ["LA", citation.lang],
    ["AB", citation.dek],
    ...citation.keywords.map((word) => ["KW", withoutStars(word)] as const),
    ["UR", citation.url ?? citation.originalUrl],
    ["DP", citation.archive],
    ["AN", citation.id],
    ...citationNotes(citation).map((note) => ["N1", note] as const),
  ];
  const lines = fields.flatMap(([tag, value]) => {
    const text = oneLine(value ?? "");
    return text === "" ? [] : [`${tag}  - ${text}\r\n`];
  });
  return `TY  - NEWS\r\n${lines.join("")}ER  - \r\n`;
});

/** The format forbids the asterisk in names, keywords and titles of periodicals. */
function withoutStars(text: string): string {
  return text.replaceAll("*", "");
}
