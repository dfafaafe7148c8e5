/** A web archive as a collection: its pages one by one, each once. */

import { digestOf } from "../../io/key.ts";
import { type PassedOver, readWarc } from "../../io/warc.ts";
import { type Collection, countOf, type NewSeed } from "./item.ts";
import { pageSeed } from "./page.ts";

export function webArchive(file: string | Buffer): Collection {
  const passed: PassedOver = { otherStatus: 0, otherType: 0, unreadable: 0 };
  const seen = new Set<string>();
  const others = { again: 0, notText: 0 };
  async function* seeds(): AsyncGenerator<NewSeed> {
    for await (const page of readWarc(file, passed)) {
      // Crawlers come by again: the same page at the same address is the same article.
      const key = `${page.url} ${digestOf(page.bytes)}`;
      const seed = pageSeed(page);
      if (seen.has(key)) others.again++;
      else if (seed === undefined) others.notText++;
      else yield seed;
      seen.add(key);
    }
  }
  return {
    seeds: seeds(),
    passedOver: () => [
      ...countOf(passed.otherStatus, "answer without status 200", "answers without status 200"),
      ...countOf(passed.otherType, "file that is no HTML", "files that are no HTML"),
      ...countOf(passed.unreadable, "page over 16 MB or damaged", "pages over 16 MB or damaged"),
      ...countOf(others.notText, "page that is no text", "pages that are no text"),
      ...countOf(others.again, "page captured again", "pages captured again"),
    ],
  };
}
