/** A page's tree cut into blocks of text in reading order, each with what its containers say about it. */

import { cleanLine } from "../model/clean-text.ts";
import { attributeOf, childrenOf, isElement, type PageElement, type PageNode } from "./dom.ts";

export type PageBlockKind =
  | "paragraph"
  | "heading"
  | "item"
  | "quote"
  | "caption"
  | "table"
  | "code"
  | "rule";

/** An element on the way from the body to a block. */
export interface Container {
  readonly element: PageElement;
  readonly tag: string;
  /** Class, id, role and the like, in small letters with blanks around: what templates call their parts. */
  readonly hint: string;
  readonly parent: Container | undefined;
  readonly depth: number;
}

export interface PageBlock {
  /** Place in reading order, from 0. */
  readonly index: number;
  readonly kind: PageBlockKind;
  /** 1 to 6 of a heading, else 0. */
  readonly level: number;
  /** Inline content, or the one element of a table or code block. */
  readonly nodes: readonly PageNode[];
  /** Plain, blanks folded. */
  readonly text: string;
  /** UTF-16 units of the text that stand in links. */
  readonly linked: number;
  /** The nearest block element around the content. */
  readonly container: Container;
}

/** Elements that hold no text of an article: code, media, controls. */
const silent = new Set(
  (
    "script style noscript template svg math iframe object embed applet link meta title base canvas audio video " +
    "map select datalist textarea input option frame frameset param source track dialog portal"
  ).split(" "),
);
const blockTags = new Set(
  (
    "address article aside blockquote body button center dd details div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);

/** Deeper trees are flattened: their blocks count as standing in the last container. */
const maxDepth = 256;
/** More blocks than any article and its page have; what lies behind is one block an element less. */
const maxBlocks = 20_000;

interface Walk {
  readonly blocks: PageBlock[];
  /** Inline nodes of the paragraph that is open. */
  run: PageNode[];
}

/** The blocks of everything below an element that a reader could see or unfold. */
export function blocksOfPage(root: PageElement): readonly PageBlock[] {
  const walk: Walk = { blocks: [], run: [] };
  enter(root, undefined, walk);
  return walk.blocks;
}

function enter(element: PageElement, parent: Container | undefined, walk: Walk): void {
  const container = containerOf(element, parent);
  endRun(parent ?? container, walk);
  if (isPicture(element)) addPicture(element, container, walk);
  else if (isWhole(element)) addBlock([element], container, walk);
  else {
    for (const child of childrenOf(element)) visit(child, container, walk);
    endRun(container, walk);
  }
}

function visit(node: PageNode, container: Container, walk: Walk): void {
  if (node.nodeType === 3) walk.run.push(node);
  if (!isElement(node) || silent.has(node.localName)) return;
  if (node.localName === "br") addBreak(node, container, walk);
  else if (walk.blocks.length < maxBlocks && container.depth < maxDepth && isBlock(node))
    enter(node, container, walk);
  else walk.run.push(node);
}

/** Two line breaks in a row end a paragraph: pages of the nineties, and newspapers' own editors. */
function addBreak(node: PageElement, container: Container, walk: Walk): void {
  const before = walk.run.findLast((other) => isElement(other) || (other.textContent ?? "").trim() !== "");
  if (before !== undefined && isElement(before) && before.localName === "br") endRun(container, walk);
  else walk.run.push(node);
}

function endRun(container: Container, walk: Walk): void {
  if (walk.run.length > 0) addBlock(walk.run, container, walk);
  walk.run = [];
}

function addBlock(nodes: readonly PageNode[], container: Container, walk: Walk): void {
  const { text, linked } = textOfNodes(nodes);
  if (text === "") return;
  const { kind, level } = kindOf(container, text);
  walk.blocks.push({ index: walk.blocks.length, kind, level, nodes, text, linked, container });
}

/** A picture with its caption; its text is the caption, or what the picture says of itself. */
function addPicture(figure: PageElement, container: Container, walk: Walk): void {
  const { text, linked } = textOfNodes([figure]);
  const alt = cleanLine(attributeOf(figure.querySelector("img") ?? figure, "alt"));
  if (text === "" && alt === "") return;
  const block = { kind: "caption", level: 0, nodes: [figure], text: text || alt, linked, container } as const;
  walk.blocks.push({ index: walk.blocks.length, ...block });
}

function isPicture(element: PageElement): boolean {
  if (element.localName !== "figure" || element.querySelector("img") === null) return false;
  return (
    element.querySelector("blockquote, table, h1, h2, h3, ul, ol, pre, article") === null &&
    (element.textContent ?? "").length < 800
  );
}

function containerOf(element: PageElement, parent: Container | undefined): Container {
  const words = [
    "class",
    "id",
    "role",
    "itemprop",
    "data-testid",
    "data-component",
    "data-type",
    "aria-label",
  ];
  const named = words.map((name) => attributeOf(element, name)).join(" ");
  const hidden = isHidden(element) ? " hidden" : "";
  const hint = ` ${named
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .slice(0, 400)}${hidden} `;
  return { element, tag: element.localName, hint, parent, depth: (parent?.depth ?? 0) + 1 };
}

function isHidden(element: PageElement): boolean {
  if (element.getAttribute("hidden") !== null || attributeOf(element, "aria-hidden") === "true") return true;
  return /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/i.test(attributeOf(element, "style"));
}

/** A block element, or an inline one that holds one: `<a><div>…</div></a>`, custom elements around whole articles. */
function isBlock(element: PageElement, depth = 0): boolean {
  if (blockTags.has(element.localName)) return true;
  if (depth > 12) return false;
  for (const child of childrenOf(element)) if (isElement(child) && isBlock(child, depth + 1)) return true;
  return false;
}

/** Preformatted text and tables of data are one block; tables that lay out a page are not. */
function isWhole(element: PageElement): boolean {
  return element.localName === "pre" || (element.localName === "table" && isDataTable(element));
}

function isDataTable(table: PageElement): boolean {
  if (
    attributeOf(table, "role") === "presentation" ||
    table.querySelector("table, h1, h2, article, ul, form") !== null
  )
    return false;
  const rows = [...table.querySelectorAll("tr")];
  const cells = [...table.querySelectorAll("td, th")];
  if (rows.length < 2 || cells.length < rows.length * 1.5) return false;
  return cells.every((cell) => (cell.textContent ?? "").length < 600);
}

const headings: Readonly<Record<string, number>> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 };
const kindsOfTags: Readonly<Record<string, PageBlockKind>> = {
  ...{
    li: "item",
    dd: "item",
    dt: "item",
    blockquote: "quote",
    figcaption: "caption",
    pre: "code",
    table: "table",
  },
};

/** What the nearest telling container makes of a block; an aside or a section around it tells nothing. */
function kindOf(
  container: Container,
  text: string,
): { readonly kind: PageBlockKind; readonly level: number } {
  let current: Container | undefined = container;
  for (let steps = 0; current !== undefined && steps < 6; steps++) {
    const level = headings[current.tag];
    // Some templates set whole articles inside a heading; its paragraphs end like sentences.
    const isText = text.length > 300 || (current !== container && /[.!?。]["”’»)]?$/.test(text));
    if (level !== undefined) return isText ? { kind: "paragraph", level: 0 } : { kind: "heading", level };
    const kind = kindsOfTags[current.tag];
    if (kind === "table" && current !== container) return { kind: "paragraph", level: 0 };
    if (kind !== undefined) return { kind, level: 0 };
    current = current.parent;
  }
  return { kind: "paragraph", level: 0 };
}

interface NodeText {
  readonly text: string;
  readonly linked: number;
}

/** The text of inline nodes on one line, and how much of it stands in links. */
export function textOfNodes(nodes: readonly PageNode[]): NodeText {
  const parts = { text: "", linked: 0 };
  for (const node of nodes) collectText(node, false, 0, parts);
  return { text: cleanLine(parts.text), linked: parts.linked };
}

function collectText(
  node: PageNode,
  inLink: boolean,
  depth: number,
  parts: { text: string; linked: number },
): void {
  if (node.nodeType === 3) {
    const text = node.textContent ?? "";
    parts.text += text;
    if (inLink) parts.linked += text.trim().length;
    return;
  }
  if (!isElement(node) || silent.has(node.localName) || depth > maxDepth) return;
  const apart = node.localName === "br" || blockTags.has(node.localName);
  if (apart) parts.text += " ";
  for (const child of childrenOf(node))
    collectText(child, inLink || node.localName === "a", depth + 1, parts);
  if (apart) parts.text += " ";
}
