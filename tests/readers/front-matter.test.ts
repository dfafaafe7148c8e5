import matter from "gray-matter";
import { describe, expect, test } from "vitest";
import { readFrontMatter } from "../../src/readers/front-matter.ts";
import { readText } from "./read-text.ts";

const header = (lines: string) => readText(`---\n${lines}\n---\nWords stand here.`, "a.md");

describe("fields and their usual names", () => {
  test.each([
    ["title: Oil rises", "headline", "Oil rises"],
    ["headline: Oil rises", "headline", "Oil rises"],
    ["title: Baku: talks resume", "headline", "Baku: talks resume"],
    ['title: "Oil: \\"up\\""', "headline", 'Oil: "up"'],
    ['title: "C:\\\\oil"', "headline", "C:\\oil"],
    ['title: "caf\\u00e9"', "headline", "café"],
    ["title: 'It''s'", "headline", "It's"],
    ["title: '''Oil'''", "headline", "'Oil'"],
    ["title: >\n  Oil\n  rises", "headline", "Oil rises"],
    ["title: 0123", "headline", "0123"],
    ["published: 2025-10-12", "date", "2025-10-12"],
    ["pubdate: 2025-10", "date", "2025-10"],
    ["publisher: AzerNews", "source", "AzerNews"],
    ["outlet: AzerNews", "source", "AzerNews"],
    ["link: https://a.example/x", "url", "https://a.example/x"],
    ["category: Oil", "section", "Oil"],
    ["language: pt_BR", "lang", "pt-BR"],
    ["description: More.", "dek", "More."],
    ["type: op-ed", "kind", "opinion"],
    ["via: MENAFN", "via", "MENAFN"],
    ["slug: oil-rises", "slug", "oil-rises"],
    ["draft: yes", "draft", true],
    ["published: false", "draft", true],
    ["rights: CC BY", "rights", "CC BY"],
    ["updated: 2025-10-13", "modified", "2025-10-13"],
  ] as const)("%j gives %s", (lines, name, value) => {
    const { article, problems } = header(lines);
    expect(article?.header[name]).toMatchObject({ value, origin: "header", rule: "front-matter" });
    expect(problems).toEqual([]);
  });

  test.each([
    ["tags: [oil, 'gas, too', \"Baku\"]", ["oil", "gas, too", "Baku"]],
    ["tags:\n  - oil\n  - gas", ["oil", "gas"]],
    ["tags:\n- oil\n- Oil\n- ''", ["oil"]],
    ["keywords: oil, gas; Baku", ["oil", "gas", "Baku"]],
    ["topics: [ ]", []],
    ["tags: ~", []],
  ])("%j gives the tags %j", (lines, tags) =>
    expect(header(lines).article?.header.tags.map((tag) => tag.value)).toEqual(tags),
  );

  test.each([
    ["author: By Jane Doe and John Roe", ["Jane Doe", "John Roe"]],
    ["byline: Doe, Jane", ["Doe, Jane"]],
    ["authors: [Jane Doe, John Roe]", ["Jane Doe", "John Roe"]],
    ["authors:\n  - name: Jane Doe\n    url: x", ["Jane Doe"]],
  ])("%j gives the authors %j", (lines, names) =>
    expect(header(lines).article?.header.authors.map((author) => author.value)).toEqual(names),
  );
});

describe("places", () => {
  test("each value has its line and column", () => {
    const { article } = header("title: Oil rises\ntags: [oil,  gas]\nauthors:\n  - Jane Doe");
    const places = [
      article?.header.headline,
      ...(article?.header.tags ?? []),
      ...(article?.header.authors ?? []),
    ];
    expect(places.map((fact) => `${fact?.evidence?.line}:${fact?.evidence?.column}`)).toEqual([
      "2:8",
      "3:8",
      "3:14",
      "5:5",
    ]);
  });

  test.each([
    ["a misspelt field", "tilte: Oil", ["2:1 warning front-matter-unknown-key"]],
    ["a bad date", "title: Oil\ndate: 2025-02-30", ["3:7 warning date-invalid"]],
    ["a date of two readings", "date: 03/04/2025", ["2:7 warning date-invalid"]],
    ["a bad address", "url: javascript:alert(1)", ["2:6 warning front-matter-invalid"]],
    ["a bad slug", "slug: ../up", ["2:7 warning slug-invalid"]],
    ["two dates", "date: 2025-01-01\npublished: 2025-01-02", ["3:12 warning date-conflict"]],
    ["broken YAML", "title: Oil\ntags:\n  - [broken", ["4:1 warning front-matter-invalid"]],
    ["repeated keys", "title: A\ntitle: B", ["3:1 warning front-matter-invalid"]],
    ["anchors", "title: A\na: &a [b]\nc: *a", ["2:1 warning front-matter-refused"]],
  ])("%s is reported", (_name, lines, problems) => expect(header(lines).problems).toEqual(problems));

  test("a misspelt field brings the right one along", () => {
    const { problems } = readFrontMatter("---\nheadlin: Oil\n---\n", "a.md");
    expect(problems[0]?.hint).toContain("headline");
  });
});

describe("what is broken is still used as far as it is plain", () => {
  test("plain fields of broken YAML count, its other lines are kept", () => {
    const { article } = header("title: Oil rises\ndate: 2025-10-12\ntags:\n  - [broken");
    expect(article?.header).toMatchObject({
      headline: { value: "Oil rises" },
      date: { value: "2025-10-12" },
    });
    expect(article?.removed.map(({ text, place }) => [place.line, text])).toEqual([
      [4, "tags:"],
      [5, "- [broken"],
    ]);
  });

  test("a header without an end stops at the first empty line", () => {
    const { article, problems } = readText("---\ntitle: Oil\n\nWords.\n\nMore: words.", "a.txt");
    expect(article?.header.headline?.value).toBe("Oil");
    expect(article?.blocks.map((block) => block.text)).toEqual(["Words.", "More: words."]);
    expect(problems).toEqual(["1:1 warning front-matter-invalid"]);
  });

  test("TOML's plain fields are read", () =>
    expect(readText('+++\ntitle = "Oil"\ndate = 2025-10-12\n+++\nWords.').article?.header).toMatchObject({
      headline: { value: "Oil" },
      date: { value: "2025-10-12" },
    }));
});

describe("no front matter", () => {
  test.each([
    ["---\nThe market opened calmly on Monday.\n\nIt closed lower."],
    ["---\nA lead stands between two rules\n---\nThe story."],
    ["--- Begin forwarded message ---\nWords."],
  ])("%j is text", (text) => {
    expect(readFrontMatter(text, "a.txt")).toMatchObject({ bodyOffset: 0, problems: [] });
  });
});

describe("nothing in a header runs or swells", () => {
  test.each([
    "---js",
    "---javascript",
    "--- js",
    "---\tjs",
    "---JS",
    "---json",
    "---coffee",
    "---constructor",
    "---toml",
  ])("%j is refused, and the body stays", (fence) => {
    const text = `${fence}\n{ title: (globalThis.executed = true, "x") }\n---\nBody stays.`;
    const { article, problems } = readText(text);
    expect(problems).toEqual(["1:1 warning front-matter-refused"]);
    expect(article?.blocks.map((block) => block.text)).toEqual(["Body stays."]);
    expect(article?.removed).toHaveLength(1);
    expect("executed" in globalThis).toBe(false);
  });

  test("a tag that makes functions is an error of the header", () =>
    expect(header("title: !!js/function 'function(){}'").problems).toHaveLength(1));

  test("prototypes stay as they are", () => {
    header("__proto__:\n  polluted: yes\nconstructor:\n  prototype:\n    polluted: yes");
    expect("polluted" in {}).toBe(false);
  });

  test.each([
    ["empty lines", `---${"\n".repeat(60_000)}x: 1\n---\nBody.`],
    ["brackets", `---\na: ${"[".repeat(20_000)}\n---\nBody.`],
    ["tags", `---\ntitle: Many\ntags:\n${"  - t\n".repeat(20_000)}---\nBody.`],
    ["fields", `---\n${Array.from({ length: 5000 }, (_, i) => `k${i}: v`).join("\n")}\n---\nBody.`],
    ["one value", `---\ntitle: ${"x".repeat(60_000)}\n---\nBody.`],
    ["keys", `---\n${"a b c d e f ".repeat(5000)}\n---\nBody.`],
  ])("many %s cost less than half a second", (_name, text) => {
    const start = process.cpuUsage();
    expect(readText(text).article?.blocks.at(-1)?.text).toBe("Body.");
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(500);
  });
});

// The fast reader must not read plain headers otherwise than a YAML parser does.
test.each([
  "title: Oil rises\ndate: 2025-10-12\ntags: [oil, gas]\nauthor: Jane Doe",
  "title: \"Oil, gas\"\ntags:\n  - oil\n  - 'gas'\nsection: World",
  "# comment\ntitle: Oil - and gas\n\nslug:\nlang: en",
])("a plain header is read as YAML reads it: %j", (lines) => {
  const { data } = matter(`---\n${lines}\n---\n`, { engines: {} });
  const found = header(lines).article?.header;
  expect(found?.headline?.value).toBe(data["title"]);
  expect(found?.tags.map((tag) => tag.value)).toEqual(data["tags"] ?? []);
});
