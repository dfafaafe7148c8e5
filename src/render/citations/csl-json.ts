/** CSL-JSON: the form that survives the way into Zotero and back best. */

import type { Citation, CitedName } from "../../model/citation.ts";
import { rememberWeakly } from "../../model/remember.ts";
import { jsonText } from "../json.ts";
import { oneLine } from "../one-line.ts";
import { citationNotes } from "./notes.ts";

/** An array with one item a line. */
export function writeCslJson(citations: readonly Citation[]): string {
  return `[\n${citations.map(cslText).join(",\n")}\n]\n`;
}

/** Keys are sorted; a field that is not known is undefined, and so left out. */
const cslText = rememberWeakly((citation: Citation) => {
  const { authors, date, keywords } = citation;
  return jsonText({
    abstract: lineOf(citation.dek),
    archive: citation.archive,
    archive_location: citation.id,
    author: authors.length === 0 ? undefined : authors.map(cslName),
    "container-title": lineOf(citation.source),
    id: citation.key,
    issued: date === null ? undefined : { "date-parts": [date.split("-").map(Number)] },
    keyword: lineOf(keywords.join(", ")),
    language: citation.lang,
    note: lineOf(citationNotes(citation).join(" ")),
    publisher: lineOf(citation.via),
    "publisher-place": lineOf(citation.place),
    section: lineOf(citation.section),
    source: citation.archive,
    title: oneLine(citation.headline),
    type: "article-newspaper",
    URL: citation.url ?? citation.originalUrl ?? undefined,
  });
});

function cslName(name: CitedName): object {
  return "literal" in name ? { literal: name.literal } : name;
}

function lineOf(text: string | null): string | undefined {
  const line = oneLine(text ?? "");
  return line === "" ? undefined : line;
}
