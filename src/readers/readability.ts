/** What Mozilla's Readability takes for the article. The only file that imports it. */

import { Readability } from "@mozilla/readability";
import type { MarkupSize, PageDocument, PageElement } from "./dom.ts";

export interface Candidate {
  readonly content: PageElement;
  readonly byline: string;
}

/** Whether the library reads a page of this size in time: it is slow on many elements, deep trees and nested tables. */
export function isForLibrary({ tags, depth, references, tableDepth }: MarkupSize): boolean {
  return tags < 30_000 && depth < 250 && references < 20_000 && tableDepth < 12;
}

/**
 * The library's candidate for the article's body. It changes the document it is given. undefined where it finds
 * nothing, and where it throws, which it does on some trees of linkedom.
 */
export function findCandidate(document: PageDocument): Candidate | undefined {
  try {
    const options = {
      serializer: (node: unknown) => node,
      disableJSONLD: true,
    };
    // Its types name the browser's Document; ours has the members that it uses.
    const article = Reflect.construct(Readability, [document, options]).parse();
    return article?.content ? { content: article.content, byline: article.byline ?? "" } : undefined;
  } catch {
    return undefined;
  }
}
