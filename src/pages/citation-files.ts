/** Citations of whole lists: one file in each format for a term, a day, a month that has three articles. */

import { type Entry, taxonomies } from "../model/archive.ts";
import type { Citation } from "../model/citation.ts";
import type { OutputPath } from "../model/ids.ts";
import { parseIsoDate } from "../model/iso-date.ts";
import type { Page } from "../model/page.ts";
import { citationMaker } from "./citation.ts";
import { citationFilesOf } from "./list-files.ts";
import { datePath } from "./paths.ts";
import type { SiteIndex } from "./site-index.ts";

/** The newest of a longer list; reference managers choke on more, and the months have them all. */
const mostCitations = 1000;

export function* citationFilePages(site: SiteIndex): Generator<Page> {
  if (!site.config.citations) return;
  const cite = citeOnce(site);
  for (const type of taxonomies) {
    for (const term of site.archive.terms[type]) {
      yield* filesOf(
        term.path,
        term.articles.flatMap((id) => site.byId.get(id) ?? []),
        site,
        cite,
      );
    }
  }
  for (const [key, entries] of site.byDate) {
    const date = key.length > 4 ? parseIsoDate(key) : undefined;
    if (date !== undefined) yield* filesOf(datePath(date), entries, site, cite);
  }
}

function* filesOf(
  page: OutputPath,
  entries: readonly Entry[],
  site: SiteIndex,
  cite: (entry: Entry) => Citation,
): Generator<Page> {
  const listed = entries.filter((entry) => entry.facts.withdrawn === null);
  const files = citationFilesOf(page, listed.length, site.config);
  if (files === null) return;
  const data = { citations: listed.slice(0, mostCitations).map(cite) };
  yield { path: files.ris, view: "ris", data, bodies: [] };
  yield { path: files.cslJson, view: "csl-json", data, bodies: [] };
  yield { path: files.bibtex, view: "bibtex", data, bodies: [] };
}

/** An article stands in many lists: its citation is made once. */
function citeOnce(site: SiteIndex): (entry: Entry) => Citation {
  const make = citationMaker(site.archive, site.config);
  const made = new Map<Entry, Citation>();
  return (entry) => {
    const known = made.get(entry) ?? make(entry);
    made.set(entry, known);
    return known;
  };
}
