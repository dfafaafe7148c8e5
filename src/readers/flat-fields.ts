/** Headers of plain fields, read line by line: nearly all of them, and many times faster than a YAML parser. */

import type { Located } from "../model/place.ts";
import type { HeaderLine } from "./fence.ts";
import type { Field } from "./fields.ts";

/** A value that begins with one of these means more to YAML than its text. */
const indicator = /^(?:[[\]{},&*!|>%@`"'#]|[-?:](?:\s|$))/;
const nothing = /^(?:~|null|Null|NULL)?$/;
const item = /^[ \t]*-[ \t]+(.*)$/;

interface Flat {
  readonly fields: readonly Field[];
  /** Lines that gave no field. */
  readonly others: readonly HeaderLine[];
}

/**
 * Reads `key: value`, `key: [a, b]`, `key:` with `- item` lines below. `separator` is ":" for YAML and "=" for TOML.
 * A plain value may hold ": ", which YAML forbids and scraped headlines are full of. Lines of other shapes come back
 * in `others`: with any of them the result is a salvage, not a reading.
 */
export function readFlatFields(lines: readonly HeaderLine[], file: string, separator: ":" | "="): Flat {
  const fields: Field[] = [];
  const others: HeaderLine[] = [];
  const names = new Set<string>();
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined || isIdle(line.text)) continue;
    const below = indentedBelow(lines, i);
    const field = readField(line, below, file, separator);
    if (field === undefined || names.has(field.name)) others.push(line, ...below);
    else fields.push(field);
    if (field !== undefined) names.add(field.name);
    i += below.length;
  }
  return { fields, others };
}

function isIdle(text: string): boolean {
  return text.trim() === "" || text.trimStart().startsWith("#");
}

/** The lines that belong to a field: indented ones and items, up to the next field. */
function indentedBelow(lines: readonly HeaderLine[], from: number): HeaderLine[] {
  let to = from + 1;
  while (to < lines.length && /^(?:[ \t]+\S|- |-$)/.test(lines[to]?.text ?? "")) to++;
  return lines.slice(from + 1, to);
}

function readField(
  line: HeaderLine,
  below: readonly HeaderLine[],
  file: string,
  separator: ":" | "=",
): Field | undefined {
  const at = separatorIn(line.text, separator);
  const name = line.text.slice(0, at).trim();
  if (at < 1 || /^[\s"'<\-?]/.test(line.text)) return undefined;
  const value = located(line, line.text.slice(at + 1), at + 1, file);
  const place = { file, line: line.number, column: 1 };
  if (below.length > 0) return value.value === "" ? readItems(name, place, below, file) : undefined;
  if (separator === ":" && nothing.test(value.value)) return { name, place, items: [], shape: "text" };
  if (value.value.startsWith("[")) return readList(name, place, value);
  const text = readScalar(value.value, separator === "=");
  return text === undefined
    ? undefined
    : { name, place, items: [{ value: text, place: value.place }], shape: "text" };
}

function separatorIn(text: string, separator: ":" | "="): number {
  if (separator === "=") return text.indexOf("=");
  const at = text.search(/:(?:\s|$)/);
  return at > 64 ? -1 : at;
}

/** The trimmed text with the place of its first sign; `from` is its offset in the line. */
function located(line: HeaderLine, raw: string, from: number, file: string): Located<string> {
  const lead = raw.length - raw.trimStart().length;
  return { value: raw.trim(), place: { file, line: line.number, column: from + lead + 1 } };
}

function readItems(
  name: string,
  place: Field["place"],
  below: readonly HeaderLine[],
  file: string,
): Field | undefined {
  const items: Located<string>[] = [];
  for (const line of below) {
    if (isIdle(line.text)) continue;
    const text = item.exec(line.text)?.[1];
    if (text === undefined) return undefined;
    const found = located(line, text, line.text.length - text.length, file);
    const value = readScalar(found.value, false);
    // "- name: Jane" is a map, not a text.
    if (value === undefined || (/:(?:\s|$)/.test(found.value) && !/^["']/.test(found.value)))
      return undefined;
    items.push({ value, place: found.place });
  }
  return { name, place, items, shape: "list" };
}

/** A flow list on one line without lists, maps or escapes inside. */
function readList(name: string, place: Field["place"], list: Located<string>): Field | undefined {
  if (!/^\[[^[\]{}\\#&*!|>%@`]*\]$/.test(list.value)) return undefined;
  const items: Located<string>[] = [];
  for (const part of list.value.slice(1, -1).matchAll(/[^,"']*(?:"[^"]*"|'[^']*')?[^,"']*/g)) {
    const value = part[0].trim();
    if (value === "") continue;
    const text = /:(?:\s|$)/.test(value) && !/^["']/.test(value) ? undefined : readScalar(value, false);
    if (text === undefined) return undefined;
    const lead = part[0].length - part[0].trimStart().length;
    items.push({ value: text, place: { ...list.place, column: list.place.column + 1 + part.index + lead } });
  }
  return { name, place, items, shape: "list" };
}

/** A plain or quoted value; undefined where it takes a YAML parser. TOML has no plain text: dates and numbers are. */
function readScalar(value: string, isToml: boolean): string | undefined {
  const double = /^"((?:[^"\\]|\\["\\])*)"$/.exec(value);
  if (double !== null) return double[1]?.replace(/\\(.)/g, "$1");
  const single = (isToml ? /^'([^']*)'$/ : /^'((?:[^']|'')*)'$/).exec(value);
  if (single !== null) return single[1]?.replaceAll("''", "'");
  if (isToml) return /^[\w.:+-]+$/.test(value) ? value : undefined;
  if (indicator.test(value) || value.includes(" #") || value.includes("\t#")) return undefined;
  return value;
}
