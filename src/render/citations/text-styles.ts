/** Citations as text: Chicago 17 (14.191 to 14.200), APA 7 (10.1, example 16), MLA 9; hand-written, in English. */

import type { Citation } from "../../model/citation.ts";
import { oneLine } from "../one-line.ts";
import { dayFirstShort, monthFirst, yearFirst } from "./cited-dates.ts";
import { endWith, quotedHeadline } from "./cited-headline.ts";
import { familyFirst, givenFirst, joinNames, withInitials } from "./cited-names.ts";

/** @example "Jane Doe, “Oil Rises,” Report, November 26, 2025, Morning Archive, https://…" */
export function chicagoNote(citation: Citation): string {
  const names = citation.authors.map(givenFirst);
  const authors = names.length > 3 ? `${names[0]} et al.` : joinNames(names, "and");
  const rest = [
    outletOf(citation),
    dateOf(citation, monthFirst),
    oneLine(citation.archive),
    addressOf(citation),
  ];
  return `${part(authors, ", ")}${quotedHeadline(citation, ",")} ${list(rest)}.`;
}

/** Of an unsigned article, the newspaper stands first (Chicago 14.199). */
export function chicagoBibliography(citation: Citation): string {
  const [first, ...others] = citation.authors;
  const authors = first === undefined ? [] : [familyFirst(first), ...others.map(givenFirst)];
  const outlet = outletOf(citation);
  const date = dateOf(citation, monthFirst);
  const headline = quotedHeadline(citation, ".");
  const end = `${list([oneLine(citation.archive), addressOf(citation)])}.`;
  if (first === undefined) return `${sentence(outlet)}${headline} ${sentence(date)}${end}`;
  return `${sentence(leadAuthors(authors, 10))}${headline} ${sentence(list([outlet, date]))}${end}`;
}

/** Of an unsigned article, the headline takes the author's place. */
export function apa(citation: Citation): string {
  const names = citation.authors.map(withInitials);
  const authors =
    names.length > 20 ? `${names.slice(0, 19).join(", ")}, … ${names.at(-1)}` : joinNames(names, "&");
  const date = `(${citation.date === null ? "n.d." : yearFirst(citation.date)}).`;
  const headline = oneLine(citation.headline);
  const title = endWith(citation.headlineIsDerived ? `[${headline}]` : headline, ".");
  const start = names.length === 0 ? `${title} ${date}` : `${endWith(authors, ".")} ${date} ${title}`;
  const address = citation.url ?? citation.originalUrl;
  return [start, sentence(outletOf(citation) || oneLine(citation.archive)).trim(), address ?? ""]
    .filter((text) => text !== "")
    .join(" ");
}

export function mla(citation: Citation): string {
  const [first, ...others] = citation.authors;
  const names = first === undefined ? [] : [familyFirst(first), ...others.map(givenFirst)];
  const authors = names.length > 2 ? `${names[0]}, et al` : leadAuthors(names, 2);
  const date = dateOf(citation, dayFirstShort);
  const rest = [outletOf(citation), date, oneLine(citation.archive), addressOf(citation)];
  return `${sentence(authors)}${quotedHeadline(citation, ".")} ${list(rest)}.`;
}

/** "AzerNews, via MENAFN"; empty where the outlet is not known. */
function outletOf({ source, via }: Citation): string {
  return list([oneLine(source ?? ""), via === null ? "" : `via ${oneLine(via)}`]);
}

/** An unknown date is not said in Chicago and MLA. */
function dateOf({ date }: Citation, format: (date: NonNullable<Citation["date"]>) => string): string {
  return date === null ? "" : format(date);
}

function addressOf({ url, originalUrl }: Citation): string {
  return url ?? originalUrl ?? "";
}

/** A list that begins with an inverted name has a comma in front of "and" even for two. */
function leadAuthors(names: readonly string[], most: number): string {
  if (names.length > most) return `${names[0]}, et al`;
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")}, and ${names.at(-1)}`;
}

function list(parts: readonly string[]): string {
  return parts.filter((text) => text !== "").join(", ");
}

function part(text: string, behind: string): string {
  return text === "" ? "" : text + behind;
}

function sentence(text: string): string {
  return text === "" ? "" : `${endWith(text, ".")} `;
}
