import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { allPages } from "../../src/pages/all-pages.ts";
import { dataPages } from "../../src/pages/data-pages.ts";
import { makeSiteIndex } from "../../src/pages/site-index.ts";
import { hostileArchive } from "../hostile-archive.ts";
import { forbiddenInXml, parseXml } from "../parse-xml.ts";
import { hostileTexts } from "../render/citations/sample-citation.ts";
import { isoDate, sampleArchive, sampleConfig, sampleEntry, writeAll } from "../sample-archive.ts";

const config = sampleConfig({ url: "https://archive.example/" });

describe("of hostile texts", () => {
  const { archive, bodies } = hostileArchive();
  const files = writeAll(allPages(makeSiteIndex(archive, config)), bodies);
  const filesOf = (ending: string) => [...files].filter(([path]) => path.endsWith(ending));

  it.each(filesOf(".xml").concat(filesOf(".opml")))("%s is well-formed", (_path, text) => {
    expect(text).not.toMatch(forbiddenInXml);
    parseXml(text);
  });

  it.each(filesOf(".json"))("%s is JSON that ends in a line feed", (_path, text) => {
    JSON.parse(text);
    expect(text.endsWith("\n")).toBe(true);
    expect(text).not.toMatch(/(?<!\\)(?:\\\\)*\\ud[89a-f]/);
  });

  it("has a line for each article, whatever its text, and all of it", () => {
    const lines = (files.get("data/articles/2025.ndjson") ?? "").split("\n").slice(0, -1);
    const bodyTexts = lines.map((line) => JSON.parse(line).body[0]);
    expect(bodyTexts.toReversed()).toEqual(hostileTexts.map((text) => text.toWellFormed()));
  });

  it("has no file in which half a surrogate pair would break UTF-8", () => {
    for (const [path, text] of files) {
      if (path.endsWith(".ris") || path.endsWith(".bib") || path.endsWith(".csv")) continue;
      expect(text.isWellFormed(), path).toBe(true);
    }
  });
});

it("publishes no address of the original that is not on the web", () => {
  const entry = sampleEntry({ facts: { url: "javascript:alert(1)" } });
  const files = writeAll(allPages(makeSiteIndex(sampleArchive([entry]), config)));
  for (const [path, text] of files) expect(text, path).not.toContain("javascript:");
});

describe("the schemas", () => {
  const { archive, bodies } = hostileArchive();
  const undated = sampleEntry({ file: "undated.txt", date: null });
  const gone = sampleEntry({
    file: "gone.txt",
    headline: "Gone",
    facts: { withdrawn: { reason: "a court", date: null } },
  });
  const changes = [
    { on: isoDate("2026-01-02"), change: "changed", path: undated.path, fields: ["headline", "url"] },
    { on: isoDate("2026-01-01"), change: "withdrawn", path: gone.path, fields: [] },
  ] as const;
  const whole = sampleArchive([...archive.articles, undated, gone], { ...archive, changes });
  const files = writeAll(allPages(makeSiteIndex(whole, config)), bodies);
  const schemaOf = (name: string) => JSON.parse(files.get(`data/schema/${name}.schema.json`) ?? "");
  const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
  const faultsOf = (name: string, value: unknown) => {
    const validate = ajv.getSchema(name) ?? ajv.compile({ $id: name, ...schemaOf(name) });
    return validate(value) === true ? [] : validate.errors;
  };
  const lines = [...files]
    .filter(([path]) => path.endsWith(".ndjson"))
    .flatMap(([, text]) => text.split("\n").slice(0, -1))
    .map((line) => JSON.parse(line));
  const twins = lines.map(({ url }) => JSON.parse(files.get(url.replace(/html$/, "json")) ?? ""));

  it("hold for every line, and name every property of it", () => {
    expect(lines).toHaveLength(hostileTexts.length + 1);
    for (const article of lines) {
      expect(faultsOf("article", article)).toEqual([]);
      expect(schemaOf("article").required).toEqual(Object.keys(article));
    }
  });

  it("hold for every twin as a line and as a twin, and name every property of it", () => {
    for (const twin of twins) {
      expect(faultsOf("article", twin)).toEqual([]);
      expect(faultsOf("twin", twin)).toEqual([]);
      expect(schemaOf("twin").required).toEqual(Object.keys(twin));
    }
    expect(faultsOf("tombstone", JSON.parse(files.get(gone.path.replace(/html$/, "json")) ?? ""))).toEqual(
      [],
    );
  });

  it.each([
    ["changes", "changes"],
    ["clusters", "clusters"],
    ["events", "events"],
    ["permalinks", "permalinks"],
    ["terms", "tags"],
    ["terms", "people"],
    ["terms", "places"],
    ["terms", "organisations"],
    ["terms", "sources"],
  ])("%s holds for data/%s.json, and names every property of it", (name, file) => {
    const value = JSON.parse(files.get(`data/${file}.json`) ?? "");
    expect(faultsOf(name, value)).toEqual([]);
    const schema = schemaOf(name);
    const [first, fields] = Array.isArray(value) ? [value[0], schema.items] : [value, schema];
    if (first !== undefined) expect(fields.required).toEqual(Object.keys(first).sort());
  });

  it("refuse what is not so", () => {
    const { headlineOrigin: _left, ...without } = lines[0];
    expect(faultsOf("article", without)).toHaveLength(1);
    expect(faultsOf("article", { ...lines[0], date: "26 November" })).toHaveLength(1);
    expect(faultsOf("twin", { ...twins[0], schemaVersion: 2 })).toHaveLength(1);
    expect(faultsOf("changes", { schemaVersion: 1, changes: [{}] })).toHaveLength(5);
  });
});

describe("the description of the files", () => {
  const entries = [
    sampleEntry({ file: "a.md", headline: "A day", date: "2025-11-26" }),
    sampleEntry({ file: "b.md", headline: "A month", date: "2025-11" }),
    sampleEntry({ file: "c.md", headline: "A year", date: "2024" }),
  ];
  const files = writeAll(dataPages(makeSiteIndex(sampleArchive(entries), config)));
  const read = (path: string) => JSON.parse(files.get(path) ?? "");

  it("names no file that is not there", () => {
    for (const { path } of [...read("data/index.json").files, ...read("data/index.json").articles]) {
      expect([...files.keys()]).toContain(path);
    }
    const resources: { name: string; path: string | string[] }[] = read("data/datapackage.json").resources;
    for (const { name, path } of resources) {
      expect(name).toMatch(/^[a-z0-9._-]+$/);
      for (const part of [path].flat()) expect([...files.keys()]).toContain(`data/${part}`);
    }
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
  });

  it("tells the columns of the table in their order", () => {
    const [table] = read("data/datapackage.json").resources;
    const header = (files.get("data/articles.csv") ?? "").split("\n")[0];
    expect(header).toBe(table.schema.fields.map((field: { name: string }) => `"${field.name}"`).join(","));
  });

  it("lists a year's months, and what names no month with the year", () => {
    expect(read("data/articles/2025.json")).toMatchObject({
      count: 2,
      months: [{ count: 2, month: "2025-11", path: "data/articles/2025-11.json" }],
      text: "data/articles/2025.ndjson",
    });
    expect(read("data/articles/2024.json").articles).toMatchObject([{ id: "c.md", date: "2024" }]);
    expect(read("data/articles/2025-11.json").articles).toMatchObject([{ id: "a.md" }, { id: "b.md" }]);
  });

  it("writes the files of an empty archive", () => {
    const empty = writeAll(dataPages(makeSiteIndex(sampleArchive([]), config)));
    expect(JSON.parse(empty.get("data/index.json") ?? "").counts.articles).toBe(0);
    expect(empty.get("data/people.json")).toBe("[]\n");
    parseXml(empty.get("feed.xml") ?? "");
  });
});
