/** data/articles.csv: one row an article, for spreadsheets; its columns are described in datapackage.json. */

import type { Entry, TermRef } from "../model/archive.ts";
import { makeOutputPath } from "../model/ids.ts";
import type { Page } from "../model/page.ts";
import { shortKey } from "../model/short-key.ts";
import { webAddress } from "./items.ts";
import { keyedPage } from "./keyed-page.ts";
import type { SiteIndex } from "./site-index.ts";

export interface Column {
  readonly name: string;
  /** Frictionless Table Schema. */
  readonly type: "string" | "integer";
  readonly description: string;
  readonly cell: (entry: Entry) => string | number | null;
}

/** Several values in one cell stand apart by "; ". */
export const columns: readonly Column[] = [
  text("id", "The seed's path below seeds/; with #line in a file of many articles.", (e) => e.facts.id),
  text("url", "Path of the page below the site's root.", (e) => e.path),
  text("headline", "The headline.", (e) => e.facts.headline.value),
  text("headline_origin", "header, page, desk or derived.", (e) => e.facts.headline.origin),
  text("date", "Publication date: YYYY-MM-DD, YYYY-MM or YYYY.", (e) => e.facts.date?.value ?? null),
  text("time", "Publication time as the source gives it.", (e) => e.facts.time),
  text("source", "The outlet.", (e) => e.facts.source?.value ?? null),
  text("via", "The distributor it came through.", (e) => e.facts.via?.value ?? null),
  text("authors", "Authors.", (e) => e.facts.authors.map((author) => author.value).join("; ")),
  text("section", "Section of the outlet.", (e) => e.facts.section),
  text("kind", "news, opinion, interview, analysis and others.", (e) => e.facts.kind),
  text("lang", "Language, BCP 47.", (e) => e.facts.lang),
  text("dek", "Summary.", (e) => e.facts.dek?.value ?? null),
  text("tags", "Tags shown on the page.", (e) => names(e.tags)),
  text("people", "People named.", (e) => names(e.people)),
  text("places", "Places named.", (e) => names(e.places)),
  text("organisations", "Organisations named.", (e) => names(e.organisations)),
  { ...text("word_count", "Words of the text.", (e) => e.facts.wordCount), type: "integer" },
  text("cluster", "Slug of the story it is a version of.", (e) => e.cluster),
  text("original_url", "Address of the original.", (e) => webAddress(e.facts.url)),
];

function text(name: string, description: string, cell: Column["cell"]): Column {
  return { name, type: "string", description, cell };
}

function names(terms: readonly TermRef[]): string {
  return terms.map((term) => term.name).join("; ");
}

export function articleTablePage(site: SiteIndex): Page {
  const key = shortKey(site.articles.map(site.keys.record));
  return keyedPage({ path: makeOutputPath("data/articles.csv"), view: "csv", bodies: [], key }, () => ({
    columns: columns.map((column) => column.name),
    rows: rowsOf(site),
  }));
}

function* rowsOf({ articles }: SiteIndex): Generator<(string | number | null)[]> {
  for (const entry of articles) yield columns.map((column) => column.cell(entry));
}
