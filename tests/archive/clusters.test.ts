import { describe, expect, test } from "vitest";
import * as clusters from "../../src/archive/clusters.ts";
import type { Facts } from "../../src/model/article.ts";
import { fromHeader } from "../sample-archive.ts";
import { factsOfText, ownMarks } from "./facts-of-text.ts";

const findClusters = (articles: readonly Facts[]) => clusters.findClusters(articles, ownMarks).clusters;
const story = `Oil rose on Monday after a storm closed three ports on the northern coast, traders in London said.

The ports of Ostholm, Varna and Silistra handle a fifth of the crude that the region ships abroad each week, and the harbour master expects them to stay shut until Thursday.

Prices had fallen for six days in a row, the longest such run since the spring of last year, because refineries bought less and because stocks in the inland tanks had grown to 41 million barrels.

A spokesman for the largest refinery said that it held enough crude for nine days and would not cut its output, while two smaller plants said they were looking for cargoes elsewhere.`;
const other = `The council voted by 14 to nine to turn the old customs house into a museum of the river, with a library and a school of navigation.

Work will begin in the autumn and take three years; the region pays half of the cost and the town collects the rest from the owners of the barges that moor along the quay.`;
const paragraphs = story.split("\n\n");

describe("findClusters", () => {
  test("equal texts are identical, whatever their case and signs", () => {
    const articles = [
      factsOfText({ file: "b.txt", text: story.toUpperCase(), date: "2025-11-27" }),
      factsOfText({ file: "a.txt", text: story, date: "2025-11-26" }),
      factsOfText({ file: "c.txt", text: other, date: "2025-11-26" }),
    ];
    expect(findClusters(articles)).toEqual([
      {
        main: "a.txt",
        versions: [
          { id: "a.txt", kind: "main" },
          { id: "b.txt", kind: "identical" },
        ],
      },
    ]);
  });

  test.each([
    ["copy", `(Wire) ${story}`],
    ["shortened", paragraphs.slice(0, 2).join("\n\n")],
    [
      "update",
      `${story}\n\n${other}\n\nThe storm is the fourth of this season, and the weather service warns that a fifth may follow before the end of the week.`,
    ],
  ])("a later version is a %s", (kind, text) => {
    const articles = [
      factsOfText({ file: "a.txt", text: story, date: "2025-11-26" }),
      factsOfText({ file: "b.txt", text, date: "2025-11-27" }),
    ];
    expect(findClusters(articles)[0]?.versions.map((version) => version.kind)).toEqual(["main", kind]);
  });

  test("the publisher's own article is the main one, not the earlier that came through a distributor", () => {
    const articles = [
      factsOfText({ file: "a.txt", text: story, date: "2025-11-26", facts: { via: fromHeader("MENAFN") } }),
      factsOfText({ file: "b.txt", text: story, date: "2025-11-27" }),
    ];
    expect(findClusters(articles)[0]?.main).toBe("b.txt");
  });

  test("other numbers in the same words are another event", () => {
    const report = (week: string) =>
      `The bank sold bills worth ${week} million at its weekly auction, at an average yield of ${week}.4 percent, against bids of ${week}8 million. The next auction is due on the usual day, the bank's department for public debt said in its note to the dealers of the market. Dealers had expected a lower yield, since banks hold more cash than they need before the holidays, and since the treasury has said it will borrow less.`;
    const articles = [
      factsOfText({ file: "a.txt", text: report("21"), date: "2025-11-05" }),
      factsOfText({ file: "b.txt", text: report("37"), date: "2025-11-12" }),
    ];
    expect(findClusters(articles)).toEqual([]);
  });

  test("other names in the same words are another event", () => {
    const name = (key: string) => ({
      name: key,
      key,
      cue: "",
      aliases: [],
      mentions: 1,
      inLead: true,
      inferred: false,
    });
    const articles = [
      factsOfText({
        file: "a.txt",
        text: story,
        facts: { names: ["ostholm", "varna", "silistra"].map(name) },
      }),
      factsOfText({
        file: "b.txt",
        text: `Also: ${story}`,
        facts: { names: ["kiel", "varna", "lübeck"].map(name) },
      }),
    ];
    expect(findClusters(articles)).toEqual([]);
  });

  test("the same text after two months is another event", () => {
    const articles = [
      factsOfText({ file: "a.txt", text: story, date: "2025-09-01" }),
      factsOfText({ file: "b.txt", text: `Again: ${story}`, date: "2025-11-01" }),
    ];
    expect(findClusters(articles)).toEqual([]);
  });

  test("a notice that comes every day is no story of a year", () => {
    const articles = Array.from({ length: 60 }, (_, day) =>
      factsOfText({
        file: `${String(day).padStart(2, "0")}.txt`,
        text: story,
        date: `2025-${day < 30 ? "04" : "05"}-${String((day % 30) + 1).padStart(2, "0")}`,
      }),
    );
    const clusters = findClusters(articles);
    expect(clusters.length).toBe(2);
    expect(clusters[0]?.versions.length).toBe(31);
  });

  test("a few equal words make no story", () => {
    const articles = ["a.txt", "b.txt"].map((file) =>
      factsOfText({ file, text: "Markets World Business Energy" }),
    );
    expect(findClusters(articles)).toEqual([]);
  });

  test("the order of the articles changes nothing", () => {
    const articles = ["d", "a", "c", "b"].map((file, index) =>
      factsOfText({
        file: `${file}.txt`,
        text: index % 2 === 0 ? story : `Now: ${story}`,
        date: "2025-11-26",
      }),
    );
    expect(findClusters(articles)).toEqual(findClusters([...articles].reverse()));
    expect(findClusters(articles)[0]?.main).toBe("a.txt");
  });
});
