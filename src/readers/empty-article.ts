/** The answer for a seed without a text and without a headline. */

import { fail, type Outcome, type Problem } from "../model/problem.ts";
import type { RawSource } from "../model/source.ts";

export function emptyArticle(raw: RawSource, problems: readonly Problem[]): Outcome<never> {
  const place = { file: raw.file, line: 1, column: 1 };
  const message =
    raw.text.trim() === "" ? "the file is empty" : "the file holds no text that could be an article";
  const empty = {
    severity: "error",
    code: "article-empty",
    message,
    place,
    hint: "delete it, or write its text",
  } as const;
  return fail([...problems, empty]);
}
