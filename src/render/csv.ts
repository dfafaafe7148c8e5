/** CSV (RFC 4180, with LF): every field quoted, and none that a spreadsheet would run. */

import type { Table } from "../model/data-views.ts";

/** A field stays on its line, whoever splits at line ends. */
const control = String.raw`\u0000-\u001f\u007f-\u009f\u2028\u2029`;
const controls = new RegExp(`[${control}]+`, "g");

/** Signs that begin a formula, also in full width and behind blanks, which spreadsheets trim (OWASP, CSV injection). */
const formula = /^[\s\u200b-\u200f\u202a-\u202e\ufeff]*[=+\-@＝＋－＠]/;

/** What has none of all that, as most fields: one look instead of four. */
const plain = new RegExp(`^(?:[A-Za-z0-9][^"${control}]*)?$`);

/** Line by line. */
export function* writeCsv({ columns, rows }: Table): Generator<string> {
  yield lineOf(columns);
  for (const row of rows) yield lineOf(row);
}

function lineOf(row: readonly (string | number | null)[]): string {
  return `${row.map(cellText).join(",")}\n`;
}

/** @example cellText("=1+1") //=> "\"'=1+1\"" */
export function cellText(cell: string | number | null): string {
  if (cell === null) return '""';
  if (typeof cell === "number" || plain.test(cell)) return `"${cell}"`;
  // A tab or carriage return in front is a trap of its own: it is told by the blank that it becomes.
  const line = cell.replace(controls, " ");
  const guarded = formula.test(line) || /^[\t\r]/.test(cell) ? `'${line}` : line;
  return `"${guarded.replaceAll('"', '""')}"`;
}
