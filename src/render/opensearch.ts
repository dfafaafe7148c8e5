/** OpenSearch 1.1: the browser's search box may take the site's own search. */

import type { OpenSearchView } from "../model/data-views.ts";
import { element, emptyElement, xmlDeclaration } from "./xml.ts";

/** The specification's limits, in signs. */
const longestName = 16;
const longestDescription = 1024;

export function writeOpenSearch({ name, description, lang, searchUrl, self }: OpenSearchView): string {
  return (
    `${xmlDeclaration}<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">\n` +
    element("ShortName", cut(name, longestName)) +
    element("LongName", cut(name, 48)) +
    element("Description", cut(description, longestDescription)) +
    emptyElement("Url", { type: "text/html", method: "get", template: `${searchUrl}?q={searchTerms}` }) +
    emptyElement("Url", { type: "application/opensearchdescription+xml", rel: "self", template: self }) +
    element("Language", lang) +
    "<InputEncoding>UTF-8</InputEncoding>\n<OutputEncoding>UTF-8</OutputEncoding>\n</OpenSearchDescription>\n"
  );
}

function cut(text: string, most: number): string {
  return [...text].slice(0, most).join("").trim();
}
