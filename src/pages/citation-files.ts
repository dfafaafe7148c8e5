/** Citations of whole lists: one file in each format for a term, a day, a month that has three articles. */

import { type Entry, taxonomies } from "../model/archive.ts";
import type { Citation } from "../model/citation.ts";
import { parseIsoDate } from "../model/iso-date.ts";
import type { Page } from "../model/page.ts";
import { citationMaker } from "./citation.ts";
import { type CitationFiles, citationFilesOf, termCitationFiles } from "./list-files.ts";
import { listKey } from "./list-key.ts";
import { datePath } from "./paths.ts";
import type { SiteIndex } from "./site-index.ts";

/** The newest of a longer list; reference managers choke on more, and the months have them all. */
const mostCitations = 500;

export function* citationFilePages(site: SiteIndex): Generator<Page> {
  if (!site.config.citations) return;
  const cite = citeOnce(site);
  for (const type of taxonomies) {
    for (const term of site.archive.terms[type]) {
      const entries = term.articles.flatMap((id) => site.byId.get(id) ?? []);
      yield* filesOf(termCitationFiles(term, site.config), entries, cite);
    }
  }
  for (const [key, entries] of site.byDate) {
    const date = key.length > 4 ? parseIsoDate(key) : undefined;
    if (date === undefined) continue;
    const list = { count: entries.length, isDerived: false };
    yield* filesOf(citationFilesOf(datePath(date), list, site.config), entries, cite);
  }
}

function* filesOf(
  files: CitationFiles | null,
  entries: readonly Entry[],
  cite: (entry: Entry) => Citation,
): Generator<Page> {
  if (files === null) return;
  const data = { citations: entries.slice(0, mostCitations).map(cite) };
  const key = listKey(data.citations);
  yield { path: files.ris, view: "ris", data, bodies: [], key };
  if (files.cslJson !== null) yield { path: files.cslJson, view: "csl-json", data, bodies: [], key };
  if (files.bibtex !== null) yield { path: files.bibtex, view: "bibtex", data, bodies: [], key };
}

/** An article stands in many lists: its citation is made once, and without the dek, which would outweigh the rest. */
function citeOnce(site: SiteIndex): (entry: Entry) => Citation {
  const make = citationMaker(site.archive, site.config);
  const made = new Map<Entry, Citation>();
  return (entry) => {
    const known = made.get(entry) ?? { ...make(entry), dek: null };
    made.set(entry, known);
    return known;
  };
}
