/** What proves an article's names, as one text: an object for each would be a third of an archive's memory. */

import type { Evidence } from "./article.ts";

/** The words only where no block holds them. */
type Row = readonly [paragraph: string, start: number, end: number, text?: string];

export function packEvidence(evidence: readonly Evidence[]): string {
  if (evidence.length === 0) return "";
  const rows = evidence.map(
    ({ paragraph, start, end, text }): Row =>
      text === "" ? [paragraph, start, end] : [paragraph, start, end, text],
  );
  return JSON.stringify(rows);
}

export function unpackEvidence(packed: string): Evidence[] {
  if (packed === "") return [];
  const rows: readonly Row[] = JSON.parse(packed);
  return rows.map(([paragraph, start, end, text = ""]) => ({ paragraph, start, end, text }));
}
