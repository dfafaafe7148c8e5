import { expect, test } from "vitest";
import { findRepeatedBlocks } from "../../src/archive/repeated-blocks.ts";
import { makeSeedId, makeSeedPath } from "../../src/model/ids.ts";

const idOf = (name: string) => makeSeedId(makeSeedPath(name));
const page = (name: string, ...hashes: string[]) => ({ id: idOf(name), hashes });
const menu = ["home", "news", "sport", "culture"];
const footer = ["imprint", "contact", "copyright"];

test("lines that two pages of a site share are repeated on both", () => {
  const found = findRepeatedBlocks([
    page("a.txt", ...menu, "a1", "a2", "a3", "a4", ...footer),
    page("b.txt", ...menu, "b1", "b2", "b3", "b4", ...footer),
  ]);
  expect(found.get(idOf("a.txt"))).toEqual([...menu, ...footer].sort());
  expect(found.get(idOf("b.txt"))).toEqual([...menu, ...footer].sort());
});

test("pages of different sites are not compared, though single lines are the same", () => {
  const found = findRepeatedBlocks([
    page("a.txt", "home", "a", "b", "c", "d", "e", "f", "g", "imprint"),
    page("b.txt", "home", "h", "i", "j", "k", "l", "m", "n", "imprint"),
  ]);
  expect(found.size).toBe(0);
});

test("a wire text in two papers does not make the papers one site", () => {
  const text = Array.from({ length: 12 }, (_, i) => `text-${i}`);
  const edge = (name: string) => Array.from({ length: 12 }, (_, i) => `${name}-${i}`);
  const found = findRepeatedBlocks([
    page("a.txt", ...edge("a"), ...text, ...edge("a-foot")),
    page("b.txt", ...edge("b"), ...text, ...edge("b-foot")),
  ]);
  expect(found.size).toBe(0);
});

test("on a large site a line of two pages may be chance; a line of three is furniture", () => {
  const pages = Array.from({ length: 12 }, (_, i) => {
    const shared = [...(i < 2 ? ["teaser"] : []), ...(i < 3 ? ["notice"] : [])];
    return page(`${i}.txt`, ...menu, `${i}-a`, `${i}-b`, `${i}-c`, `${i}-d`, ...shared, `${i}-e`, ...footer);
  });
  const first = findRepeatedBlocks(pages).get(idOf("0.txt"));
  expect(first).toContain("notice");
  expect(first).not.toContain("teaser");
});

test("the order of the pages does not matter", () => {
  const pages = [
    page("a.txt", ...menu, "a1", "a2", ...footer),
    page("b.txt", ...menu, "b1", "b2", ...footer),
    page("c.txt", ...menu, "c1", "c2", ...footer),
  ];
  const there = findRepeatedBlocks(pages);
  const back = findRepeatedBlocks(pages.toReversed());
  for (const { id } of pages) expect(back.get(id)).toEqual(there.get(id));
});
