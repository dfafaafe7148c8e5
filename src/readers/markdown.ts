/** Markdown files: front matter, then a body that article/ parses. */

import { makeSeedId } from "../model/ids.ts";
import { succeed } from "../model/problem.ts";
import type { ParsedSource, RawSource } from "../model/source.ts";
import { findDatedLine } from "./dated-line.ts";
import { emptyArticle } from "./empty-article.ts";
import { readFrontMatter } from "./front-matter.ts";
import type { Reader } from "./reader.ts";
import { readTextFile } from "./text-file.ts";

export const markdownFile: Reader = {
  name: "markdown",
  accepts: (raw) => /\.(?:md|markdown|mdown|mkd)$/i.test(raw.path),
  read: (raw) =>
    findDatedLine(raw.text, { file: raw.file, line: 1, column: 1 }) === undefined
      ? readMarkdownFile(raw)
      : readTextFile(raw),
};

function readMarkdownFile(raw: RawSource): ReturnType<Reader["read"]> {
  const front = readFrontMatter(raw.text, raw.file);
  const markup = raw.text.slice(front.bodyOffset);
  if (markup.trim() === "" && front.header.headline === undefined) return emptyArticle(raw, front.problems);
  const article: ParsedSource = {
    id: makeSeedId(raw.path),
    path: raw.path,
    file: raw.file,
    digest: raw.digest,
    reader: "markdown",
    header: front.header,
    bodyKind: "markdown",
    blocks: [],
    markup,
    bodyPlace: { file: raw.file, line: front.bodyLine, column: 1 },
    removed: front.removed,
    variants: [],
  };
  return succeed([article], front.problems);
}
