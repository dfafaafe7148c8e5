/** A body as it lies in the cache: the HTML of its blocks, from which nearly all their texts follow. */

import type { Body, BodyBlock } from "./model/article.ts";
import { unescapeHtml } from "./model/escape-html.ts";
import type { Place } from "./model/place.ts";
import type { Removed } from "./model/source.ts";

/** A number alone: of a paragraph in the article's language. */
type BlockRow =
  | number
  | readonly [
      /** UTF-16 units of its HTML. */
      length: number,
      kind: BodyBlock["kind"],
      lang: string | 0,
      /** Only where it does not follow from the HTML. */
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

/** A line of JSON, and behind it the HTML of all blocks: as JSON it would cost three times as much. */
export function encodeBody(body: Body): Buffer {
  const record: BodyRecord = {
    notes: body.notes,
    ids: body.blocks.map(({ id }) => id).join(" "),
    blocks: body.blocks.map(blockRow),
    removed: body.removed.map(({ place, text, reason }) => [place.line, place.column, text, reason]),
    file: body.removed[0]?.place.file ?? "",
  };
  return Buffer.from(`${JSON.stringify(record)}\n${body.blocks.map(({ html }) => html).join("")}`);
}

export function decodeBody(bytes: Uint8Array): Body {
  const { record, markup } = partsOf(bytes);
  const { file, notes, ids, blocks, removed } = record;
  const idOf = ids.split(" ");
  const placeOf = (line: number, column: number): Place => ({ file, line, column });
  return {
    blocks: blocks.map((row, index) => blockOf(row, idOf[index] ?? "", markup[index] ?? "")),
    notes,
    removed: removed.map(([line, column, text, reason]) => ({ place: placeOf(line, column), text, reason })),
  };
}

/** The texts of a body's blocks alone. */
export function decodeTexts(bytes: Uint8Array): string[] {
  const { record, markup } = partsOf(bytes);
  return record.blocks.map((row, index) => textOf(row, markup[index] ?? ""));
}

function partsOf(bytes: Uint8Array): { readonly record: BodyRecord; readonly markup: readonly string[] } {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString();
  let end = text.indexOf("\n");
  const record: BodyRecord = JSON.parse(text.slice(0, end++));
  const markup = record.blocks.map((row) => {
    const start = end;
    end += typeof row === "number" ? row : row[0];
    return text.slice(start, end);
  });
  return { record, markup };
}

function blockRow({ kind, text, html, lang }: BodyBlock): BlockRow {
  if (textOfHtml(html) !== text) return [html.length, kind, lang ?? 0, text];
  return kind === "paragraph" && lang === undefined ? html.length : [html.length, kind, lang ?? 0];
}

function blockOf(row: BlockRow, id: string, html: string): BodyBlock {
  const text = textOf(row, html);
  if (typeof row === "number") return { id, kind: "paragraph", text, html };
  const [, kind, lang] = row;
  return lang === 0 ? { id, kind, text, html } : { id, kind, text, html, lang };
}

function textOf(row: BlockRow, html: string): string {
  return (typeof row === "number" ? undefined : row[3]) ?? textOfHtml(html);
}

/** Tags that end a line of the text. */
const lineEnds = new Set(["<br>", "</li>", "</p>", "</tr>"]);
const longestEnd = Math.max(...Array.from(lineEnds, (tag) => tag.length));

/** What HTML of ours says without its tags, in which no attribute holds a "<" or ">". */
function textOfHtml(html: string): string {
  let at = html.indexOf("<");
  if (at < 0) return unescapeHtml(html);
  let text = html.slice(0, at);
  while (at >= 0) {
    const end = html.indexOf(">", at) + 1 || html.length;
    if (end - at <= longestEnd && lineEnds.has(html.slice(at, end))) text += "\n";
    at = html.indexOf("<", end);
    text += at < 0 ? html.slice(end) : html.slice(end, at);
  }
  return unescapeHtml(text.trim());
}
