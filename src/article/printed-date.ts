/** The date that a saved page prints above its text: the day its readers saw, where machines were told another zone's. */

import type { Derived } from "../model/derived.ts";
import { dayNumberOf, type IsoDate } from "../model/iso-date.ts";
import type { Place } from "../model/place.ts";
import type { Header, Removed, RemovedReason } from "../model/source.ts";
import { findDates } from "./date-line.ts";

/** Cut lines that may print the publication date; captions, comments and teasers print other dates. */
const telling: ReadonlySet<RemovedReason> = new Set(["date-line", "byline", "not-article", "section-line"]);
/** Words in front of a date that make it no publication date, in the languages whose pages were seen. */
const updated =
  /updat|modif|edited|aktuali[sz]|zuletzt|stand:|mis à jour|actuali[sz]|atualiz|aggiorn|обновл|päivitetty|oppdatert|uppdaterad|opdateret|güncelle|更新|수정/i;
/** A longer line is prose. */
const longest = 200;

/**
 * The header with the printed date where the page states none, or one a day apart: midnight falls at another hour in
 * the zone of the server. A printed date further off is another event's, or the page was moved; the stated one holds.
 */
export function withPrintedDate(header: Header, removed: readonly Removed[], body: Place): Header {
  const stated = header.date;
  if (stated !== undefined && (stated.origin !== "page" || stated.value.length < 10)) return header;
  const printed = printedDates(header, removed, body);
  if (stated !== undefined && printed.some(({ value }) => value === stated.value)) return header;
  // The last one stands nearest to the text; the head of a page prints the day on which it was saved.
  const date = printed.findLast(({ value, confidence }) => {
    if (stated === undefined) return true;
    const isNamed = confidence === "high" || !isInUrl(stated.value, header.url?.value ?? "");
    return isNamed && Math.abs(dayNumberOf(value) - dayNumberOf(stated.value)) <= 1;
  });
  if (date === undefined) return header;
  const { time: _time, ...rest } = header;
  return { ...rest, date };
}

/** Against a date that stands in the page's address, too, only a line that the template itself calls a date will do. */
function isInUrl(date: IsoDate, url: string): boolean {
  return [date, date.replaceAll("-", "/"), date.replaceAll("-", "")].some((form) => url.includes(form));
}

/** The dates printed between the headline and the text, or a little above the headline, in the page's order. */
function printedDates(header: Header, removed: readonly Removed[], body: Place): Derived<IsoDate>[] {
  const lang = header.lang?.value.slice(0, 2);
  return removed
    .filter(
      ({ reason, text, place }) => telling.has(reason) && text.length <= longest && isBefore(place, body),
    )
    .flatMap(({ text, place, reason }) => {
      const found = findDates(text, lang === undefined ? {} : { lang }).find(
        ({ start, isAmbiguous }) => !isAmbiguous && !updated.test(text.slice(Math.max(0, start - 30), start)),
      );
      return found === undefined
        ? []
        : [
            {
              value: found.date,
              origin: "page",
              rule: "printed-date",
              confidence: reason === "date-line" ? "high" : "fair",
              evidence: place,
            },
          ];
    });
}

function isBefore(a: Place, b: Place): boolean {
  return a.line < b.line || (a.line === b.line && a.column <= b.column);
}
