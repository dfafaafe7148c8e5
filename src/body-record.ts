/** A body as it lies in the cache: what follows from the rest is left out, so that the cache stays near the size of the text. */

import type { Body, BodyBlock } from "./model/article.ts";
import { escapeHtml } from "./model/escape-html.ts";
import type { Place } from "./model/place.ts";
import type { Removed } from "./model/source.ts";

/** 0 for HTML that is the escaped text, as in nearly every paragraph. */
type BlockRow = readonly [id: string, kind: BodyBlock["kind"], text: string, html: string | 0, lang?: string];
type RemovedRow = readonly [line: number, column: number, text: string, reason: Removed["reason"]];

interface BodyRecord extends Omit<Body, "blocks" | "removed"> {
  readonly blocks: readonly BlockRow[];
  readonly removed: readonly RemovedRow[];
  /** The seed that all removed lines stood in. */
  readonly file: string;
}

export function encodeBody(body: Body): Buffer {
  const record: BodyRecord = {
    ...body,
    blocks: body.blocks.map(blockRow),
    removed: body.removed.map(({ place, text, reason }) => [place.line, place.column, text, reason]),
    file: body.removed[0]?.place.file ?? "",
  };
  return Buffer.from(JSON.stringify(record));
}

export function decodeBody(bytes: Buffer): Body {
  const { file, ...record }: BodyRecord = JSON.parse(bytes.toString("utf8"));
  const placeOf = (line: number, column: number): Place => ({ file, line, column });
  return {
    ...record,
    blocks: record.blocks.map(blockOf),
    removed: record.removed.map(([line, column, text, reason]) => ({
      place: placeOf(line, column),
      text,
      reason,
    })),
  };
}

function blockRow({ id, kind, text, html, lang }: BodyBlock): BlockRow {
  const own = html === escapeHtml(text) ? 0 : html;
  return lang === undefined ? [id, kind, text, own] : [id, kind, text, own, lang];
}

function blockOf([id, kind, text, own, lang]: BlockRow): BodyBlock {
  const html = own === 0 ? escapeHtml(text) : own;
  return lang === undefined ? { id, kind, text, html } : { id, kind, text, html, lang };
}
