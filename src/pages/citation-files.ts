/** Citations of whole lists: one file in each format for a term or a month that has three articles. */

import { type Entry, taxonomies } from "../model/archive.ts";
import type { Citation } from "../model/citation.ts";
import { parseIsoDate } from "../model/iso-date.ts";
import type { Page } from "../model/page.ts";
import { remember } from "../model/remember.ts";
import { shortKey } from "../model/short-key.ts";
import { keyedPage } from "./keyed-page.ts";
import { type CitationFiles, citationFilesOf, termCitationFiles } from "./list-files.ts";
import { datePath } from "./paths.ts";
import type { SiteIndex } from "./site-index.ts";

/** The newest of a longer list; reference managers choke on more, and the months have them all. */
const mostCitations = 500;

export function* citationFilePages(site: SiteIndex): Generator<Page> {
  if (!site.config.citations) return;
  // Made once, since an article stands in the lists of all its terms. Without the dek, which would outweigh the rest.
  const cite = remember((entry: Entry): Citation => ({ ...site.cite(entry), dek: null }));
  const list = (files: CitationFiles | null, entries: readonly Entry[]) =>
    filesOf(files, entries.slice(0, mostCitations), { cite, keyOf: site.keys.citation });
  for (const type of taxonomies) {
    for (const term of site.archive.terms[type]) {
      yield* list(termCitationFiles(term, site.config), site.entriesOf(term));
    }
  }
  for (const [key, entries] of site.byDate) {
    const date = key.length === 7 ? parseIsoDate(key) : undefined;
    if (date === undefined) continue;
    const counted = { count: entries.length, isDerived: false };
    yield* list(citationFilesOf(datePath(date), counted, site.config), entries);
  }
}

interface Citing {
  readonly cite: (entry: Entry) => Citation;
  readonly keyOf: (entry: Entry) => number;
}

function* filesOf(
  files: CitationFiles | null,
  cited: readonly Entry[],
  { cite, keyOf }: Citing,
): Generator<Page> {
  if (files === null) return;
  const key = shortKey(cited.map(keyOf));
  const make = () => ({ citations: cited.map(cite) });
  yield keyedPage({ path: files.ris, view: "ris", bodies: [], key }, make);
  if (files.cslJson !== null)
    yield keyedPage({ path: files.cslJson, view: "csl-json", bodies: [], key }, make);
  if (files.bibtex !== null) yield keyedPage({ path: files.bibtex, view: "bibtex", bodies: [], key }, make);
}
