/** Takes the dateline or agency prefix off the first paragraph and keeps it in the audit trail. */

import { escapeHtml } from "../model/escape-html.ts";
import type { IsoDate } from "../model/iso-date.ts";
import { type Dateline, findDateline } from "./dateline.ts";
import type { ReadBlock, Reading } from "./reading.ts";

export interface TakenPrefix {
  readonly reading: Reading;
  readonly dateline: Dateline | undefined;
}

export function takePrefix(reading: Reading, published: IsoDate | undefined): TakenPrefix {
  const index = reading.blocks.findIndex((block) => block.kind === "paragraph" && block.text !== "");
  const first = reading.blocks[index];
  const dateline = first === undefined ? undefined : findDateline(first.text, published);
  if (first === undefined || dateline === undefined) return { reading, dateline };
  const shortened = withoutPrefix(first, dateline.prefix);
  if (shortened === undefined) return { reading, dateline };
  const removed = { place: first.place, text: dateline.prefix.trim(), reason: "agency-prefix" } as const;
  return {
    reading: {
      ...reading,
      blocks: reading.blocks.with(index, shortened),
      removed: [removed, ...reading.removed],
    },
    dateline,
  };
}

/** undefined where markup stands inside the prefix: then the paragraph stays whole. */
function withoutPrefix(block: ReadBlock, prefix: string): ReadBlock | undefined {
  const htmlPrefix = escapeHtml(prefix);
  const text = block.text.slice(prefix.length).trimStart();
  if (!block.html.startsWith(htmlPrefix) || text === "") return undefined;
  return { ...block, text, html: block.html.slice(htmlPrefix.length).trimStart() };
}
