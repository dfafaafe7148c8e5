/** A saved page as a tree. The only file that imports linkedom; the rest of the house sees the few members named here. */

import { createRequire } from "node:module";

export interface PageNode {
  /** 1 element, 3 text, 8 comment. */
  readonly nodeType: number;
  readonly parentElement: PageElement | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly textContent: string | null;
}

export interface PageElement extends PageNode {
  /** Small letters. */
  readonly localName: string;
  /** What stands inside it, as markup. */
  readonly innerHTML: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  remove(): void;
}

export interface PageDocument {
  readonly documentElement: PageElement;
  readonly body: PageElement | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** Parses a page or a piece of one; nothing in it runs and nothing is fetched. */
export function parsePage(html: string): PageDocument {
  const page = /<(?:html|body)[\s>]/i.test(html) ? parseDocument(html) : undefined;
  return isWhole(page) ? page : pageOf(parseDocument(`<html><head></head><body>${html}</body></html>`));
}

/** What linkedom gives: a document may lack its element where the page's own tag stands in a comment. */
interface ParsedDocument extends Omit<PageDocument, "documentElement"> {
  readonly documentElement: PageElement | null;
}

/** The published types speak of the browser's own, which this project does not load. */
interface Linkedom {
  readonly parseHTML: (html: string) => { readonly document: ParsedDocument };
  readonly DOMParser: new () => { parseFromString(text: string, type: "text/xml"): ParsedDocument };
}

const require = createRequire(import.meta.url);
/** Loaded with the first saved page: it is a hundred small files, which most builds never need. */
const linkedom = (): Linkedom => require("linkedom");

function parseDocument(html: string): ParsedDocument {
  return linkedom().parseHTML(html).document;
}

function isWhole(document: ParsedDocument | undefined): document is PageDocument {
  return document !== undefined && document.documentElement !== null;
}

function pageOf(document: ParsedDocument): PageDocument {
  if (!isWhole(document)) throw new Error("a page in an html element has one");
  return document;
}

/** A page's size as its tags show it; rough, since nothing is parsed. */
export interface MarkupSize {
  readonly depth: number;
  readonly tags: number;
  /** Character references: each becomes a node of its own. */
  readonly references: number;
  readonly tableDepth: number;
}

/** Elements without an end, and those whose end tag may be left out. */
const endless =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|option|tr|td|th|thead|tbody|tfoot|rt|rp|path|use)$/;
/** Counting ends here: nobody reads such a page as a tree. */
const most = { depth: 1000, tags: 150_000, references: 60_000 } as const;

export function measureMarkup(html: string): MarkupSize {
  const size = { depth: 0, tags: 0, references: 0, tableDepth: 0 };
  let depth = 0;
  let tables = 0;
  for (const [sign, end, name = ""] of html.matchAll(/<(\/?)([a-z][a-z0-9-]{0,40})|&/gi)) {
    if (sign === "&") size.references++;
    else size.tags++;
    if (isOvergrown(size)) break;
    const tag = name.toLowerCase();
    if (sign === "&" || endless.test(tag)) continue;
    const step = end === "/" ? -1 : 1;
    depth = Math.max(0, depth + step);
    if (tag === "table") tables = Math.max(0, tables + step);
    size.depth = Math.max(size.depth, depth);
    size.tableDepth = Math.max(size.tableDepth, tables);
  }
  return size;
}

/** Whether a page would be a tree too deep or too large to walk in time. */
export function isOvergrown({ depth, tags, references }: MarkupSize): boolean {
  return depth > most.depth || tags > most.tags || references > most.references;
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1;
}

/** The node's children, first to last. */
export function* childrenOf(node: PageNode): Generator<PageNode> {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) yield child;
}

/** An attribute's value, trimmed; "" where it is absent. */
export function attributeOf(element: PageElement, name: string): string {
  return element.getAttribute(name)?.trim() ?? "";
}

/** The root of an XML document: a feed, an export. A DOCTYPE is left out, so no entity of its own can grow; undefined: no XML. */
export function parseXmlRoot(xml: string): PageElement | undefined {
  const text = xml.replace(/<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>/i, "").trimStart();
  if (!/^(?:<\?xml[\s\S]*?\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<[a-z]/i.test(text)) return undefined;
  const { DOMParser } = linkedom();
  return new DOMParser().parseFromString(text, "text/xml").documentElement ?? undefined;
}
