/** A body as it lies in the cache: what follows from the rest is left out, so that the cache stays near the size of the text. */

import type { Body, BodyBlock } from "./model/article.ts";
import { escapeHtml } from "./model/escape-html.ts";
import { paragraphId } from "./model/hash.ts";
import type { Place } from "./model/place.ts";
import type { Removed } from "./model/source.ts";

/** 0: a paragraph whose HTML is its escaped text and whose id follows from it, as nearly all are. In others 0 stands for what is so. */
type BlockRow =
  | 0
  | readonly [
      kind: BodyBlock["kind"],
      html: string | 0,
      id: string | 0,
      lang: string | 0,
      /** Only where the text has several lines. */
      text?: string,
    ];
type RemovedRow = readonly [line: number, column: number, text: string, reason: Removed["reason"]];

interface BodyRecord extends Omit<Body, "blocks" | "removed"> {
  readonly blocks: readonly BlockRow[];
  readonly removed: readonly RemovedRow[];
  /** The seed that all removed lines stood in. */
  readonly file: string;
}

/** A line of JSON, then each block's text on a line of its own. */
export function encodeBody(body: Body): Buffer {
  const record: BodyRecord = {
    notes: body.notes,
    blocks: body.blocks.map(blockRow),
    removed: body.removed.map(({ place, text, reason }) => [place.line, place.column, text, reason]),
    file: body.removed[0]?.place.file ?? "",
  };
  const texts = body.blocks.map(({ text }) => (text.includes("\n") ? "" : text));
  return Buffer.from(`${JSON.stringify(record)}\n${texts.join("\n")}`);
}

export function decodeBody(bytes: Uint8Array): Body {
  const [head = "", ...texts] = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString()
    .split("\n");
  const { file, notes, blocks, removed }: BodyRecord = JSON.parse(head);
  const placeOf = (line: number, column: number): Place => ({ file, line, column });
  return {
    blocks: blocks.map((row, index) => blockOf(row, texts[index] ?? "", index)),
    notes,
    removed: removed.map(([line, column, text, reason]) => ({ place: placeOf(line, column), text, reason })),
  };
}

function blockRow({ id, kind, text, html, lang }: BodyBlock, index: number): BlockRow {
  const ownHtml = html === escapeHtml(text) ? 0 : html;
  const ownId = id === paragraphId(index + 1, text) ? 0 : id;
  const lines = text.includes("\n") ? ([text] as const) : ([] as const);
  if (kind === "paragraph" && ownHtml === 0 && ownId === 0 && lang === undefined && lines.length === 0)
    return 0;
  return [kind, ownHtml, ownId, lang ?? 0, ...lines];
}

function blockOf(row: BlockRow, line: string, index: number): BodyBlock {
  const [kind, html, id, lang, lines] = row === 0 ? (["paragraph", 0, 0, 0] as const) : row;
  const text = lines ?? line;
  return {
    id: id === 0 ? paragraphId(index + 1, text) : id,
    kind,
    text,
    html: html === 0 ? escapeHtml(text) : html,
    ...(lang === 0 ? {} : { lang }),
  };
}
