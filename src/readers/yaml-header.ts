/** YAML headers, held so that nothing in them can run or swell: the only file that imports gray-matter and js-yaml. */

import { createRequire } from "node:module";
import type matter from "gray-matter";
import type yaml from "js-yaml";
import type { Located, Place } from "../model/place.ts";
import type { Problem } from "../model/problem.ts";
import type { HeaderLine } from "./fence.ts";
import type { Field } from "./fields.ts";

interface Parsers {
  readonly matter: typeof matter;
  readonly yaml: typeof yaml;
}

const require = createRequire(import.meta.url);
let parsers: Parsers | undefined;

/** Loaded with the first header that is more than plain fields. */
function openParsers(): Parsers {
  parsers ??= {
    matter: require("gray-matter") as typeof matter,
    yaml: require("js-yaml") as typeof yaml,
  };
  return parsers;
}

/** gray-matter's own expression over the header is quadratic in empty lines (reliability.md 1.3). */
const maxEmptyLines = 500;

/** The fields of a header that is more than plain lines, or what is wrong with it. */
export function parseYaml(
  lines: readonly HeaderLine[],
  file: string,
): { readonly fields: readonly Field[] } | { readonly problem: Problem } {
  const start: Place = { file, line: lines[0]?.number ?? 1, column: 1 };
  if (lines.filter((line) => line.text.trim() === "").length > maxEmptyLines)
    return { problem: refused("the front matter holds too many empty lines", start) };
  try {
    const { data } = openParsers().matter(`---\n${lines.map((line) => line.text).join("\n")}\n---\n`, {
      language: "yaml",
      engines: { ...throwingEngines, yaml: { parse: parseStrings } },
    });
    return { fields: Object.entries(data).map(([name, value]) => fieldOf(name, value, lines, file)) };
  } catch (error) {
    return { problem: problemOf(error, lines, start) };
  }
}

/** Every engine that gray-matter knows, and the names it takes for them; those that run code most of all. */
const throwingEngines = Object.fromEntries(
  ["js", "javascript", "json", "toml", "coffee", "coffeescript", "cson"].map((name) => [
    name,
    { parse: refuseEngine, stringify: refuseEngine },
  ]),
);

function refuseEngine(): never {
  throw new Error("only YAML is read as front matter");
}

class AnchorError extends Error {}

/** Failsafe YAML: every scalar is a text, so no date moves and no number changes. Anchors are refused: aliases swell. */
function parseStrings(text: string): object {
  const { yaml } = openParsers();
  const value: unknown = yaml.safeLoad(text, {
    schema: yaml.FAILSAFE_SCHEMA,
    listener: (_event, state) => {
      if ("anchor" in state && state.anchor !== null)
        throw new AnchorError("anchors and aliases are not read");
    },
  });
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw new Error("the front matter holds no fields");
}

function fieldOf(name: string, value: unknown, lines: readonly HeaderLine[], file: string): Field {
  const at = lines.findIndex(({ text }) => keyOf(text) === name);
  const line = lines[at];
  const place: Place = { file, line: line?.number ?? 1, column: 1 };
  const texts = textsOf(value);
  if (texts === undefined) return { name, place, items: [], shape: "other" };
  const column = line === undefined ? 1 : line.text.length - line.text.replace(/^[^:]*:\s*/, "").length + 1;
  const first = { ...place, column };
  let search = Math.max(0, at);
  const items = texts.map((text): Located<string> => {
    const found = Array.isArray(value) ? findLine(lines, text, search) : undefined;
    if (found === undefined) return { value: text, place: first };
    search = found.index;
    return { value: text, place: { file, line: found.number, column: found.column } };
  });
  return { name, place, items, shape: Array.isArray(value) ? "list" : "text" };
}

function keyOf(line: string): string | undefined {
  return /^(["']?)([^:]{1,66})\1\s*:(?:\s|$)/.exec(line)?.[2]?.trim();
}

/** The next line, from an index on, that holds the text, within a few lines: long lists must not cost their square. */
function findLine(lines: readonly HeaderLine[], text: string, from: number) {
  for (let index = from; index < Math.min(lines.length, from + 20); index++) {
    const column = lines[index]?.text.indexOf(text) ?? -1;
    if (column >= 0) return { index, number: lines[index]?.number ?? 1, column: column + 1 };
  }
  return undefined;
}

/** The texts of a value: one, those of a list, names of people written as maps; undefined for anything deeper. */
function textsOf(value: unknown): readonly string[] | undefined {
  if (value === null || value === undefined) return [];
  if (typeof value === "string") return [value];
  if (!Array.isArray(value)) return undefined;
  const texts = value.map((entry: unknown) => (typeof entry === "string" ? entry : nameOf(entry)));
  return texts.every((text) => text !== undefined) ? texts : undefined;
}

function nameOf(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null || !("name" in value)) return undefined;
  return typeof value.name === "string" ? value.name : undefined;
}

function problemOf(error: unknown, lines: readonly HeaderLine[], start: Place): Problem {
  if (error instanceof AnchorError) return refused("anchors and aliases in front matter are not read", start);
  if (isMarked(error)) {
    const { line, column } = error.mark;
    // gray-matter hands the block over with the line end behind the fence in front of it.
    const number = lines[Math.min(line - 1, lines.length - 1)]?.number ?? start.line;
    return invalid(`the front matter is not YAML: ${error.reason}`, {
      ...start,
      line: number,
      column: column + 1,
    });
  }
  // A RangeError of a parser that went too deep is the seed's fault as well.
  return invalid(
    error instanceof RangeError ? "the front matter is nested too deep" : messageOf(error),
    start,
  );
}

/** The published types of js-yaml leave out what its errors carry. */
type MarkedError = Error & {
  readonly reason: string;
  readonly mark: { readonly line: number; readonly column: number };
};

function isMarked(error: unknown): error is MarkedError {
  return (
    error instanceof openParsers().yaml.YAMLException && "mark" in error && typeof error.mark === "object"
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : "the front matter cannot be read";
}

export function refused(message: string, place: Place): Problem {
  return {
    severity: "warning",
    code: "front-matter-refused",
    message,
    place,
    hint: "write plain fields between two lines of ---, as YAML",
  };
}

export function invalid(
  message: string,
  place: Place,
  hint = "put values that hold : or # or quotes into double quotes",
): Problem {
  return { severity: "warning", code: "front-matter-invalid", message, place, hint };
}
