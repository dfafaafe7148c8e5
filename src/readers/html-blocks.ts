/** The chosen blocks of a page as lines of safe HTML, each with a block that says its text and place. */

import { escapeHtml } from "../model/escape-html.ts";
import type { Block } from "../model/source.ts";
import { isElement, type PageElement } from "./dom.ts";
import { figureMarkup, inlineMarkup, sanitize, tableMarkup } from "./html-markup.ts";
import type { PageBlock } from "./page-blocks.ts";
import type { FindNext } from "./source-lines.ts";

export interface MarkedBlocks {
  readonly blocks: readonly Block[];
  /** One line a block, in the same order. */
  readonly markup: string;
}

export function markBlocks(chosen: readonly PageBlock[], base: string, findPlace: FindNext): MarkedBlocks {
  const blocks: Block[] = [];
  const lines: string[] = [];
  for (const group of groupLists(chosen)) {
    const [first] = group;
    if (first === undefined) continue;
    const text = group.map((block) => block.text).join("\n");
    const place = findPlace(first.text);
    blocks.push({ text, place, indent: 0, gap: 0, hash: "" });
    lines.push(sanitize(markupOf(group, first, base)).replace(/\n/g, "&#10;"));
  }
  return { blocks, markup: lines.join("\n") };
}

/** Items of one list together, every other block alone. */
function groupLists(blocks: readonly PageBlock[]): PageBlock[][] {
  const groups: PageBlock[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1)?.at(-1);
    const goesOn = last?.kind === "item" && block.kind === "item" && listOf(last) === listOf(block);
    if (goesOn) groups.at(-1)?.push(block);
    else groups.push([block]);
  }
  return groups;
}

function listOf(block: PageBlock): PageElement | undefined {
  for (let at: typeof block.container | undefined = block.container; at !== undefined; at = at.parent)
    if (/^(?:ul|ol|dl|menu)$/.test(at.tag)) return at.element;
  return undefined;
}

function markupOf(group: readonly PageBlock[], first: PageBlock, base: string): string {
  const inside = inlineMarkup(first.nodes, base);
  const [only] = first.nodes;
  switch (first.kind) {
    case "heading":
      return `<h${Math.max(2, first.level)}>${inside}</h${Math.max(2, first.level)}>`;
    case "item": {
      const tag = listOf(first)?.localName === "ol" ? "ol" : "ul";
      return `<${tag}>${group.map(({ nodes }) => `<li>${inlineMarkup(nodes, base)}</li>`).join("")}</${tag}>`;
    }
    case "quote":
      return `<blockquote><p>${inside}</p></blockquote>`;
    case "caption":
      return only !== undefined && isElement(only) && only.localName === "figure"
        ? figureMarkup(only, base)
        : `<figure><figcaption>${inside}</figcaption></figure>`;
    case "table":
      return only !== undefined && isElement(only) ? tableMarkup(only, base) : `<p>${inside}</p>`;
    case "code":
      return `<pre>${escapeHtml(only?.textContent?.trim() ?? first.text)}</pre>`;
    default:
      return `<p>${inside}</p>`;
  }
}
