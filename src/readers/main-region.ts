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

/** Measures a page. `trustNames: false` reads only elements, for pages whose templates name their article like a sidebar. */
export function measurePage(blocks: readonly PageBlock[], headline: string, trustNames = true): PageRegion {
  const at = headlineIndex(blocks, headline);
  const raw = blocks.map(proseWeight);
  const total = raw.reduce((sum, weight) => sum + weight, 0);
  const shares = sharesOfNames(blocks, raw, total);
  const frames = new Set(
    [...(blocks[at] === undefined ? [] : containersOf(blocks[at]))].map(({ element }) => element),
  );
  const known = new Map<PageElement, RemovedReason | undefined>();
  const reasonOf = (container: Container) => {
    if (!known.has(container.element)) {
      const reason = trustNames ? furnitureOf(container) : furnitureOf({ ...container, hint: "" });
      const share = shares.get(nameOf(container)) ?? 0;
      const isFrame = (frames.has(container.element) && share > 0.2) || (share > 0.5 && reason !== "comment");
      known.set(container.element, isFrame ? undefined : reason);
    }
    return known.get(container.element);
  };
  const furniture = blocks.map((block) => furnitureAround(block, reasonOf));
  const weights = raw.map((weight, i) => (furniture[i] === undefined ? weight : 0));
  return { blocks, weights, furniture, headline: at };
}

/** Share of the page's prose in all containers of one name: what holds most of it is no furniture, in one piece or in many. */
function sharesOfNames(
  blocks: readonly PageBlock[],
  weights: readonly number[],
  total: number,
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const [i, block] of blocks.entries()) {
    if (!weights[i]) continue;
    const names = new Set([...containersOf(block)].map(nameOf));
    for (const name of names) sums.set(name, (sums.get(name) ?? 0) + (weights[i] ?? 0) / total);
  }
  return sums;
}

function nameOf({ tag, hint }: Container): string {
  return `${tag}${hint}`;
}

/** The outermost furniture around a block names the reason. */
function furnitureAround(
  block: PageBlock,
  reasonOf: (container: Container) => RemovedReason | undefined,
): RemovedReason | undefined {
  let found: RemovedReason | undefined;
  for (const container of containersOf(block)) found = reasonOf(container) ?? found;
  return found ?? (block.kind === "caption" ? "caption" : undefined);
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
