import { expect, it, test } from "vitest";
import type { Entry } from "../../src/model/archive.ts";
import type { Page } from "../../src/model/page.ts";
import { dataPages } from "../../src/pages/data-pages.ts";
import { listKey } from "../../src/pages/list-key.ts";
import { makeSiteIndex } from "../../src/pages/site-index.ts";
import {
  fromHeader,
  isoDate,
  type SampleArticle,
  sampleArchive,
  sampleConfig,
  sampleEntry,
  sampleTerm,
  sampleTermRef,
} from "../sample-archive.ts";

function pagesOf(
  first: SampleArticle,
  url = "https://archive.example/",
  alias = "Petroleum",
): ReadonlyMap<string, Page> {
  const others = ["b", "c"].map((file) => sampleEntry({ file, headline: `Number ${file}` }));
  const entries: Entry[] = [sampleEntry({ file: "a", ...first }), ...others];
  const terms = {
    person: [],
    place: [],
    organisation: [],
    tag: [sampleTerm("Oil", entries, { aliases: [alias], note: alias })],
    source: [],
  };
  const site = makeSiteIndex(sampleArchive(entries, { terms }), sampleConfig({ url }));
  return new Map([...dataPages(site, [])].map((page) => [page.path, page]));
}

const before = pagesOf({});

test.each([
  ["nothing", pagesOf({}), 0],
  ["a headline", pagesOf({ headline: "Oil falls" }), 8],
  ["a date", pagesOf({ date: "2025-11-25" }), 8],
  ["an author", pagesOf({ facts: { authors: [fromHeader("Jane Doe")] } }), 8],
  ["a rule of provenance", pagesOf({ facts: { reader: "json-line" } }), 1],
  [
    "a removed line's count",
    pagesOf({ facts: { doubts: [{ field: "date", confidence: "low", reason: "old" }] } }),
    1,
  ],
  ["a change", pagesOf({ facts: { modified: isoDate("2025-12-01") } }), 3],
  ["a tag", pagesOf({ tags: [sampleTermRef("Oil")] }), 8],
  ["the site's address", pagesOf({}, "https://other.example/"), 8],
  ["a term's note", pagesOf({}, undefined, "Crude"), 1],
])("a page whose data changes with %s has another key", (_what, after, fewest) => {
  let changed = 0;
  for (const [path, page] of after) {
    const old = before.get(path);
    if (old === undefined) continue;
    const isSame = JSON.stringify(old.data) === JSON.stringify(page.data) && old.view === page.view;
    if (!isSame) changed++;
    if (page.key !== undefined) expect(page.key === old.key, path).toBe(isSame);
  }
  expect(changed).toBeGreaterThanOrEqual(fewest);
});

it("tells the order of a list and what stands above it", () => {
  const [a, b] = [{ id: "a" }, { id: "b" }];
  expect(listKey([a, b])).not.toBe(listKey([b, a]));
  expect(listKey([a, b], { title: "x" })).not.toBe(listKey([a, b], { title: "y" }));
  expect(listKey([{ id: "a" }, b])).toBe(listKey([a, b]));
});
