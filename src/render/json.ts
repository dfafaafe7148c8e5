/** JSON as the data files have it: one form for equal values, a change on few lines, and UTF-8 that every parser takes. */

import { compareText } from "../model/compare-text.ts";

/**
 * JSON.stringify, with halves of surrogate pairs replaced: it writes them as `\ud800`, which strict parsers refuse.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value);
  return text.includes("\\ud") ? text.replace(/\\(?:\\|ud[89a-f][0-9a-f]{2})/g, replaceHalf) : text;
}

/** An escaped backslash may stand before letters that only look like an escape. */
function replaceHalf(found: string): string {
  return found === "\\\\" ? found : "\ufffd";
}

/**
 * A whole file: one line for each key of an object, one for each object in a list.
 * @example jsonFile({ a: 1, b: [{ c: 2 }] }) //=> '{\n"a":1,\n"b":[\n{"c":2}\n]\n}\n'
 */
export function jsonFile(value: object): string {
  if (Array.isArray(value)) return `${listText(value)}\n`;
  const lines = Object.entries(value).map(([key, item]) => `${jsonText(key)}:${listText(item)}`);
  return lines.length === 0 ? "{}\n" : `{\n${lines.join(",\n")}\n}\n`;
}

function listText(value: unknown): string {
  if (!Array.isArray(value) || typeof value[0] !== "object") return jsonText(value);
  return `[\n${value.map(jsonText).join(",\n")}\n]`;
}

/** The same value with the keys of every object in the order of their UTF-16 units. */
export function sortKeys(value: object): object {
  if (Array.isArray(value)) return value.map(sortItem);
  const entries = Object.entries(value).sort(([a], [b]) => compareText(a, b));
  return Object.fromEntries(entries.map(([key, item]) => [key, sortItem(item)]));
}

function sortItem(value: unknown): unknown {
  return typeof value === "object" && value !== null ? sortKeys(value) : value;
}
