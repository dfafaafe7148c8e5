/** What Mozilla's Readability takes for the article. The only file that imports it. */

import { Readability } from "@mozilla/readability";
import type { PageDocument, PageElement } from "./dom.ts";

export interface Candidate {
  readonly content: PageElement;
  readonly byline: string;
}

/** Pages with more elements are left to our own scorer: the library's time grows faster than they do. */
const maxElements = 15_000;

/**
 * The library's candidate for the article's body. It changes the document it is given. undefined where it finds
 * nothing, and where it throws, which it does on some trees of linkedom.
 */
export function findCandidate(document: PageDocument): Candidate | undefined {
  try {
    const options = {
      maxElemsToParse: maxElements,
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
