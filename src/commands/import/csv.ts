/** CSV with a header row: each row a line of JSON. The only file that imports csv-parse. */

import { parse } from "csv-parse/sync";
import { makeFailure } from "../../model/failure.ts";
import { fieldKey, findField, textFields } from "../../readers/fields.ts";
import { type Collection, seedName } from "./item.ts";

/** `map`: column name to field name, for columns that are called otherwise. */
export function readCsv(text: string, file: string, map: ReadonlyMap<string, string>): Collection {
  const rows = parseRows(text, file);
  const columns = Object.keys(rows[0] ?? {});
  const fieldOf = (column: string) => map.get(column) ?? column;
  const isKnown = (column: string) =>
    findField(fieldOf(column)) !== undefined || textFields.has(fieldKey(fieldOf(column)));
  if (!columns.some((column) => textFields.has(fieldKey(fieldOf(column)))))
    throw makeFailure(
      "usage",
      `${file} has no column with the text; its columns are ${columns.join(", ")}`,
      `name it: --map ${JSON.stringify(columns.at(-1) ?? "COLUMN")}=text`,
    );
  const unused = columns.filter((column) => !isKnown(column));
  return {
    seeds: rows.map((row) => {
      const entries = columns.filter(isKnown).map((column) => [fieldOf(column), row[column] ?? ""] as const);
      const filled = Object.fromEntries(entries.filter(([, value]) => value !== ""));
      const content = `${JSON.stringify(filled)}\n`;
      const value = (field: string) => entries.find(([name]) => findField(name) === field)?.[1] ?? "";
      const date = /^\d{4}(?:-\d\d){0,2}(?!\d)/.exec(value("date"))?.[0] ?? "";
      return { name: seedName(date, value("headline"), content, "jsonl"), content };
    }),
    passedOver: () =>
      unused.length === 0 ? [] : [`columns ${unused.join(", ")} (--map COLUMN=FIELD takes one in)`],
  };
}

function parseRows(text: string, file: string): Record<string, string>[] {
  const [head = ""] = text.split("\n", 1);
  const count = (sign: string) => head.split(sign).length;
  const delimiter = [",", ";", "\t"].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
  try {
    return parse(text, {
      columns: true,
      bom: true,
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      max_record_size: 8_000_000,
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw makeFailure(
      "usage",
      `${file} is not CSV: ${message}`,
      "save it as CSV with a header row and quoted texts",
    );
  }
}
