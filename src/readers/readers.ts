/** The readers in the order in which they are asked; the first that accepts a seed reads it. */

import { fail, type Outcome } from "../model/problem.ts";
import type { ParsedSource, RawSource } from "../model/source.ts";

export interface Reader {
  readonly name: string;
  /** Cheap: looks at the path's ending and the text's first lines. */
  readonly accepts: (raw: RawSource) => boolean;
  /** One article, or many from a many-article file; problems for what could not be read. */
  readonly read: (raw: RawSource) => Outcome<readonly ParsedSource[]>;
}

const readers: readonly Reader[] = [];

/** Reads a seed with the first reader that accepts it. */
export function parseSource(raw: RawSource): Outcome<readonly ParsedSource[]> {
  const reader = readers.find((candidate) => candidate.accepts(raw));
  if (reader !== undefined) return reader.read(raw);
  return fail([
    {
      severity: "warning",
      code: "seed-unknown-type",
      message: "no reader takes this file",
      place: { file: raw.file, line: 1, column: 1 },
      hint: "save it as .txt, .md, .html or .jsonl",
    },
  ]);
}
