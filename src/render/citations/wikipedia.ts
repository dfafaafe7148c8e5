/** Wikipedia's {{cite news}}; the template's documentation says which parameters it takes. */

import type { Citation, CitedName } from "../../model/citation.ts";
import { oneLine } from "../one-line.ts";
import { dayFirst } from "./cited-dates.ts";

/**
 * `url` is the original's where it is known; `archive-url` would need the day of archiving, which nobody knows.
 * @example "{{cite news |title=Oil rises |work=Report |date=26 November 2025 |url=https://…}}"
 */
export function wikipedia(citation: Citation): string {
  const { headline, source, via, date, url, originalUrl, lang, archive } = citation;
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    ...citation.authors.flatMap(nameFields),
    ["title", headline],
    ["work", source],
    ["agency", via],
    ["date", date === null ? null : dayFirst(date)],
    ["language", lang.startsWith("en") || lang === "und" ? null : lang],
    ["via", originalUrl === null ? archive : null],
  ];
  const address = originalUrl ?? url;
  const texts = fields.flatMap(([name, value]) =>
    value === null ? [] : [` |${name}=${escapeWikitext(value)}`],
  );
  if (address !== null) texts.push(` |url=${escapeAddress(address)}`);
  return `{{cite news${texts.join("")}}}`;
}

function nameFields(name: CitedName, index: number): [string, string][] {
  const number = index + 1;
  if ("literal" in name) return [[`author${number}`, name.literal]];
  return [
    [`last${number}`, name.family],
    [`first${number}`, name.given],
  ];
}

/** Signs of wikitext as character references, so that a headline stays text. */
function escapeWikitext(text: string): string {
  return oneLine(text).replace(/[[\]{}|<>~&]|''+/g, (signs) =>
    [...signs].map((sign) => `&#${sign.codePointAt(0)};`).join(""),
  );
}

/** A blank or a bracket ends an external link, a bar the parameter; quotes and tildes are markup anywhere. */
function escapeAddress(address: string): string {
  return oneLine(address).replace(
    /[ [\]{}|<>"'~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
