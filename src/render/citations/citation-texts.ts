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

/** Signs that a data address may bear as they are, and that HTML leaves alone: a third shorter than encodeURIComponent. */
const plain = /%(?:2C|2F|3A|3B|3D|3F|40|24|2B|5B|5D|7B|7D)/g;

/** encodeURIComponent throws on half a surrogate pair, so those are replaced first. */
function encodeData(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(plain, (escaped) => decodeURIComponent(escaped));
}
