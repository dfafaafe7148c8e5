/** The readers in the order in which they are asked; the first that accepts a seed reads it. */

import { fail, type Outcome, type Problem } from "../model/problem.ts";
import type { ParsedSource, RawSource } from "../model/source.ts";
import { htmlFile } from "./html.ts";
import { jsonLines } from "./jsonl.ts";
import { markdownFile } from "./markdown.ts";
import type { Reader } from "./reader.ts";
import { textFile } from "./text-file.ts";

const readers: readonly Reader[] = [textFile, markdownFile, htmlFile, jsonLines];

/** UTF-16 units of one article's file; books are shorter. Files of many articles may be longer. */
export const maxSeedLength = 8_000_000;

/** Reads a seed with the first reader that accepts it. */
export function parseSource(raw: RawSource): Outcome<readonly ParsedSource[]> {
  const reader = readers.find((candidate) => candidate.accepts(raw));
  if (reader === undefined) return fail([unknownType(raw)]);
  if (raw.text.length > maxSeedLength && reader !== jsonLines) return fail([tooLarge(raw)]);
  return reader.read(raw);
}

function unknownType(raw: RawSource): Problem {
  return {
    severity: "warning",
    code: "seed-unknown-type",
    message: "no reader takes this file",
    place: { file: raw.file, line: 1, column: 1 },
    hint: "save it as .txt, .md, .html or .jsonl",
  };
}

function tooLarge(raw: RawSource): Problem {
  return {
    severity: "error",
    code: "seed-too-large",
    message: `the file holds ${raw.text.length.toLocaleString("en-US")} signs; an article may hold 8 million`,
    place: { file: raw.file, line: 1, column: 1 },
    hint: "split it into its articles, or write them as lines of a .jsonl file",
  };
}
