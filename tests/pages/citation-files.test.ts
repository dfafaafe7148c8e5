import { expect, it } from "vitest";
import { citationFilePages } from "../../src/pages/citation-files.ts";
import { makeSiteIndex } from "../../src/pages/site-index.ts";
import { sampleArchive, sampleConfig, sampleEntry, sampleTerm, writeAll } from "../sample-archive.ts";

const entries = ["2025-11-26", "2025-11-26", "2025-11-26", "2025-11", "2025"].map((date, n) =>
  sampleEntry({ file: `${n}.md`, headline: `Number ${n}`, date }),
);
const archive = sampleArchive(entries, {
  terms: {
    person: [],
    place: [],
    organisation: [],
    tag: [sampleTerm("Oil", entries), sampleTerm("Gas", entries.slice(0, 2))],
    source: [],
  },
});

const found = sampleTerm("Ali Aliyev", entries, { type: "person", explicitCount: 2, derivedCount: 3 });

function files(config = sampleConfig()) {
  return writeAll(citationFilePages(makeSiteIndex(archive, config)));
}

it("writes three files for each term and month of at least three articles", () => {
  expect([...files().keys()].sort()).toEqual([
    "2025/11/index.bib",
    "2025/11/index.json",
    "2025/11/index.ris",
    "tags/oil.bib",
    "tags/oil.json",
    "tags/oil.ris",
  ]);
});

it("cites every article of the list once, in its order", () => {
  const ids = JSON.parse(files().get("tags/oil.json") ?? "").map(
    (item: { archive_location: string }) => item.archive_location,
  );
  expect(ids).toEqual(["0.md", "1.md", "2.md", "3.md", "4.md"]);
});

it("writes RIS alone for a name that only the archive found", () => {
  const terms = { ...archive.terms, tag: [], person: [found] };
  const written = writeAll(
    citationFilePages(makeSiteIndex({ ...archive, articles: [], terms }, sampleConfig())),
  );
  expect([...written.keys()]).toEqual(["people/ali-aliyev.ris"]);
});

it("writes none where citations are off", () => {
  expect(files(sampleConfig({}, { citations: false })).size).toBe(0);
});
