/** backissue list: every article of the archive in one table, newest first. */

import { withArchive } from "../load-archive.ts";
import type { Entry } from "../model/archive.ts";
import type { BuildOptions } from "../options.ts";
import { writeCsv } from "../render/csv.ts";
import { exitCodes } from "./exit-codes.ts";
import { plainLine } from "./plain-line.ts";

export interface ListFlags {
  readonly json?: boolean;
  readonly csv?: boolean;
}

const columns = ["date", "headline", "source", "lang", "words", "file", "page"] as const;
type Row = Readonly<Record<(typeof columns)[number], string | number | null>>;

export async function runList(options: BuildOptions, flags: ListFlags): Promise<number> {
  return withArchive(options, ({ archive }) => {
    const rows = archive.articles.map(rowOf).sort(newestFirst);
    process.stdout.write(format(rows, flags));
    return exitCodes.ok;
  });
}

function rowOf({ facts, path }: Entry): Row {
  return {
    date: facts.date?.value ?? null,
    headline: facts.headline.value,
    source: facts.source?.value ?? null,
    lang: facts.lang,
    words: facts.wordCount,
    file: facts.file,
    page: path,
  };
}

/** Undated articles at the end. */
function newestFirst(a: Row, b: Row): number {
  const [dateA, dateB] = [String(a.date ?? ""), String(b.date ?? "")];
  if (dateA !== dateB) return dateA < dateB ? 1 : -1;
  return String(a.file) < String(b.file) ? -1 : 1;
}

/** --json: one object a line. --csv: as data/articles.csv is written, safe to open in a spreadsheet. */
function format(rows: readonly Row[], { json, csv }: ListFlags): string {
  if (json === true) return rows.map((row) => `${JSON.stringify(row)}\n`).join("");
  if (csv === true) {
    const cells = rows.map((row) => columns.map((name) => row[name]));
    return [...writeCsv({ columns, rows: cells })].join("");
  }
  return rows
    .map(
      ({ date, headline, file }) =>
        `${String(date ?? "undated").padEnd(10)}  ${plainLine(String(headline))}\n${" ".repeat(12)}${plainLine(String(file))}\n`,
    )
    .join("");
}
