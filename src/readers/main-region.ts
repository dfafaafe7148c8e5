/** Own search for the article: the container in which the page's prose comes together, and what in it is furniture. */

import type { RemovedReason } from "../model/source.ts";
import { containersOf, furnitureOf, proseWeight } from "./block-signs.ts";
import type { PageElement } from "./dom.ts";
import type { Container, PageBlock } from "./page-blocks.ts";

export interface PageRegion {
  readonly blocks: readonly PageBlock[];
  /** proseWeight of each block, 0 for furniture. */
  readonly weights: readonly number[];
  /** Why a block would be cut; undefined for those that may be article. */
  readonly furniture: readonly (RemovedReason | undefined)[];
  /** Index of the headline's own block, -1 where the page prints none. */
  readonly headline: number;
}

export function measurePage(blocks: readonly PageBlock[], headline: string): PageRegion {
  const at = headlineIndex(blocks, headline);
  const raw = blocks.map(proseWeight);
  const total = raw.reduce((sum, weight) => sum + weight, 0);
  const shares = weightsOfContainers(blocks, raw);
  const holdsHeadline = new Set(
    at < 0 ? [] : [...containersOf(blocks[at] as PageBlock)].map(({ element }) => element),
  );
  const known = new Map<PageElement, RemovedReason | undefined>();
  const furniture = blocks.map((block) =>
    furnitureAround(block, (container) => {
      if (known.has(container.element)) return known.get(container.element);
      const reason = furnitureOf(container);
      const share = (shares.get(container.element) ?? 0) / Math.max(1, total);
      const isFrame = holdsHeadline.has(container.element) && share > 0.2;
      const found =
        reason === undefined || isFrame || (share > 0.5 && reason !== "comment") ? undefined : reason;
      known.set(container.element, found);
      return found;
    }),
  );
  const weights = raw.map((weight, i) => (furniture[i] === undefined ? weight : 0));
  return { blocks, weights, furniture, headline: at };
}

/** The outermost furniture around a block names the reason. */
function furnitureAround(
  block: PageBlock,
  reasonOf: (container: Container) => RemovedReason | undefined,
): RemovedReason | undefined {
  if (block.kind === "caption") return "caption";
  let found: RemovedReason | undefined;
  for (const container of containersOf(block)) found = reasonOf(container) ?? found;
  return found;
}

function weightsOfContainers(
  blocks: readonly PageBlock[],
  weights: readonly number[],
): Map<PageElement, number> {
  const sums = new Map<PageElement, number>();
  for (const [i, block] of blocks.entries()) {
    const weight = weights[i] ?? 0;
    if (weight === 0) continue;
    for (const { element } of containersOf(block)) sums.set(element, (sums.get(element) ?? 0) + weight);
  }
  return sums;
}

function headlineIndex(blocks: readonly PageBlock[], headline: string): number {
  const letters = lettersOf(headline);
  if (letters === "") return -1;
  const same = (block: PageBlock) => lettersOf(block.text) === letters;
  const inHeading = blocks.findIndex((block) => block.level === 1 && same(block));
  return inHeading >= 0 ? inHeading : blocks.findIndex((block) => block.level > 0 && same(block));
}

/** Letters and digits alone, small: how texts of one page are compared. */
export function lettersOf(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Share of a container's prose that one child must hold for the search to go down into it. */
const dominance = 0.72;

/**
 * Indexes of the blocks in the container where prose comes together: from the root down, always into the child that
 * holds nearly all of it, until it spreads over several.
 */
export function findMainRegion({ blocks, weights }: PageRegion): ReadonlySet<number> {
  const sums = weightsOfContainers(blocks, weights);
  const root = blocks[0] === undefined ? undefined : [...containersOf(blocks[0])].at(-1)?.element;
  let main = root;
  for (;;) {
    const next = [...sums].find(
      ([element, sum]) =>
        element.parentElement === main && sum >= (sums.get(main as PageElement) ?? 0) * dominance,
    );
    if (next === undefined || main === undefined || hasOwnText(next[0], blocks, weights)) break;
    main = next[0];
  }
  return new Set(
    blocks.flatMap((block, i) =>
      [...containersOf(block)].some(({ element }) => element === main) ? [i] : [],
    ),
  );
}

/** A paragraph alone is no region: its siblings belong to it. */
function hasOwnText(element: PageElement, blocks: readonly PageBlock[], weights: readonly number[]): boolean {
  const inside = blocks.filter(
    (block, i) => (weights[i] ?? 0) > 0 && [...containersOf(block)].some((c) => c.element === element),
  );
  return inside.length < 2;
}
