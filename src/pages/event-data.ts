/** data/events.json: what the texts say happened, and data/timelinejs.json: the latest of it for TimelineJS 3. */

import type { Entry, TimelineEvent } from "../model/archive.ts";
import { escapeHtml } from "../model/escape-html.ts";
import { makeOutputPath, type SeedId } from "../model/ids.ts";
import type { IsoDate } from "../model/iso-date.ts";
import type { Page } from "../model/page.ts";
import { date, list, oneOf, orNull, record, text, type ValueOf } from "../model/shape.ts";
import { happenedKey, type Linked, withEntries } from "./items.ts";
import { keyedPage } from "./keyed-page.ts";
import type { SiteIndex } from "./site-index.ts";

const eventShape = record({
  article: text<SeedId>("id of the article that tells of it."),
  date: date<IsoDate>(),
  edtf: text("The date or range as EDTF writes it."),
  endDate: orNull(date<IsoDate>("Last day of a range.")),
  origin: oneOf(["explicit", "resolved", "relative"]),
  paragraph: text("Id of the paragraph on the page."),
  precision: oneOf(["day", "range", "month", "year"]),
  text: text("The phrase as written."),
  url: text("Path of the paragraph below the site's root."),
});
export const eventsShape = list(eventShape, "events.json: dates that the texts name, oldest first.");

/** TimelineJS grows slow beyond a few hundred slides. */
const mostSlides = 200;

export function* eventDataPages(site: SiteIndex): Generator<Page> {
  const known = site.archive.events.filter(({ id }) => site.byId.has(id));
  const page = (path: string, listed: typeof known, make: (all: Linked<TimelineEvent>[]) => object): Page =>
    keyedPage(
      { path: makeOutputPath(path), view: "json", bodies: [], key: happenedKey(site, listed) },
      () => ({ value: make(withEntries(site, listed)) }),
    );
  yield page("data/events.json", known, (all) => all.map(({ entry, link }) => eventRecord(link, entry)));
  yield page("data/timelinejs.json", known.slice(-mostSlides), (latest) => ({
    title: { text: { headline: escapeHtml(site.config.site.title) } },
    events: latest.map(({ entry, link }) => slide(link, entry)),
  }));
}

function eventRecord(event: TimelineEvent, { path }: Entry): ValueOf<typeof eventShape> {
  const { endDate, id, origin, paragraph, precision } = event;
  return {
    article: id,
    date: event.date,
    edtf: endDate === undefined ? event.date : `${event.date}/${endDate}`,
    endDate: endDate ?? null,
    origin,
    paragraph,
    precision,
    text: event.text,
    url: `${path}#${paragraph}`,
  };
}

/** TimelineJS takes its texts for HTML. */
function slide(event: TimelineEvent, { facts, path }: Entry): object {
  return {
    start_date: dateParts(event.date),
    ...(event.endDate === undefined ? {} : { end_date: dateParts(event.endDate) }),
    text: { headline: escapeHtml(facts.headline.value), text: escapeHtml(event.sentence) },
    unique_id: `${path}#${event.paragraph}`,
  };
}

function dateParts(date: IsoDate): object {
  const [year, month, day] = date.split("-").map(Number);
  return {
    year,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
}
