import { expect, test } from "vitest";
import { readText } from "./read-text.ts";

const lines = (...list: unknown[]) =>
  list.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n");

test("each line is an article with the line in its id", () => {
  const { articles, problems } = readText(
    lines(
      { title: "Oil", date: "2025-10-12", tags: ["oil"], author: { name: "Jane Doe" }, text: "One.\n\nTwo." },
      "",
      { headline: "Gas", body: ["Three.", "Four."] },
    ),
    "a.jsonl",
  );
  expect(problems).toEqual([]);
  expect(
    articles.map(({ id, header, blocks }) => [id, header.headline?.value, blocks.map((block) => block.text)]),
  ).toEqual([
    ["a.jsonl#1", "Oil", ["One.", "Two."]],
    ["a.jsonl#3", "Gas", ["Three.", "Four."]],
  ]);
  expect(articles[0]?.header).toMatchObject({
    date: { value: "2025-10-12", rule: "json-line" },
    authors: [{ value: "Jane Doe" }],
    tags: [{ value: "oil" }],
  });
});

test("a broken line is a problem with its number; the others go on", () => {
  const { articles, problems } = readText(
    lines('{"title": "A", "text": "x"}', "{broken", "[1]", '{"date": "2025-01-01"}', '{"text": "y"}'),
    "a.ndjson",
  );
  expect(problems).toEqual([
    "2:1 error json-line-invalid",
    "3:1 error json-line-invalid",
    "4:1 error json-line-invalid",
  ]);
  expect(articles.map((article) => article.id)).toEqual(["a.ndjson#1", "a.ndjson#5"]);
});

test("a bad value has its line and column", () =>
  expect(readText('{"text": "x", "date": "2025-02-30"}', "a.jsonl").problems).toEqual([
    "1:15 warning date-invalid",
  ]));

test("prototypes and half surrogates do no harm", () => {
  const { article } = readText(
    '{"__proto__": {"polluted": 1}, "title": "Half \\ud83d pair", "text": "x"}',
    "a.jsonl",
  );
  expect("polluted" in {}).toBe(false);
  expect(article?.header.headline?.value).toBe("Half \ufffd pair");
});
