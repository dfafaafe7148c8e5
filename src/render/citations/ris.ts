/** RIS: tagged lines that Zotero, EndNote and Mendeley read. Fields as Zotero's RIS translator maps them. */

import type { Citation } from "../../model/citation.ts";
import { rememberWeakly } from "../../model/remember.ts";
import { oneLine } from "../one-line.ts";
import { familyFirst } from "./cited-names.ts";
import { citationNotes } from "./notes.ts";

/** One record for each; lines end in CRLF, as the format wants. */
export function writeRis(citations: readonly Citation[]): string {
  return citations.map(risRecord).join("");
}

const risRecord = rememberWeakly((citation: Citation) => {
  const { date, source } = citation;
  const [year = "", month = "", day = ""] = date?.split("-") ?? [];
  return [
    "TY  - NEWS\r\n",
    line("TI", citation.headline),
    ...citation.authors.map((name) => line("AU", withoutStars(familyFirst(name)))),
    line("T2", source === null ? null : withoutStars(source)),
    line("DA", date === null ? null : `${year}/${month}/${day}/`),
    line("PY", date === null ? null : year),
    line("SE", citation.section),
    line("CY", citation.place),
    line("LA", citation.lang),
    line("AB", citation.dek),
    ...citation.keywords.map((word) => line("KW", withoutStars(word))),
    line("UR", citation.url ?? citation.originalUrl),
    line("DP", citation.archive),
    line("AN", citation.id),
    ...citationNotes(citation).map((note) => line("N1", note)),
    "ER  - \r\n",
  ].join("");
});

/** Nothing for null and for a text of blanks. */
function line(tag: string, value: string | null): string {
  const text = oneLine(value ?? "");
  return text === "" ? "" : `${tag}  - ${text}\r\n`;
}

/** The format forbids the asterisk in names, keywords and titles of periodicals. */
function withoutStars(text: string): string {
  return text.replaceAll("*", "");
}
