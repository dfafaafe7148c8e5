/** Plain text files: front matter or a dated line in front, then clean paragraphs or a whole page dumped as text. */

import { makeSeedId } from "../model/ids.ts";
import type { Place } from "../model/place.ts";
import { succeed } from "../model/problem.ts";
import type { Block, BodyKind, RawSource } from "../model/source.ts";
import { joinWrapped, splitBlocks, withHashes } from "./blocks.ts";
import { type DatedLine, findBareDate, findDatedLine, joinDatedLine } from "./dated-line.ts";
import { emptyArticle } from "./empty-article.ts";
import { type FrontMatter, readFrontMatter } from "./front-matter.ts";
import { isPageDump } from "./page-dump.ts";
import type { Reader } from "./reader.ts";

export const textFile: Reader = {
  name: "text-file",
  accepts: (raw) => /\.(?:txt|text)$/i.test(raw.path),
  read: readTextFile,
};

/** Reads a text. Only a text without any header can be a dump: who wrote a header took the text out of its page. */
export function readTextFile(raw: RawSource): ReturnType<Reader["read"]> {
  const front = readFrontMatter(raw.text, raw.file);
  const start: Place = { file: raw.file, line: front.bodyLine, column: 1 };
  const rest = raw.text.slice(front.bodyOffset);
  const line = findDatedLine(rest, start) ?? bareDateOf(rest, front, start);
  const { header, problems } =
    line === undefined ? { header: front.header, problems: [] } : joinDatedLine(front.header, line);
  const lines = line === undefined ? splitBlocks(rest, start) : blocksBehind(rest, line.bodyOffset, start);
  const hasHeader = line !== undefined || front.bodyOffset > 0;
  if (lines.length === 0 && header.headline === undefined)
    return emptyArticle(raw, [...front.problems, ...problems]);
  const bodyKind: BodyKind = !hasHeader && isPageDump(lines) ? "dump" : "text";
  const blocks = bodyKind === "text" ? joinWrapped(lines) : withHashes(lines);
  const article = {
    id: makeSeedId(raw.path),
    path: raw.path,
    file: raw.file,
    digest: raw.digest,
    reader:
      line !== undefined
        ? "dated-line"
        : hasHeader
          ? "front-matter"
          : bodyKind === "dump"
            ? "page-dump"
            : "plain-text",
    header,
    bodyKind,
    blocks,
    bodyPlace: blocks[0]?.place ?? start,
    removed: [...front.removed, ...(line?.removed ?? [])],
    variants: [],
  };
  return succeed([article], [...front.problems, ...problems]);
}

/** No header yet, and no page dump: a date in front can only be meant as one. */
function bareDateOf(rest: string, { bodyOffset }: FrontMatter, start: Place): DatedLine | undefined {
  const line = bodyOffset === 0 ? findBareDate(rest, start) : undefined;
  return line !== undefined && isPageDump(splitBlocks(rest, start)) ? undefined : line;
}

function blocksBehind(text: string, offset: number, start: Place): Block[] {
  const lead = text.slice(0, offset);
  const before = lead.split(/\r\n|[\n\r]/);
  const column = (before.at(-1) ?? "").length + 1;
  return splitBlocks(text.slice(offset), { ...start, line: start.line + before.length - 1, column });
}
