/** BibTeX, with biblatex's fields beside the old ones. */

import type { Citation, CitedName } from "../../model/citation.ts";
import { rememberText } from "../remember-text.ts";
import { oneLine } from "./cited-headline.ts";
import { citationNotes } from "./notes.ts";

/** Babel's names of languages, for hyphenation; others are left out. */
const babelNames: Readonly<Record<string, string>> = {
  ar: "arabic",
  az: "azerbaijani",
  cs: "czech",
  da: "danish",
  de: "ngerman",
  el: "greek",
  en: "english",
  es: "spanish",
  fa: "persian",
  fi: "finnish",
  fr: "french",
  he: "hebrew",
  hu: "magyar",
  id: "indonesian",
  it: "italian",
  ja: "japanese",
  nb: "norsk",
  nl: "dutch",
  pl: "polish",
  pt: "portuguese",
  ro: "romanian",
  ru: "russian",
  sv: "swedish",
  tr: "turkish",
  uk: "ukrainian",
};

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

export function writeBibtex(citations: readonly Citation[]): string {
  return citations.map(bibtexEntry).join("\n");
}

/** Headlines stand in double braces, which keep their capitals. Of an unsigned article there is no author. */
const bibtexEntry = rememberText((citation: Citation) => {
  const { source, date, section, dek, keywords, lang } = citation;
  const [year, month, day] = date?.split("-") ?? [];
  const address = citation.url ?? citation.originalUrl;
  const notes = citationNotes(citation);
  const fields: readonly (readonly [name: string, value: string | undefined | null])[] = [
    ["author", citation.authors.length === 0 ? null : braced(citation.authors.map(nameText).join(" and "))],
    ["title", `{{${escapeTex(citation.headline)}}}`],
    ["journal", source === null ? null : bracedText(source)],
    ["journaltitle", source === null ? null : bracedText(source)],
    ["date", date === null ? null : braced(date)],
    ["year", year === undefined ? null : braced(year)],
    ["month", month === undefined ? null : months[Number(month) - 1]],
    ["day", day === undefined ? null : braced(String(Number(day)))],
    ["titleaddon", section === null ? null : bracedText(section)],
    ["url", address === null ? null : braced(escapeAddress(address))],
    [
      "langid",
      babelNames[lang.split("-")[0] ?? ""] === undefined
        ? null
        : braced(babelNames[lang.split("-")[0] ?? ""] ?? ""),
    ],
    ["entrysubtype", "{newspaper}"],
    ["abstract", dek === null ? null : bracedText(dek)],
    ["keywords", keywords.length === 0 ? null : bracedText(keywords.join(", "))],
    ["note", notes.length === 0 ? null : bracedText(notes.join(" "))],
    ["library", bracedText(citation.archive)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},\n`] : []));
  return `@article{${citation.key},\n${lines.join("")}}\n`;
});

/** A literal name in braces of its own is not taken apart. */
function nameText(name: CitedName): string {
  if ("literal" in name) return `{${escapeTex(name.literal)}}`;
  return `${escapeTex(name.family)}, ${escapeTex(name.given)}`;
}

function bracedText(text: string): string {
  return braced(escapeTex(text));
}

function braced(text: string): string {
  return `{${text}}`;
}

const texSigns: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

function escapeTex(text: string): string {
  return oneLine(text).replace(/[\\{}%&$#_~^]/g, (sign) => texSigns[sign] ?? `\\${sign}`);
}

/** biblatex takes the field as it stands: signs that would end it are encoded as an address has them. */
function escapeAddress(address: string): string {
  return oneLine(address).replace(/[\s{}\\]/g, (sign) => encodeURIComponent(sign));
}
