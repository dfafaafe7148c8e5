import { describe, expect, it, test } from "vitest";
import { compareArticles, recordChanges } from "../../src/archive/changes.ts";
import { type ChangeLog, statedFields } from "../../src/model/change.ts";
import { makeOutputPath } from "../../src/model/ids.ts";
import { fromHeader, isoDate, type SampleArticle, sampleEntry } from "../sample-archive.ts";

const day = isoDate("2026-03-01");
const path = makeOutputPath("2025/11/26/oil-rises.html");
const oil = (facts: SampleArticle["facts"] = {}, body = "text") =>
  sampleEntry({ entry: { path }, facts, body });
const other = sampleEntry({
  file: "rail.md",
  headline: "Rail closed",
  entry: { path: makeOutputPath("2025/11/27/rail.html") },
});
const withdrawn = oil({ withdrawn: { reason: "a court", date: null } });

function publish(
  log: ChangeLog | null,
  articles: Parameters<typeof recordChanges>[0],
  on = day,
  moved = {},
): ChangeLog {
  return recordChanges(articles, { log, moved, on });
}
const told = ({ changes }: ChangeLog) =>
  changes.map(({ change, fields, path: at }) => [change, at, ...fields].join(" "));

test("compareArticles names what is new, gone and different by field", () => {
  const before = new Map([
    ["a", { date: "1", body: "x" }],
    ["b", { date: "1" }],
  ]);
  const after = new Map([
    ["a", { date: "2", body: "x" }],
    ["c", { date: "1" }],
  ]);
  expect(compareArticles<string, string>(before, after)).toEqual({
    added: ["c"],
    changed: [{ key: "a", fields: ["date"] }],
    removed: ["b"],
  });
});

describe("recordChanges", () => {
  const first = publish(null, [oil()]);

  it("knows a first publication by its articles alone, whatever the day", () => {
    expect(first).toEqual(publish(null, [oil()], isoDate("1999-12-31")));
    expect(first.changes).toEqual([]);
    expect(first.published[path]).toHaveLength(4 * statedFields.length);
  });

  it("says nothing new of articles that are as they were, whatever the day", () => {
    expect(publish(first, [oil()], isoDate("2030-01-01"))).toBe(first);
  });

  test.each([
    [{ headline: fromHeader("Oil falls") }, "headline"],
    [{ authors: [fromHeader("A. Writer")] }, "authors"],
    [{ explicitTags: ["Oil"] }, "tags"],
    [{ rights: "CC BY", url: "https://example.org/" }, "originalUrl rights"],
  ])("%j is a change of %s", (facts, fields) => {
    const next = publish(first, [oil(facts)]);
    expect(told(next)).toEqual([`changed ${path} ${fields}`]);
    expect(next.changes[0]?.on).toBe(day);
  });

  it("knows another text", () =>
    expect(told(publish(first, [oil({}, "other")]))).toEqual([`changed ${path} body`]));

  it("leaves out what hangs on other articles", () => {
    const entry = oil();
    expect(
      publish(first, [{ ...entry, related: [{ id: other.facts.id, shared: [], daysApart: 0 }] }]),
    ).toEqual(first);
  });

  test.each([
    ["added", [oil(), other], `added ${other.path}`],
    ["removed", [], `removed ${path}`],
    ["withdrawn", [withdrawn], `withdrawn ${path}`],
  ])("an article is %s", (_, articles, line) => expect(told(publish(first, articles))).toEqual([line]));

  it("tells of one that comes back, and not twice of one that is gone", () => {
    const gone = publish(first, []);
    const later = isoDate("2026-03-05");
    expect(publish(gone, [], later)).toBe(gone);
    expect(told(publish(gone, [oil({}, "new")], later))).toEqual([
      `removed ${path}`,
      `restored ${path} body`,
    ]);
    const taken = publish(first, [withdrawn]);
    expect(publish(taken, [withdrawn], later)).toEqual(taken);
    expect(told(publish(taken, [oil()], later)).at(-1)).toBe(`restored ${path}`);
  });

  it("says nothing of one that is withdrawn before anybody saw it", () => {
    expect(publish({ version: 1, published: {}, changes: [] }, [withdrawn]).changes).toEqual([]);
  });

  it("knows a renamed seed by its address, and a moved address by its redirect", () => {
    const renamed = sampleEntry({ file: "2025/oil.md", entry: { path }, body: "text" });
    expect(publish(first, [renamed])).toEqual(first);
    const to = makeOutputPath("2025/11/26/oil.html");
    const next = publish(first, [{ ...oil(), path: to }], day, { [path]: to });
    expect(told(next)).toEqual([`changed ${to} url`]);
    expect(Object.keys(next.published)).toEqual([to]);
  });

  it("joins what one day brings to one article", () => {
    const twice = publish(publish(first, [oil({}, "b")]), [oil({ rights: "CC0" }, "c")]);
    expect(told(twice)).toEqual([`changed ${path} rights body`]);
    const added = publish(first, [oil(), other]);
    const mended = sampleEntry({ file: "rail.md", headline: "Rail shut", entry: { path: other.path } });
    expect(told(publish(added, [oil(), mended]))).toEqual([`added ${other.path}`]);
    expect(publish(added, [oil()]).changes).toEqual([]);
    expect(publish(publish(first, []), [oil()])).toEqual(first);
    expect(told(publish(publish(first, [withdrawn]), [oil({}, "b")]))).toEqual([`changed ${path} body`]);
    const next = publish(twice, [oil()], isoDate("2026-03-02"));
    expect(told(next)).toHaveLength(2);
  });

  it("is the same in any order of the articles", () => {
    expect(publish(first, [other, oil()])).toEqual(publish(first, [oil(), other]));
  });

  it("does not call a field changed that an older log did not know", () => {
    const older = { ...first, published: { [path]: (first.published[path] ?? "").slice(0, -8) } };
    expect(publish(older, [oil()])).toEqual(first);
  });
});
