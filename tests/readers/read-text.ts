/** Reads a seed's text as the build does, for tests: its only article, and its problems in short. */

import { makeDigest, makeSeedPath } from "../../src/model/ids.ts";
import type { ParsedSource } from "../../src/model/source.ts";
import { parseSource } from "../../src/readers/readers.ts";

export function readText(
  text: string,
  name = "a.txt",
): { article: ParsedSource | undefined; articles: readonly ParsedSource[]; problems: string[] } {
  const path = makeSeedPath(name);
  const outcome = parseSource({
    path,
    file: `seeds/${path}`,
    text: text.replace(/^\ufeff/, ""),
    digest: makeDigest("0"),
  });
  const articles = outcome.ok ? outcome.value : [];
  const problems = outcome.problems.map(
    ({ place, severity, code }) => `${place.line}:${place.column} ${severity} ${code}`,
  );
  return { article: articles[0], articles, problems };
}
