/** All citations of one article, for its page: text to read, and files to save that need no server. */

import type { Citation, CitationTexts } from "../../model/citation.ts";
import { writeBibtex } from "./bibtex.ts";
import { writeCslJson } from "./csl-json.ts";
import { writeRis } from "./ris.ts";
import { apa, chicagoBibliography, chicagoNote, mla } from "./text-styles.ts";
import { wikipedia } from "./wikipedia.ts";

/** RIS and CSL-JSON first: Zotero takes BibTeX's @article for a journal's. */
export function citationTexts(citation: Citation): CitationTexts {
  return {
    chicagoNote: chicagoNote(citation),
    chicagoBibliography: chicagoBibliography(citation),
    apa: apa(citation),
    mla: mla(citation),
    wikipedia: wikipedia(citation),
    downloads: [
      download("RIS", `${citation.key}.ris`, "application/x-research-info-systems", writeRis([citation])),
      download(
        "CSL-JSON",
        `${citation.key}.json`,
        "application/vnd.citationstyles.csl+json",
        writeCslJson([citation]),
      ),
      download("BibTeX", `${citation.key}.bib`, "application/x-bibtex", writeBibtex([citation])),
    ],
  };
}

function download(format: string, fileName: string, type: string, text: string) {
  return { format, fileName, href: `data:${type};charset=utf-8,${encodeData(text)}` };
}

const dataSigns: Readonly<Record<string, string>> = {
  "&": "%26",
  "#": "%23",
  "%5B": "[",
  "%5D": "]",
  "%7B": "{",
  "%7D": "}",
};

/** A third shorter than encodeURIComponent. encodeURI throws on half a surrogate pair, so those are replaced first. */
function encodeData(text: string): string {
  return encodeURI(text.toWellFormed()).replace(/[&#]|%(?:5B|5D|7B|7D)/g, (sign) => dataSigns[sign] ?? sign);
}
