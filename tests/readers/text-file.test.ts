import { describe, expect, test } from "vitest";
import { readText } from "./read-text.ts";

describe("a dated line", () => {
  test.each([
    [" date 2025-10-12 Oil rose.\n\nGas fell.", "2025-10-12", "1:7", ["Oil rose.", "Gas fell."]],
    ["date 2025-10-12\nOil rose.", "2025-10-12", "1:6", ["Oil rose."]],
    ["\r\n  date 2025-10-12 Oil rose.\r\nGas fell.", "2025-10-12", "2:8", ["Oil rose.", "Gas fell."]],
    ["Date: 12.10.2025 Oil rose.", "2025-10-12", "1:7", ["Oil rose."]],
  ])("%j", (text, date, place, blocks) => {
    const { article } = readText(text);
    const { evidence } = article?.header.date ?? {};
    expect(article?.header.date).toMatchObject({ value: date, origin: "header", rule: "dated-line" });
    expect(`${evidence?.line}:${evidence?.column}`).toBe(place);
    expect(article?.blocks.map((block) => block.text)).toEqual(blocks);
    expect(article).toMatchObject({ reader: "dated-line", bodyKind: "text" });
  });

  test("an impossible date leaves an undated article, a problem and the line in the audit trail", () => {
    const { article, problems } = readText(" date 2025-02-30 Words.");
    expect(problems).toEqual(["1:7 warning date-invalid"]);
    expect(article?.header.date).toBeUndefined();
    expect(article?.blocks.map((block) => block.text)).toEqual(["Words."]);
    expect(article?.removed).toMatchObject([{ text: "date 2025-02-30", reason: "date-line" }]);
  });

  test("the body's first block stands behind the header", () =>
    expect(readText(" date 2025-10-12 Oil rose.").article?.bodyPlace).toEqual({
      file: "seeds/a.txt",
      line: 1,
      column: 18,
    }));

  test("front matter wins over it, and the difference is said", () => {
    const { article, problems } = readText("---\ndate: 2025-03-04\n---\n date 2024-01-02 Words.");
    expect(article?.header.date?.value).toBe("2025-03-04");
    expect(problems).toEqual(["4:7 warning date-conflict"]);
  });

  test("prose that begins with the word is prose", () =>
    expect(readText("Date palms grow in Aran. They bear in October.").article?.header.date).toBeUndefined());
});

describe("a date in front without the word", () => {
  test.each([
    ["2024-03-01 The third quay opened on Friday.", "2024-03-01", "The third quay opened on Friday."],
    [
      "\n 2024-03-01: “We opened it,” she said on Friday.",
      "2024-03-01",
      "“We opened it,” she said on Friday.",
    ],
    ["2024-03-01 — 12 ships came in on Friday.", "2024-03-01", "12 ships came in on Friday."],
    ["2024-03-01 港口的第三个码头星期五开放。", "2024-03-01", "港口的第三个码头星期五开放。"],
    ["2024-03-01T10:30Z The third quay opened on Friday.", "2024-03-01", "The third quay opened on Friday."],
  ])("%j is of %s", (text, date, body) => {
    const { article, problems } = readText(text);
    expect(article?.header.date).toMatchObject({ value: date, origin: "header", rule: "dated-line" });
    expect(article?.blocks.map((block) => block.text)).toEqual([body]);
    expect(problems).toEqual([]);
  });

  test("the time comes with it", () =>
    expect(readText("2024-03-01 10:30 The third quay opened.").article?.header.time?.value).toBe("10:30"));

  test.each([
    "2024-03-01 was the day on which the third quay opened.",
    "2024-02-30 The third quay of the harbour opened on Friday.",
    "2024-03-012 The third quay of the harbour opened on Friday.",
    "2024-03 The third quay of the harbour opened on Friday.",
    "Home\nNews\n2024-03-01 The third quay opened on Friday.",
  ])("%j states none", (text) => expect(readText(text).article?.header.date).toBeUndefined());

  test("a page dump that begins with one stays a page dump", () => {
    const { article } = readText(
      "2024-03-01 10:22:33 Source: Harbour News\n\nHome\nThe third quay of the harbour opened on Friday.",
    );
    expect(article).toMatchObject({ bodyKind: "dump", reader: "page-dump" });
    expect(article?.header.date).toBeUndefined();
  });
});

describe("text or dump", () => {
  test.each([
    ["One sentence of some length stands here.\n\nAnd another one follows it here.", "text"],
    ["Just one line without an end", "text"],
    [
      "Home  News  Sport\n\n    Oil rises\n    26 November, 2025\n\n    Oil rose by a tenth on Monday.",
      "dump",
    ],
  ])("%j is a %s", (text, kind) => expect(readText(text).article?.bodyKind).toBe(kind));

  test("a dump keeps indents and gaps", () => {
    const { article } = readText("Menu\n\n\n    Oil rises\nHome");
    expect(
      article?.blocks.map(({ text, indent, gap, place }) => [text, indent, gap, place.line, place.column]),
    ).toEqual([
      ["Menu", 0, 0, 1, 1],
      ["Oil rises", 4, 2, 4, 5],
      ["Home", 0, 0, 5, 1],
    ]);
  });
});

test("lines wrapped at a fixed width are one paragraph", () => {
  const text = `---\ntitle: T\n---
Oil prices rose by a tenth on Monday after the ministers of
eleven countries agreed in the capital to keep wells closed
until the end of the winter and to meet again in the spring
of next year.

Gas fell.`;
  expect(readText(text).article?.blocks.map((block) => block.text.length)).toEqual([193, 9]);
});

test.each(["", " \n\t\n", "\ufeff"])("%j is no article", (text) =>
  expect(readText(text).problems).toEqual(["1:1 error article-empty"]),
);
