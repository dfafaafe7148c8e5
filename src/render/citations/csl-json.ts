/** CSL-JSON: the form that survives the way into Zotero and back best. */

import type { Citation } from "../../model/citation.ts";
import { jsonText } from "../json.ts";
import { oneLine } from "./cited-headline.ts";
import { citationNotes } from "./notes.ts";

/** An array with one item a line. */
export function writeCslJson(citations: readonly Citation[]): string {
  return `[\n${citations.map((citation) => jsonText(cslItem(citation))).join(",\n")}\n]\n`;
}

/** Keys are sorted; a field that is not known is left out. */
function cslItem(citation: Citation): object {
  const { date, source, via, section, place, dek, keywords } = citation;
  const notes = citationNotes(citation);
  return {
    ...(dek === null ? {} : { abstract: oneLine(dek) }),
    archive: citation.archive,
    archive_location: citation.id,
    ...(citation.authors.length === 0 ? {} : { author: citation.authors }),
    ...(source === null ? {} : { "container-title": oneLine(source) }),
    id: citation.key,
    ...(date === null ? {} : { issued: { "date-parts": [date.split("-").map(Number)] } }),
    ...(keywords.length === 0 ? {} : { keyword: keywords.map(oneLine).join(", ") }),
    language: citation.lang,
    ...(notes.length === 0 ? {} : { note: oneLine(notes.join(" ")) }),
    ...(via === null ? {} : { publisher: oneLine(via) }),
    ...(place === null ? {} : { "publisher-place": oneLine(place) }),
    ...(section === null ? {} : { section: oneLine(section) }),
    source: citation.archive,
    title: oneLine(citation.headline),
    type: "article-newspaper",
    ...addressField(citation),
  };
}

function addressField({ url, originalUrl }: Citation): object {
  const address = url ?? originalUrl;
  return address === null ? {} : { URL: address };
}
