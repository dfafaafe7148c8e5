import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeBody, decodeTexts, encodeBody } from "../src/body-record.ts";
import type { Body } from "../src/model/article.ts";

const place = (line: number) => ({ file: "seeds/a.txt", line, column: 5 });
const body: Body = {
  blocks: [
    { id: "p1-0000", kind: "paragraph", text: "Oil & gas", html: "Oil &amp; gas" },
    { id: "p2-0000", kind: "paragraph", text: "Oil rose", html: "Oil <em>rose</em>" },
    { id: "p3-0000", kind: "quote", text: "Нефть", html: "Нефть", lang: "ru" },
    { id: "p4-0000", kind: "list", text: "Oil\nGas", html: "<ul><li>Oil</li><li>Gas</li></ul>" },
    { id: "p5-0000", kind: "code", text: "a\n\nb", html: "<pre><code>a\n\nb</code></pre>" },
    { id: "p6-0000", kind: "paragraph", text: "Gas\nfell", html: "Gas\nfell" },
    { id: "p7-0000", kind: "paragraph", text: "Gas rose", html: "Gas<br>\nrose" },
    { id: "p8-0000", kind: "rule", text: "", html: "<hr>" },
    { id: "p9-0000", kind: "paragraph", text: "Coal stood", html: "Coal stood" },
  ],
  notes: [{ text: "Corrected on Monday.", kind: "correction", place: place(9) }],
  removed: [
    { place: place(1), text: "Home News Sport", reason: "menu" },
    { place: place(12), text: "Latest News", reason: "sidebar" },
  ],
};

test("a body comes back from its record as it was", () => {
  expect(decodeBody(encodeBody(body))).toEqual(body);
});

test("the texts come back without the rest", () => {
  const verse = { id: "p4-0000", kind: "code", text: "a\n\nb", html: "<pre>a\n\nb</pre>" } as const;
  const blocks = [...body.blocks, verse, ...body.blocks];
  expect(decodeTexts(encodeBody({ ...body, blocks }))).toEqual(blocks.map(({ text }) => text));
});

test.each([
  ["Oil &amp; gas", "Oil & gas"],
  ["Oil <em>rose</em><br>again", "Oil rose\nagain"],
  ["<ul><li>Oil</li><li><em>Gas</em></li></ul>", "Oil\nGas"],
  ["<blockquote><p>Oil</p><p>Gas</p></blockquote>", "Oil\nGas"],
  ["<hr>", ""],
])("of %j a record holds the words once", (html, text) => {
  const blocks = [{ id: "p1-0000", kind: "paragraph", text, html }] as const;
  const record = encodeBody({ blocks, notes: [], removed: [] });
  expect(record.toString()).toMatch(/^\{.*"blocks":\[\d+\].*\}\n/);
  expect(decodeBody(record).blocks).toEqual(blocks);
});

test("a text that does not follow from its HTML is kept", () =>
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, html) => {
      const blocks = [{ id: "p1-0000", kind: "paragraph", text, html }] as const;
      expect(decodeBody(encodeBody({ blocks, notes: [], removed: [] })).blocks).toEqual(blocks);
    }),
  ));
