import type { Citation } from "../../../src/model/citation.ts";
import { makeSeedId, makeSeedPath } from "../../../src/model/ids.ts";
import { isoDate } from "../../sample-archive.ts";

export const signed: Citation = {
  key: "report2025mexican",
  id: makeSeedId(makeSeedPath("004.txt")),
  headline: "Mexican students visit Baku",
  headlineIsDerived: false,
  authors: [{ family: "Doe", given: "Jane Ann" }],
  source: "Report",
  via: null,
  date: isoDate("2025-11-26"),
  section: "Foreign policy",
  place: "Baku",
  lang: "en",
  dek: "A visit in autumn.",
  keywords: ["Mexico", "Culture"],
  rights: null,
  url: "https://archive.example/2025/11/26/mexican-students.html",
  originalUrl: null,
  archive: "Morning Archive",
};

export const unsigned: Citation = { ...signed, authors: [] };

/** Every text of it tries to leave its field. */
export function hostile(text: string): Citation {
  return {
    ...signed,
    headline: text,
    authors: [
      { family: text, given: text },
      { literal: text, isBody: true },
    ],
    source: text,
    via: text,
    section: text,
    place: text,
    dek: text,
    keywords: [text, text],
    rights: text,
    originalUrl: `https://example.org/${text}`,
    archive: text,
  };
}

/** Texts that end fields, lines, records, elements and escapes in one format or another. */
export const hostileTexts: readonly string[] = [
  "line\r\nER  - \r\nTY  - NEWS\nTI  - forged",
  "}}, @article{forged, title={x}} %$&#_^~\\end",
  "{{cite web|title=x}} [[File:x.jpg]] <ref name=\"a\"/> '''bold''' ~~~~",
  "</script><script>alert(1)</script> ]]> &amp; &#0; <!--",
  "half \ud800 pair, \u0000 \u0007 \ufffe control, \u2028 line \u202e order",
  '=cmd|"/c calc"!A1, "quoted", it\'s * starred *',
  "Əliyev: «Нефть» „дорожает“ 石油上涨 عربى",
];
