import { expect, test } from "vitest";
import { quoteEvidence } from "../../src/render/quote-evidence.ts";
import { sampleBody } from "../sample-archive.ts";

const finding = { name: "Baku", type: "place", paragraph: "p1", start: 0, end: 4, text: "" } as const;
const quote = (text: string) =>
  quoteEvidence(
    { ...finding, start: text.indexOf("Baku"), end: text.indexOf("Baku") + 4 },
    sampleBody({ id: "p1", kind: "paragraph", text, html: text }),
  ).text;

test("a short block is quoted whole", () => {
  expect(quote("He flew to Baku.")).toBe("He flew to Baku.");
});

test("of a long block at most 160 signs are quoted, whole words around the finding", () => {
  const text = quote(`${"word ".repeat(60)}he flew to Baku then ${"tail ".repeat(60)}`);
  expect(text).toContain("he flew to Baku then");
  expect(text.length).toBeLessThanOrEqual(160);
  expect(text).toMatch(/^…word .* tail…$/);
});

test("a finding at the end of a long block keeps the end", () => {
  expect(quote(`${"word ".repeat(60)}in Baku.`)).toMatch(/^…word .* in Baku\.$/);
});

test("what stands in no block brings its own words", () => {
  const evidence = { ...finding, paragraph: "", end: 0, text: "Baku talks" };
  expect(quoteEvidence(evidence, sampleBody("Other words.")).text).toBe("Baku talks");
});
