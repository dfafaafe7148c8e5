import { expect, test } from "vitest";
import { findRelated } from "../src/archive/related.ts";
import { decodeSimilar, encodeSimilar } from "../src/similar-record.ts";
import { factsOfText } from "./archive/facts-of-text.ts";

const articles = ["ı.txt", "two.txt", "three.txt"].map((file, number) =>
  factsOfText({ file, text: `Crude oil prices rose in harbour ${"abc"[number]}x.` }),
);
const { similar } = findRelated(articles, { namesOf: () => [], clusterOf: new Map() });

test.each([
  ["three articles", similar],
  ["none", findRelated([], { namesOf: () => [], clusterOf: new Map() }).similar],
])("%s come back from the cache as they were", (_, lists) => {
  expect(decodeSimilar(encodeSimilar(lists))).toEqual(lists);
});

test("a record of another shape is none", () => {
  const bytes = encodeSimilar(similar);
  expect(similar.sizes[0]).toBe(2);
  for (const other of [bytes.subarray(1), bytes.subarray(0, 3), Buffer.concat([bytes, bytes])])
    expect(decodeSimilar(other)).toBeUndefined();
});
