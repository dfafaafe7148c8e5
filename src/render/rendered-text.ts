/** What the renderer adds to a view where a page shows texts: templates find it under `it.text`. */

import type { Body } from "../model/article.ts";
import type { Citation, CitationTexts } from "../model/citation.ts";
import { mendApostrophes } from "../model/mend-apostrophes.ts";
import type { Bodies, MadePage } from "../model/page.ts";
import type { Removed } from "../model/source.ts";
import { renderBody } from "./body.ts";
import { citationTexts } from "./citations/citation-texts.ts";
import { type DiffRun, diffBodies } from "./story-diff.ts";
import type { Words } from "./words.ts";

export interface RenderedText {
  /** The article's text as safe HTML; empty on pages without one. */
  readonly html: string;
  readonly notes: Body["notes"];
  /** Lines that were cut, neighbours of one reason together. */
  readonly removed: readonly {
    readonly reason: Removed["reason"];
    readonly lines: readonly { readonly line: number; readonly text: string }[];
  }[];
  readonly removedCount: number;
  /** Broken apostrophes are shown mended; the reader is told so. */
  readonly isMended: boolean;
  readonly cite: CitationTexts | null;
  /** A story's versions, each against the main one; empty for the main one itself. */
  readonly versions: readonly (readonly DiffRun[])[];
}

const noText: RenderedText = {
  html: "",
  notes: [],
  removed: [],
  removedCount: 0,
  isMended: false,
  cite: null,
  versions: [],
};

export function renderText(page: MadePage, bodies: Bodies, words: Words): RenderedText {
  if (page.view === "article")
    return articleText(page.data.hasCitations ? page.data.head.citation : null, bodies.at(0), words);
  if (page.view === "story") {
    const main = page.data.versions.findIndex((version) => version.kind === "main");
    return { ...noText, versions: compareVersions(page.data.versions.length, bodies, Math.max(0, main)) };
  }
  return noText;
}

function articleText(citation: Citation | null, body: Body | undefined, words: Words): RenderedText {
  const cite = citation === null ? null : citationTexts(citation);
  if (body === undefined) return { ...noText, cite };
  const html = renderBody(body, words.t("article.permalink"));
  const mended = mendApostrophes(html, "&quot;");
  return {
    html: mended,
    notes: body.notes,
    removed: groupRemoved(body.removed),
    removedCount: body.removed.length,
    isMended: mended !== html,
    cite,
    versions: [],
  };
}

function compareVersions(count: number, bodies: Bodies, main: number): DiffRun[][] {
  const base = bodies.at(main);
  return Array.from({ length: count }, (_, at) => {
    const body = bodies.at(at);
    return at === main || base === undefined || body === undefined ? [] : diffBodies(base, body);
  });
}

function groupRemoved(removed: Body["removed"]): RenderedText["removed"] {
  const groups: { reason: Removed["reason"]; lines: { line: number; text: string }[] }[] = [];
  for (const { reason, text, place } of removed) {
    const last = groups.at(-1);
    const line = { line: place.line, text };
    if (last?.reason === reason) last.lines.push(line);
    else groups.push({ reason, lines: [line] });
  }
  return groups;
}
