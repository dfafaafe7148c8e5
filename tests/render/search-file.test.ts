/** The index's files are scripts of one call, whatever the texts hold. */

import { expect, test } from "vitest";
import { writeSearchChunk, writeSearchFile } from "../../src/render/search-file.ts";

test("a file hands over its name and values", () => {
  expect(writeSearchFile({ name: "t/t-oi", values: ["0oil"] })).toBe('backissueSearch("t/t-oi","0oil")\n');
});

test("hostile text stays text: no tag, no line end of old scripts", () => {
  const text = '</script><!-- \u2028 \u2029 "); alert(1); ("';
  const card = { path: "a.html", headline: text, source: "", lang: "en", authors: [], more: [] };
  const body = {
    blocks: [{ id: "p1-aaaa", kind: "paragraph", text, html: "" }],
    notes: [],
    removed: [],
  } as const;
  const file = writeSearchChunk({ name: "d/2024-01-1", cards: [card] }, [body]);
  expect(file).not.toMatch(/[<\u2028\u2029]/);
  expect(JSON.parse(file.slice("backissueSearch(".length, -")\n".length).replace(/^"[^"]*",/, ""))).toEqual([
    ["a.html", text, "", "en", [], [], [["p1-aaaa", text]]],
  ]);
});
