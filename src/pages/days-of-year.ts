/** What each day of the year holds over all years: articles published on it, and events that texts date on it. */

import type { Archive, Entry, TimelineEvent } from "../model/archive.ts";

export interface DayOfYear {
  /** Newest first. */
  readonly articles: Entry[];
  /** Oldest first. */
  readonly events: TimelineEvent[];
}

/** By "MM-DD", in the order of the year; only days that have something. A date without its day belongs to none. */
export function daysOfYear(archive: Archive, articles: readonly Entry[]): ReadonlyMap<string, DayOfYear> {
  const days = new Map<string, DayOfYear>();
  const dayOf = (date: string): DayOfYear | undefined => {
    if (date.length !== 10) return undefined;
    const key = date.slice(5);
    const known = days.get(key) ?? { articles: [], events: [] };
    days.set(key, known);
    return known;
  };
  for (const entry of articles) dayOf(entry.facts.date?.value ?? "")?.articles.push(entry);
  const published = new Set(articles.map((entry) => entry.facts.id));
  for (const event of archive.events) {
    if (event.precision === "day" && published.has(event.id)) dayOf(event.date)?.events.push(event);
  }
  return new Map([...days].sort(([a], [b]) => (a < b ? -1 : 1)));
}
