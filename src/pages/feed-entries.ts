/** Articles as feeds tell them. */

import type { Entry } from "../model/archive.ts";
import type { FeedEntry, Instant } from "../model/data-views.ts";
import type { IsoDate } from "../model/iso-date.ts";
import { webAddress } from "./items.ts";
import { statedTags } from "./stated-tags.ts";

/**
 * Gives the feed entries of articles, each made once: an article stands in the feeds of all its terms.
 * One without any date has no place in a feed: RFC 4287 wants an instant, and we invent none.
 */
export function feedEntryMaker(siteUrl: string): (entries: readonly Entry[]) => FeedEntry[] {
  const made = new Map<Entry, FeedEntry>();
  const entryOf = (entry: Entry, date: IsoDate): FeedEntry => {
    const known = made.get(entry) ?? feedEntry(entry, date, siteUrl);
    made.set(entry, known);
    return known;
  };
  return (entries) =>
    entries.flatMap((entry) => {
      const { date } = entry.facts;
      return date === null ? [] : [entryOf(entry, date.value)];
    });
}

function feedEntry({ facts, path, tags }: Entry, date: IsoDate, siteUrl: string): FeedEntry {
  const published = instantOf(date, facts.time);
  return {
    url: siteUrl + encodeURI(path),
    headline: facts.headline.value,
    lang: facts.lang,
    authors: facts.authors.map((author) => author.value),
    source: facts.source?.value ?? null,
    published: date.length === 10 ? published : null,
    updated: facts.modified === null ? published : instantOf(facts.modified, null),
    categories: statedTags(tags).map(({ name, slug }) => ({ term: slug, label: name })),
    dek: facts.dek?.value ?? null,
    originalUrl: webAddress(facts.url),
    rights: facts.rights,
  };
}

/**
 * The instant of a date: exact where the source gives time and zone, else noon UTC of its first day.
 * Noon is the same calendar day from Hawaii to Auckland's winter; midnight would show as the day before in America.
 */
export function instantOf(date: IsoDate, time: string | null): Instant {
  const [, clock, seconds = ":00", zone] = /^(\d\d:\d\d)(:\d\d)?(Z|[+-]\d\d:\d\d)$/.exec(time ?? "") ?? [];
  if (date.length === 10 && clock !== undefined) return `${date}T${clock}${seconds}${zone}`;
  return `${date}${"-01-01".slice(date.length - 4)}T12:00:00Z`;
}

/** The latest of the entries' changes. Instants of several zones: compared as instants, not as text. */
export function latestUpdate(entries: readonly FeedEntry[]): Instant {
  let latest = "1970-01-01T00:00:00Z";
  for (const { updated } of entries) if (Date.parse(updated) > Date.parse(latest)) latest = updated;
  return latest;
}
