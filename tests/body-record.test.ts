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

test("the texts come back without the rest, one of several lines whole", () => {
  const verse = { id: "p4-0000", kind: "code", text: "a\n\nb", html: "<pre>a\n\nb</pre>" } as const;
  const blocks = [...body.blocks, verse, ...body.blocks];
  expect(decodeTexts(encodeBody({ ...body, blocks }))).toEqual(blocks.map(({ text }) => text));
});

test("a record holds a plain paragraph's words once", () => {
  expect(encodeBody(body).toString().match(/gas/g)).toHaveLength(1);
});
