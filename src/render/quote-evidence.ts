/** The words that prove a term, quoted from the body when they are written: in memory only their place is kept. */

import type { Body } from "../model/article.ts";
import type { EvidenceRecord, ProvenanceRecord } from "../model/article-record.ts";

const longestQuotation = 160;

/** Evidence with its words: the block's text, or as many whole words of it as fit around the finding. */
export function quoteEvidence(
  { name, paragraph, start, text, type }: ProvenanceRecord["evidence"][number],
  body: Body,
): EvidenceRecord {
  const block = paragraph === "" ? undefined : body.blocks.find(({ id }) => id === paragraph);
  return { name, paragraph, text: block === undefined ? text : excerptAround(block.text, start), type };
}

function excerptAround(text: string, start: number): string {
  if (text.length <= longestQuotation) return text;
  const most = longestQuotation - 2;
  const from = Math.max(0, Math.min(start - 60, text.length - most));
  const cut = text.slice(from, from + most);
  const head = from === 0 ? cut : `…${cut.replace(/^\S*\s+/, "")}`;
  return from + most >= text.length ? head : `${head.replace(/\s+\S*$/, "")}…`;
}
