/** Which blocks of a page are its article: Readability's candidate, repaired by rules of our own. */

import type { RemovedReason } from "../model/source.ts";
import { trimEdges } from "./body-edges.ts";
import { type PageDocument, parsePage } from "./dom.ts";
import { findMainRegion, measurePage, type PageRegion } from "./main-region.ts";
import { blocksOfPage, type PageBlock } from "./page-blocks.ts";
import { findCandidate } from "./readability.ts";
import { keepStated } from "./stated-body.ts";

export interface ChosenBody {
  readonly kept: readonly PageBlock[];
  readonly cut: readonly { readonly block: PageBlock; readonly reason: RemovedReason }[];
  /** "readability", "readability+rules", "rules", "json-ld+rules": who chose the body. */
  readonly rule: string;
}

/** What the page's metadata tells about its body. */
export interface BodySigns {
  readonly headline: string;
  /** The article's text as the page gives it to machines; undefined where it does not. */
  readonly stated: string | undefined;
}

export function chooseBody(page: PageDocument, html: string, signs: BodySigns): ChosenBody {
  const blocks = blocksOfPage(page.documentElement);
  const region = measurePage(blocks, signs.headline);
  const own = ownChoice(region);
  const candidate = candidateBlocks(html, blocks);
  const joined = candidate === undefined ? own : withLostSiblings(candidate, own, region);
  const stated = signs.stated === undefined ? undefined : keepStated(joined, region, signs.stated);
  const chosen = trimEdges(stated ?? joined, region);
  return {
    kept: blocks.filter((_, i) => chosen.has(i)),
    cut: blocks.flatMap((block, i) => (chosen.has(i) ? [] : [{ block, reason: reasonOf(i, region) }])),
    rule: stated !== undefined ? "json-ld+rules" : candidate === undefined ? "rules" : "readability+rules",
  };
}

function reasonOf(i: number, { furniture, headline }: PageRegion): RemovedReason {
  return i === headline ? "headline-repeat" : (furniture[i] ?? "not-article");
}

/** Everything in the main region between its first and last prose that is no furniture. */
function ownChoice(region: PageRegion): ReadonlySet<number> {
  const main = findMainRegion(region);
  const prose = [...main].filter((i) => (region.weights[i] ?? 0) > 0);
  const [first = 0, last = -1] = [prose[0], prose.at(-1)];
  return new Set([...main].filter((i) => i >= first && i <= last && region.furniture[i] === undefined));
}

/** Our blocks whose text the library kept; undefined where it found nothing. */
function candidateBlocks(html: string, blocks: readonly PageBlock[]): ReadonlySet<number> | undefined {
  const candidate = findCandidate(parsePage(html));
  if (candidate === undefined) return undefined;
  const texts = new Set(blocksOfPage(candidate.content).map((block) => block.text));
  const kept = blocks.flatMap((block, i) => (texts.has(block.text) ? [i] : []));
  return kept.length === 0 ? undefined : new Set(kept);
}

/**
 * The library's choice without furniture, and paragraphs it lost: those of our own choice that stand in the same kind
 * of container as what it kept.
 */
function withLostSiblings(
  candidate: ReadonlySet<number>,
  own: ReadonlySet<number>,
  { blocks, weights, furniture }: PageRegion,
): ReadonlySet<number> {
  const kept = new Set([...candidate].filter((i) => furniture[i] === undefined));
  const styles = new Map<string, number>();
  let total = 0;
  for (const i of kept) {
    const style = styleOf(blocks[i]);
    styles.set(style, (styles.get(style) ?? 0) + (weights[i] ?? 0));
    total += weights[i] ?? 0;
  }
  for (const i of own) if ((styles.get(styleOf(blocks[i])) ?? 0) > total * 0.15) kept.add(i);
  return kept.size === 0 || total === 0 ? own : kept;
}

/** How a template sets a block: its element, and the two around it with their names. */
function styleOf(block: PageBlock | undefined): string {
  const { container } = block ?? {};
  const { parent } = container ?? {};
  return `${container?.tag} ${parent?.tag}${parent?.hint} ${parent?.parent?.tag}`;
}
