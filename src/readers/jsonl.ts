/** JSON Lines: one article a line, with the same field names as front matter. */

import { makeSeedId } from "../model/ids.ts";
import type { Located, Place } from "../model/place.ts";
import { fail, type Outcome, type Problem, succeed } from "../model/problem.ts";
import type { ParsedSource, RawSource } from "../model/source.ts";
import { joinWrapped, splitBlocks } from "./blocks.ts";
import { type Field, fieldKey, textFields } from "./fields.ts";
import { headerFrom } from "./header.ts";
import type { Reader } from "./reader.ts";

export const jsonLines: Reader = {
  name: "json-lines",
  accepts: (raw) => /\.(?:jsonl|ndjson|jsonlines)$/i.test(raw.path),
  read: readJsonLines,
};

/** A longer line is not read: one article may not cost more than the others together. */
const maxLineLength = 8_000_000;

/** Reads every line that can be read; each other one is a problem with its line number. */
function readJsonLines(raw: RawSource): Outcome<readonly ParsedSource[]> {
  const articles: ParsedSource[] = [];
  const problems: Problem[] = [];
  let number = 0;
  for (const line of raw.text.split(/\r\n|[\n\r]/)) {
    number++;
    if (line.trim() === "") continue;
    const read = readLine(line, { file: raw.file, line: number, column: 1 }, raw);
    problems.push(...read.problems);
    if (read.ok) articles.push(read.value);
  }
  if (articles.length === 0 && problems.length === 0)
    problems.push(lineProblem("the file is empty", { file: raw.file, line: 1, column: 1 }));
  return articles.length === 0 ? fail(problems) : succeed(articles, problems);
}

function readLine(line: string, place: Place, raw: RawSource): Outcome<ParsedSource> {
  if (line.length > maxLineLength)
    return fail([lineProblem("the line is longer than 8 million signs", place)]);
  const value = parseJson(line);
  if (typeof value === "string") return fail([lineProblem(value, place)]);
  const entries = Object.entries(value.object);
  const text = entries
    .filter(([name]) => textFields.has(fieldKey(name)))
    .flatMap(([, value]) => paragraphsOf(value));
  const fields = entries
    .filter(([name]) => !textFields.has(fieldKey(name)))
    .map(([name, value]) => fieldOf(name, value, line, place));
  const { header, problems } = headerFrom(fields, "json-line");
  const blocks = joinWrapped(splitBlocks(text.join("\n\n"), place)).map((block) => ({ ...block, place }));
  if (blocks.length === 0 && header.headline === undefined)
    return fail([...problems, lineProblem("the line holds no text", place)]);
  return succeed(
    {
      ...{ id: makeSeedId(raw.path, place.line), path: raw.path, file: raw.file, digest: raw.digest },
      ...{
        reader: "json-lines",
        header,
        bodyKind: "text",
        blocks,
        bodyPlace: place,
        removed: [],
        variants: [],
      },
    },
    problems,
  );
}

/** The object of a line, or what is wrong with it. */
function parseJson(line: string): { readonly object: object } | string {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== "object" || value === null || Array.isArray(value))
      return "the line is not a JSON object";
    return { object: value };
  } catch {
    return "the line is not JSON";
  }
}

function paragraphsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : [];
}

function fieldOf(name: string, value: unknown, line: string, place: Place): Field {
  const column = line.indexOf(JSON.stringify(name)) + 1;
  const at: Place = { ...place, column: Math.max(1, column) };
  const texts = textsOf(value);
  if (texts === undefined) return { name, place: at, items: [], shape: "other" };
  const items = texts.map((text): Located<string> => ({ value: text, place: at }));
  return { name, place: at, items, shape: Array.isArray(value) ? "list" : "text" };
}

/** Texts, numbers and truth values as text; `{name: …}` as its name; undefined for what holds none. */
function textsOf(value: unknown): readonly string[] | undefined {
  if (value === null) return [];
  if (typeof value === "string") return [value];
  if (typeof value === "number" || typeof value === "boolean") return [String(value)];
  if (Array.isArray(value)) {
    const texts = value
      .slice(0, 1000)
      .map((entry: unknown) => (Array.isArray(entry) ? undefined : textsOf(entry)));
    return texts.every((text) => text !== undefined) ? texts.flat() : undefined;
  }
  if (typeof value === "object" && "name" in value && typeof value.name === "string") return [value.name];
  return undefined;
}

function lineProblem(message: string, place: Place): Problem {
  const hint = 'write one object a line, like {"title": "…", "date": "2025-10-12", "text": "…"}';
  return { severity: "error", code: "json-line-invalid", message, place, hint };
}
