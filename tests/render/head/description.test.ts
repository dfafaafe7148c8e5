import { expect, test } from "vitest";
import { cutDescription } from "../../../src/render/head/description.ts";

const long = "word ".repeat(60).trim();

test.each([
  ["A short text.", "A short text."],
  ["On two\n lines.", "On two lines."],
  [
    `The first sentence has a fair length and says who did what. The second one is not short either, no. ${long}`,
    "The first sentence has a fair length and says who did what. The second one is not short either, no.",
  ],
  [long, `${"word ".repeat(32).trim()}…`],
  ["", ""],
])("cutDescription(%j)", (text, description) => expect(cutDescription(text)).toBe(description));

test.each([long, "x".repeat(400), "😀".repeat(200), `A. ${long}`])(
  "is at most 160 units, whole signs: %j",
  (text) => {
    const description = cutDescription(text);
    expect(description.length).toBeLessThanOrEqual(160);
    expect(description).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
  },
);
