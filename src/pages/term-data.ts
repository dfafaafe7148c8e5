/** data/people.json and its kin: every term with a page, by slug. */

import { type Term, taxonomies, taxonomyFolders } from "../model/archive.ts";
import type { Page } from "../model/page.ts";
import { jsonPage } from "./article-data.ts";
import { publicType } from "./article-record.ts";
import type { SiteIndex } from "./site-index.ts";

export function* termDataPages(site: SiteIndex): Generator<Page> {
  for (const type of taxonomies) {
    const terms = site.archive.terms[type].map((term) => termRecord(term, site));
    yield jsonPage(`data/${taxonomyFolders[type]}.json`, terms);
  }
}

function termRecord(term: Term, site: SiteIndex): object {
  const entries = term.articles.flatMap((id) => site.byId.get(id) ?? []);
  const dates = entries.flatMap(({ facts }) => facts.date?.value ?? []);
  return {
    aliases: term.aliases,
    code: term.code ?? null,
    count: entries.length,
    derivedCount: term.derivedCount,
    explicitCount: term.explicitCount,
    first: dates.at(-1) ?? null,
    id: term.slug,
    last: dates[0] ?? null,
    name: term.name,
    note: term.note ?? null,
    type: publicType(term.type),
    url: term.path,
  };
}
