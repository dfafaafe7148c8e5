/** data/people.json and its kin: every term with a page, by slug. */

import { type Entry, type Term, taxonomies, taxonomyFolders } from "../model/archive.ts";
import { publicTermTypes } from "../model/article-record.ts";
import type { OutputPath, Slug } from "../model/ids.ts";
import type { IsoDate } from "../model/iso-date.ts";
import type { Page } from "../model/page.ts";
import { count, date, list, oneOf, orNull, record, text, type ValueOf } from "../model/shape.ts";
import { jsonPage } from "./article-data.ts";
import { publicType } from "./article-record.ts";
import type { SiteIndex } from "./site-index.ts";

const termShape = record({
  aliases: list(text(), "Other spellings."),
  code: orNull(text("ISO 3166-1 code of a country.")),
  count: count("Articles that bear it."),
  derivedCount: count("Of those, how often the text says so."),
  explicitCount: count("Of those, how often people said so."),
  first: orNull(date<IsoDate>("Of its oldest article.")),
  id: text<Slug>(),
  last: orNull(date<IsoDate>("Of its newest article.")),
  name: text(),
  note: orNull(text()),
  type: oneOf(publicTermTypes),
  url: text<OutputPath>("Path of its page below the site's root."),
});
export const termsShape = list(
  termShape,
  "tags.json, people.json, places.json, organisations.json, sources.json: every term with a page.",
);

export function* termDataPages(site: SiteIndex): Generator<Page> {
  for (const type of taxonomies) {
    const terms = site.archive.terms[type].map((term) => termRecord(term, site));
    yield jsonPage(`data/${taxonomyFolders[type]}.json`, terms);
  }
}

function termRecord(term: Term, site: SiteIndex): ValueOf<typeof termShape> {
  const entries = site.entriesOf(term);
  const isDated = ({ facts }: Entry) => facts.date !== null;
  return {
    aliases: term.aliases,
    code: term.code ?? null,
    count: entries.length,
    derivedCount: term.derivedCount,
    explicitCount: term.explicitCount,
    first: entries.findLast(isDated)?.facts.date?.value ?? null,
    id: term.slug,
    last: entries.find(isDated)?.facts.date?.value ?? null,
    name: term.name,
    note: term.note ?? null,
    type: publicType(term.type),
    url: term.path,
  };
}
