/** Which blocks of a page are its article: Readability's candidate, repaired by rules of our own. */

import type { RemovedReason } from "../model/source.ts";
import { type PageDocument, parsePage } from "./dom.ts";
import { blocksOfPage, type PageBlock } from "./page-blocks.ts";
import { findCandidate } from "./readability.ts";

export interface ChosenBody {
  readonly kept: readonly PageBlock[];
  readonly cut: readonly { readonly block: PageBlock; readonly reason: RemovedReason }[];
}

export function chooseBody(page: PageDocument, html: string): ChosenBody {
  const blocks = blocksOfPage(page.documentElement);
  const candidate = findCandidate(parsePage(html));
  const texts = new Set(
    candidate === undefined ? [] : blocksOfPage(candidate.content).map((block) => block.text),
  );
  const kept = blocks.filter((block) => texts.has(block.text));
  const cut = blocks
    .filter((block) => !texts.has(block.text))
    .map((block) => ({ block, reason: "not-article" }) as const);
  return kept.length > 0 ? { kept, cut } : { kept: blocks, cut: [] };
}
