/** Citations of whole lists: one file in each format for a term or a month that has three articles. */

import { type Entry, taxonomies } from "../model/archive.ts";
import { parseIsoDate } from "../model/iso-date.ts";
import type { Page } from "../model/page.ts";
import { shortKey } from "../model/short-key.ts";
import { keyedPage } from "./keyed-page.ts";
import { type CitationFiles, citationFilesOf, termCitationFiles } from "./list-files.ts";
import { datePath } from "./paths.ts";
import type { SiteIndex } from "./site-index.ts";

/** The newest of a longer list; reference managers choke on more, and the months have them all. */
const mostCitations = 500;

export function* citationFilePages(site: SiteIndex): Generator<Page> {
  if (!site.config.citations) return;
  for (const type of taxonomies) {
    for (const term of site.archive.terms[type]) {
      yield* filesOf(site, termCitationFiles(term, site.config), site.entriesOf(term));
    }
  }
  for (const [key, entries] of site.byDate) {
    const date = key.length === 7 ? parseIsoDate(key) : undefined;
    if (date === undefined) continue;
    const list = { count: entries.length, isDerived: false };
    yield* filesOf(site, citationFilesOf(datePath(date), list, site.config), entries);
  }
}

function* filesOf(site: SiteIndex, files: CitationFiles | null, entries: readonly Entry[]): Generator<Page> {
  if (files === null) return;
  const cited = entries.slice(0, mostCitations);
  const key = shortKey(cited.map(site.keys.citation));
  // Without the dek, which would outweigh the rest.
  const make = () => ({ citations: cited.map((entry) => ({ ...site.cite(entry), dek: null })) });
  yield keyedPage({ path: files.ris, view: "ris", bodies: [], key }, make);
  if (files.cslJson !== null)
    yield keyedPage({ path: files.cslJson, view: "csl-json", bodies: [], key }, make);
  if (files.bibtex !== null) yield keyedPage({ path: files.bibtex, view: "bibtex", bodies: [], key }, make);
}
