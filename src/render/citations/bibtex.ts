/** BibTeX, with biblatex's fields beside the old ones. */

import type { Citation, CitedName } from "../../model/citation.ts";
import { rememberWeakly } from "../../model/remember.ts";
import { oneLine } from "../one-line.ts";
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
const bibtexEntry = rememberWeakly((citation: Citation) => {
  const { authors, source, date, keywords } = citation;
  const [year, month, day] = date?.split("-") ?? [];
  const address = citation.url ?? citation.originalUrl;
  const language = babelNames[citation.lang.split("-")[0] ?? ""];
  return [
    `@article{${citation.key},\n`,
    authors.length === 0 ? "" : field("author", braced(authors.map(nameText).join(" and "))),
    field("title", `{{${escapeTex(citation.headline)}}}`),
    textField("journal", source),
    textField("journaltitle", source),
    date === null ? "" : field("date", braced(date)),
    year === undefined ? "" : field("year", braced(year)),
    month === undefined ? "" : field("month", months[Number(month) - 1] ?? ""),
    day === undefined ? "" : field("day", braced(String(Number(day)))),
    textField("titleaddon", citation.section),
    address === null ? "" : field("url", braced(escapeAddress(address))),
    language === undefined ? "" : field("langid", braced(language)),
    field("entrysubtype", "{newspaper}"),
    textField("abstract", citation.dek),
    textField("keywords", keywords.length === 0 ? null : keywords.join(", ")),
    textField("note", citationNotes(citation).join(" ") || null),
    textField("library", citation.archive),
    "}\n",
  ].join("");
});

function textField(name: string, text: string | null): string {
  return text === null ? "" : field(name, braced(escapeTex(text)));
}

function field(name: string, value: string): string {
  return value === "" ? "" : `  ${name} = ${value},\n`;
}

/** A literal name in braces of its own is not taken apart. */
function nameText(name: CitedName): string {
  if ("literal" in name) return `{${escapeTex(name.literal)}}`;
  return `${escapeTex(name.family)}, ${escapeTex(name.given)}`;
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
