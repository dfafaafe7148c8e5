/** The fast lane: blocks in which Markdown has little to read pass by the parser, which costs ten times as much. */

import { type PlainLine, readPicture, readPlain } from "./markdown-plain.ts";

/** A block that the lane read: its lines, in which at most links and emphases are marked. */
export type LaneBlock =
  | { readonly kind: "paragraph"; readonly line: PlainLine }
  | { readonly kind: "heading"; readonly depth: number; readonly line: PlainLine }
  /** A picture, told by its words and a link to it. */
  | { readonly kind: "figure"; readonly line: PlainLine }
  /** Its items, of a line each; numbered from `start`. */
  | { readonly kind: "list"; readonly start: number | undefined; readonly lines: readonly PlainLine[] }
  /** Its paragraphs. */
  | { readonly kind: "quote"; readonly lines: readonly PlainLine[] };

export interface Segment {
  readonly text: string;
  /** Line of its start in the body, from 0. */
  readonly line: number;
  /** What the parser would make of it; absent for what the parser must read, in one piece. */
  readonly block?: LaneBlock;
}

/** Beginnings of lines that open or close a block. */
const opener = /^(?:[ \t#>+\-=:]|\d{1,9}[.)])/;
/** The same on any line, and what makes a break at a line's end. */
const openerWithin = /\n(?:[ \t#>+\-=:]|\d{1,9}[.)])|[ \u00a0]\n/;
/** Marks that reach over empty lines: fences and HTML blocks. */
const reaching = /^ {0,3}(?:```|~~~|<)/m;

/** Cuts a body with line ends of "\n" into blocks that need no parser and what stands between them. */
export function splitSegments(text: string): Segment[] {
  if (mayReach(text)) return [{ text, line: 0 }];
  const segments: Segment[] = [];
  /** May go on behind an empty line, and is the parser's if it does: a list, which may have items that stand apart. */
  let open: Segment | undefined;
  let line = 0;
  for (const chunk of splitAtEmptyLines(text)) {
    // Nearly always nothing: the next line break but one begins the next chunk.
    const lead = chunk.startsWith("\n") ? (/^\n+/.exec(chunk)?.[0].length ?? 0) : 0;
    const bare = chunk.endsWith("\n") ? chunk.slice(lead).replace(/\n+$/, "") : chunk.slice(lead);
    const block = readBlock(bare);
    if (block !== undefined && block.kind !== "list") {
      if (open !== undefined) segments.push(open);
      open = undefined;
      segments.push({ text: bare, line: line + lead, block });
    } else if (open !== undefined) open = { text: `${open.text}\n\n${chunk}`, line: open.line };
    else if (block !== undefined) open = { text: bare, line: line + lead, block };
    else if (bare.trim() !== "") open = { text: chunk.slice(lead), line: line + lead };
    line += countLines(chunk) + 2;
  }
  if (open !== undefined) segments.push(open);
  return segments;
}

/** Most texts have no line that begins with a blank, and so none of blanks alone. */
function splitAtEmptyLines(text: string): string[] {
  return text.split(text.includes("\n ") || text.includes("\n\t") ? /\n[ \t]*\n/ : "\n\n");
}

/** With a mark that reaches over empty lines, or the definition of a link, the body stays whole. */
function mayReach(text: string): boolean {
  if (text.includes("]:")) return true;
  // Nearly all texts have none of these signs, which are found many times faster than lines that begin with them.
  return ["```", "~~~", "<"].some((mark) => text.includes(mark)) && reaching.test(text);
}

/** undefined for what the parser must read. */
function readBlock(text: string): LaneBlock | undefined {
  if (text.startsWith("#")) return readHeading(text);
  if (text.startsWith(">")) return readQuote(text);
  if (text.startsWith("!")) return readFigure(text);
  return item.test(text) ? readList(text) : readParagraph(text);
}

function readParagraph(text: string): Extract<LaneBlock, { kind: "paragraph" }> | undefined {
  if (text === "" || opener.test(text) || /[ \u00a0]$/.test(text)) return undefined;
  if (text.includes("\n") && openerWithin.test(text)) return undefined;
  const line = readPlain(text);
  return line === undefined ? undefined : { kind: "paragraph", line };
}

/** A paragraph that is one picture, or one that begins with the sign of a picture. */
function readFigure(text: string): LaneBlock | undefined {
  const line = readPicture(text);
  return line === undefined ? readParagraph(text) : { kind: "figure", line };
}

const heading = /^(#{1,6}) (\S.*)$/;

function readHeading(text: string): LaneBlock | undefined {
  const [, marks = "", words = ""] = heading.exec(text) ?? [];
  const line = readLine(words);
  return line === undefined || words.endsWith("#")
    ? undefined
    : { kind: "heading", depth: marks.length, line };
}

/** A line that begins with the mark of an item: a bullet, or a number and its sign. */
const item = /^(?:[-+*]|(\d{1,9})[.)]) (?=\S)/;

/** A list whose items have one mark and a line each. */
function readList(text: string): LaneBlock | undefined {
  const lines: PlainLine[] = [];
  const [first = "", number] = item.exec(text) ?? [];
  for (const source of text.split("\n")) {
    const mark = item.exec(source)?.[0] ?? "";
    const line = mark.at(-2) === first.at(-2) ? readLine(source.slice(mark.length)) : undefined;
    if (line === undefined) return undefined;
    lines.push(line);
  }
  return { kind: "list", start: number === undefined ? undefined : Number(number), lines };
}

/** A quote with its mark on each line, and nothing but paragraphs in it. */
function readQuote(text: string): LaneBlock | undefined {
  const sources = text.split("\n");
  if (!sources.every((source) => source.startsWith(">"))) return undefined;
  const segments = splitSegments(sources.map((source) => source.replace(/^> ?/, "")).join("\n"));
  const lines = segments.flatMap(({ block }) => (block?.kind === "paragraph" ? block.line : []));
  return lines.length === segments.length && lines.length > 0 ? { kind: "quote", lines } : undefined;
}

/** The words of a heading or an item, which might open a block of their own. */
function readLine(text: string): PlainLine | undefined {
  return text === text.trim() ? readParagraph(text)?.line : undefined;
}

function countLines(text: string): number {
  let count = 0;
  for (let i = text.indexOf("\n"); i >= 0; i = text.indexOf("\n", i + 1)) count++;
  return count;
}
