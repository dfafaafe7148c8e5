import { expect, test } from "vitest";
import { mendApostrophes } from "../../src/model/mend-apostrophes.ts";

test.each([
  ['Mexico"s Ambassador told Report', "Mexico’s Ambassador told Report"],
  ['the embassy"s plans, the ministry"s too', "the embassy’s plans, the ministry’s too"],
  ['he said "yes" and the state"s men left', 'he said "yes" and the state’s men left'],
  ['"Viva"s rang out', '"Viva"s rang out'],
  ['a 12"s screen', 'a 12"s screen'],
  ['the word "stop"', 'the word "stop"'],
])("mendApostrophes(%j) is %j", (text, mended) => expect(mendApostrophes(text)).toBe(mended));

test("in HTML the quote is an entity", () => {
  expect(mendApostrophes("Mexico&quot;s <em>plans</em>", "&quot;")).toBe("Mexico’s <em>plans</em>");
});
