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
  /** Who chose: "readability" or, where it found nothing, "own-rules"; "+json-ld" where the page's own text was a witness. */
  readonly rule: string;
}

/** What the page's metadata tells about its body. */
export interface BodySigns {
  readonly headline: string;
  /** The article's text as the page gives it to machines; undefined where it does not. */
  readonly stated: string | undefined;
}

/** `html` is the source again for the library, undefined where the page is too much for it. Chooses by names and elements; where hardly any prose is left so, by elements alone; at last all that is not linked. */
export function chooseBody(page: PageDocument, html: string | undefined, signs: BodySigns): ChosenBody {
  const blocks = blocksOfPage(page.documentElement);
  const candidate = html === undefined ? undefined : candidateBlocks(html, blocks);
  const named = measurePage(blocks, signs.headline);
  const first = chooseIn(named, candidate, signs);
  if (proseOf(first, named) >= enoughProse) return outcomeOf(first, named, candidate, signs);
  const bare = measurePage(blocks, signs.headline, false);
  const second = chooseIn(bare, candidate, signs);
  if (proseOf(second, bare) > 1.5 * proseOf(first, named)) return outcomeOf(second, bare, candidate, signs);
  const some = first.size > 0 ? first : second;
  return outcomeOf(some.size > 0 ? some : unlinked(named), named, candidate, signs);
}

/** For pages without a sentence: whatever is neither furniture nor a link, else everything. */
function unlinked({ blocks, furniture, headline }: PageRegion): ReadonlySet<number> {
  const others = blocks.flatMap((_, i) => (i === headline ? [] : [i]));
  const plain = others.filter((i) => furniture[i] === undefined && (blocks[i]?.linked ?? 0) === 0);
  return new Set(plain.length > 0 ? plain : others);
}

/** Letters of prose below which a choice is doubted: two sentences. */
const enoughProse = 250;

function proseOf(chosen: ReadonlySet<number>, { weights }: PageRegion): number {
  return [...chosen].reduce((sum, i) => sum + (weights[i] ?? 0), 0);
}

function chooseIn(
  region: PageRegion,
  candidate: ReadonlySet<number> | undefined,
  { stated }: BodySigns,
): ReadonlySet<number> {
  const own = ownChoice(region);
  const joined = candidate === undefined ? own : withLostSiblings(candidate, own, region);
  return trimEdges((stated === undefined ? undefined : keepStated(joined, region, stated)) ?? joined, region);
}

function outcomeOf(
  chosen: ReadonlySet<number>,
  region: PageRegion,
  candidate: ReadonlySet<number> | undefined,
  { stated }: BodySigns,
): ChosenBody {
  const { blocks } = region;
  const shown = withPictures(chosen, region);
  return {
    kept: blocks.filter((_, i) => shown.has(i)),
    cut: blocks.flatMap((block, i) => (shown.has(i) ? [] : [{ block, reason: reasonOf(i, region) }])),
    rule: `${candidate === undefined ? "own-rules" : "readability"}${stated === undefined ? "" : "+json-ld"}`,
  };
}

/** Pictures between the headline and the last paragraph stay, with captions, unless they stand in furniture. */
function withPictures(
  chosen: ReadonlySet<number>,
  { blocks, furniture, headline }: PageRegion,
): ReadonlySet<number> {
  const last = Math.max(...chosen);
  const first = headline >= 0 ? headline : Math.min(...chosen);
  const isShown = (i: number) =>
    i > first && i < last && blocks[i]?.kind === "caption" && furniture[i] === "caption";
  return new Set([...chosen, ...blocks.flatMap((_, i) => (isShown(i) ? [i] : []))]);
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
  for (const i of own) if (isSubhead(blocks[i]) && isBetween(i, kept, weights)) kept.add(i);
  return kept.size === 0 || total === 0 ? own : kept;
}

function isSubhead(block: PageBlock | undefined): boolean {
  return block !== undefined && block.level > 1 && block.linked === 0 && block.text.length > 3;
}

/** Prose that was kept stands right behind, and some in front: libraries take short subheads for furniture. */
function isBetween(i: number, kept: ReadonlySet<number>, weights: readonly number[]): boolean {
  const isProse = (at: number) => kept.has(at) && (weights[at] ?? 0) > 0;
  return (isProse(i + 1) || isProse(i + 2)) && (isProse(i - 1) || isProse(i - 2) || isProse(i - 3));
}

/** How a template sets a block: its element, and the two around it with their names. */
function styleOf(block: PageBlock | undefined): string {
  const { container } = block ?? {};
  const { parent } = container ?? {};
  return `${container?.tag} ${parent?.tag}${parent?.hint} ${parent?.parent?.tag}`;
}
