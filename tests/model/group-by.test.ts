import { expect, test } from "vitest";
import { addTo, groupBy } from "../../src/model/group-by.ts";

test("keys come in the order of their first item, and items in theirs", () => {
  const groups = groupBy(["oil", "gas", "ore"], (word) => word.slice(0, 1));
  expect([...groups]).toEqual([
    ["o", ["oil", "ore"]],
    ["g", ["gas"]],
  ]);
  addTo(groups, "g", "gold");
  expect(groups.get("g")).toEqual(["gas", "gold"]);
});
