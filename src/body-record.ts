/** A body as it lies in the cache: what follows from the rest is left out, so that the cache stays near the size of the text. */

import type { Body, BodyBlock } from "./model/article.ts";
import { escapeHtml } from "./model/escape-html.ts";
import type { Place } from "./model/place.ts";
import type { Removed } from "./model/source.ts";

/** 0: a paragraph whose HTML is its escaped text, as nearly all are. */
type BlockRow =
  | 0
  | readonly [
      kind: BodyBlock["kind"],
      /** 0: the escaped text; 1: the next of the lines behind the texts; itself only where it has several lines. */
      html: string | 0 | 1,
      lang: string | 0,
      /** Only where it has several lines. */
      text?: string,
    ];
type RemovedRow = readonly [line: number, column: number, text: string, reason: Removed["reason"]];

interface BodyRecord extends Omit<Body, "blocks" | "removed"> {
  /** With blanks between. */
  readonly ids: string;
  readonly blocks: readonly BlockRow[];
  readonly removed: readonly RemovedRow[];
  /** The seed that all removed lines stood in. */
  readonly file: string;
}

/**
 * A line of JSON, each block's text on a line of its own, and behind them the markup that does not follow from a text: as
 * JSON it would cost three times as much.
 */
export function encodeBody(body: Body): Buffer {
  const record: BodyRecord = {
    notes: body.notes,
    ids: body.blocks.map(({ id }) => id).join(" "),
    blocks: body.blocks.map(blockRow),
    removed: body.removed.map(({ place, text, reason }) => [place.line, place.column, text, reason]),
    file: body.removed[0]?.place.file ?? "",
  };
  const lines = body.blocks.map(({ text }) => (text.includes("\n") ? "" : text));
  for (const [index, row] of record.blocks.entries())
    if (row !== 0 && row[1] === 1) lines.push(body.blocks[index]?.html ?? "");
  return Buffer.from(`${JSON.stringify(record)}\n${lines.join("\n")}`);
}

export function decodeBody(bytes: Uint8Array): Body {
  const { record, lines } = partsOf(bytes);
  const { file, notes, ids, blocks, removed } = record;
  const idOf = ids.split(" ");
  let at = blocks.length;
  const nextMarkup = () => lines[at++] ?? "";
  const placeOf = (line: number, column: number): Place => ({ file, line, column });
  return {
    blocks: blocks.map((row, index) =>
      blockOf(row, { id: idOf[index] ?? "", line: lines[index] ?? "" }, nextMarkup),
    ),
    notes,
    removed: removed.map(([line, column, text, reason]) => ({ place: placeOf(line, column), text, reason })),
  };
}

/** The texts of a body's blocks alone, at a fraction of the cost. */
export function decodeTexts(bytes: Uint8Array): string[] {
  const { record, lines } = partsOf(bytes);
  return record.blocks.map((row, index) => (row === 0 ? undefined : row[3]) ?? lines[index] ?? "");
}

function partsOf(bytes: Uint8Array): { readonly record: BodyRecord; readonly lines: readonly string[] } {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString();
  const [head = "", ...lines] = text.split("\n");
  return { record: JSON.parse(head), lines };
}

function blockRow({ kind, text, html, lang }: BodyBlock): BlockRow {
  // What is escaped holds no "<".
  const isEscaped = !html.includes("<") && html === escapeHtml(text);
  const ownHtml = isEscaped ? 0 : html.includes("\n") ? html : 1;
  if (text.includes("\n")) return [kind, ownHtml, lang ?? 0, text];
  return kind === "paragraph" && isEscaped && lang === undefined ? 0 : [kind, ownHtml, lang ?? 0];
}

function blockOf(
  row: BlockRow,
  { id, line }: { readonly id: string; readonly line: string },
  nextMarkup: () => string,
): BodyBlock {
  if (row === 0) return { id, kind: "paragraph", text: line, html: escapeHtml(line) };
  const [kind, markup, lang, text = line] = row;
  const html = markup === 0 ? escapeHtml(text) : markup === 1 ? nextMarkup() : markup;
  return { id, kind, text, html, ...(lang === 0 ? {} : { lang }) };
}
