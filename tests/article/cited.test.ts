import { describe, expect, test } from "vitest";
import { findCited } from "../../src/article/cited.ts";

describe("findCited", () => {
  test("an agency that reported is cited, not the publisher", () => {
    const found = findCited([
      "As reported by AZERTAC, the State News Agency of Azerbaijan, the two countries met.",
    ]);
    expect(found).toEqual({ cited: ["AZERTAC"] });
  });

  test("a press service is cited with the body it speaks for", () => {
    const text =
      "According to the Press Service of Azerbaijan's Ministry of Foreign Affairs, talks took place.";
    expect(findCited([text]).cited).toEqual(["Press Service of Azerbaijan's Ministry of Foreign Affairs"]);
  });

  test.each([
    ["citing Interfax, he left."],
    ["He left (quoted by Interfax)."],
    ["Он уехал, «сообщил Interfax»."],
    ["Interfax informed of it."],
  ])("wherever a citation stands: %j", (text) => expect(findCited([text]).cited).toEqual(["Interfax"]));

  test.each([
    ["Maria Victoria Romero Caballero, told Report.", "Report"],
    ["The ambassador met with students, Azernews reports.", "Azernews"],
    ["The plan is ready, he told Reuters.", undefined],
    ["The plan is ready, he told Parliament.", undefined],
    ["The plan is ready, he told Trump.", undefined],
  ])("the outlet of %j is %j", (text, self) => {
    expect(findCited([text]).self).toBe(self);
  });
});
