/** data/events.json: what the texts say happened, and data/timelinejs.json: the latest of it for TimelineJS 3. */

import type { Entry, TimelineEvent } from "../model/archive.ts";
import { escapeHtml } from "../model/escape-html.ts";
import { makeOutputPath } from "../model/ids.ts";
import type { IsoDate } from "../model/iso-date.ts";
import type { Page } from "../model/page.ts";
import { happenedKey } from "./items.ts";
import { keyedPage } from "./keyed-page.ts";
import type { SiteIndex } from "./site-index.ts";

/** TimelineJS grows slow beyond a few hundred slides. */
const mostSlides = 200;

export function* eventDataPages(site: SiteIndex): Generator<Page> {
  const known = site.archive.events.flatMap((event) => {
    const entry = site.byId.get(event.id);
    return entry === undefined ? [] : [{ event, entry }];
  });
  const page = (path: string, listed: typeof known, make: () => object): Page =>
    keyedPage(
      {
        path: makeOutputPath(path),
        view: "json",
        bodies: [],
        key: listed.map(({ event }) => happenedKey(site, event)).join(" "),
      },
      () => ({ value: make() }),
    );
  yield page("data/events.json", known, () => known.map(({ event, entry }) => eventRecord(event, entry)));
  const latest = known.slice(-mostSlides);
  yield page("data/timelinejs.json", latest, () => ({
    title: { text: { headline: escapeHtml(site.config.site.title) } },
    events: latest.map(({ event, entry }) => slide(event, entry)),
  }));
}

function eventRecord(event: TimelineEvent, { path }: Entry): object {
  const { date, endDate, id, origin, paragraph, precision, text } = event;
  return {
    article: id,
    date,
    edtf: endDate === undefined ? date : `${date}/${endDate}`,
    endDate: endDate ?? null,
    origin,
    paragraph,
    precision,
    text,
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
