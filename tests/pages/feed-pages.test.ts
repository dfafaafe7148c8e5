import { describe, expect, it, test } from "vitest";
import type { Entry } from "../../src/model/archive.ts";
import { feedEntryMaker, instantOf, latestUpdate } from "../../src/pages/feed-entries.ts";
import { feedPages } from "../../src/pages/feed-pages.ts";
import { makeSiteIndex } from "../../src/pages/site-index.ts";
import { parseXml, textsOf } from "../parse-xml.ts";
import {
  fromHeader,
  isoDate,
  sampleArchive,
  sampleConfig,
  sampleEntry,
  sampleTerm,
  sampleTermRef,
  writeAll,
} from "../sample-archive.ts";

const config = sampleConfig({ url: "https://archive.example/" });

function feedsOf(
  entries: readonly Entry[],
  archive: Parameters<typeof sampleArchive>[1] = {},
  settings = config,
) {
  return writeAll(feedPages(makeSiteIndex(sampleArchive(entries, archive), settings)));
}

/** Article n of a series, one a day, newest first. */
function series(count: number): Entry[] {
  return Array.from({ length: count }, (_, n) => {
    const day = count - n;
    const date = `2025-${String(Math.ceil(day / 28)).padStart(2, "0")}-${String(((day - 1) % 28) + 1).padStart(2, "0")}`;
    return sampleEntry({ file: `${n}.md`, headline: `Number ${n}`, date });
  });
}

const signed = sampleEntry({
  file: "signed.md",
  headline: "Oil rises",
  facts: {
    authors: [fromHeader("Jane Doe")],
    source: fromHeader("Report"),
    dek: fromHeader("Prices went up."),
    url: "https://report.example/1",
    time: "16:53+04:00",
    modified: isoDate("2025-12-01"),
  },
  tags: [sampleTermRef("Oil")],
});
const unsigned = sampleEntry({
  file: "unsigned.md",
  headline: "Gas",
  facts: { source: fromHeader("Report") },
});
const unknown = sampleEntry({ file: "unknown.md", headline: "Unknown" });
const undated = sampleEntry({ file: "undated.md", headline: "Undated", date: null });
const gone = sampleEntry({
  file: "gone.md",
  headline: "Gone",
  facts: { withdrawn: { reason: "Law", date: null } },
});

describe("feed.xml", () => {
  const files = feedsOf([signed, unsigned, unknown, gone, undated]);
  const feed = parseXml(files.get("feed.xml") ?? "");

  it("has what RFC 4287 requires, of the feed and of each entry", () => {
    const root = feed.documentElement;
    for (const name of ["id", "title", "updated"]) {
      expect([...(root?.childNodes ?? [])].filter((node) => node.nodeName === name)).toHaveLength(1);
    }
    const entries = [...feed.getElementsByTagName("entry")];
    expect(entries).toHaveLength(3);
    for (const entry of entries) {
      for (const name of ["id", "title", "updated"]) expect(textsOf(entry, name)).toHaveLength(1);
      expect(textsOf(entry, "id")[0]).toMatch(/^https:\/\/archive\.example\//);
      expect(textsOf(entry, "updated")[0]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/);
    }
  });

  it("leaves out what has no date and what was withdrawn", () => {
    expect(textsOf(feed, "title")).toEqual(["Morning Archive", "Oil rises", "Gas", "Unknown"]);
    expect([...files.values()].join("")).not.toContain("Gone");
  });

  it("names the author, or the outlet of an unsigned article, or nobody", () => {
    const names = [...feed.getElementsByTagName("entry")].map((entry) => textsOf(entry, "name"));
    expect(names).toEqual([["Jane Doe"], ["Report"], []]);
  });

  it("tells the last change, the publication with its zone, and the text", () => {
    const [entry] = [...feed.getElementsByTagName("entry")];
    if (entry === undefined) throw new Error("no entry");
    expect(textsOf(entry, "published")).toEqual(["2025-11-26T16:53:00+04:00"]);
    expect(textsOf(entry, "updated")).toEqual(["2025-12-01T12:00:00Z"]);
    expect(textsOf(entry, "summary")).toEqual(["Prices went up."]);
    expect(textsOf(entry, "content")).toEqual(["<p>Oil rose on Monday.</p>"]);
    expect(textsOf(feed, "updated")[0]).toBe("2025-12-01T12:00:00Z");
  });

  it("says that it is complete", () => expect(feed.getElementsByTagName("fh:complete")).toHaveLength(1));

  it("has no brother while the site has no address", () => {
    expect([...feedsOf([signed], {}, sampleConfig()).keys()]).toEqual([]);
  });
});

describe("feed.json", () => {
  const feed = JSON.parse(feedsOf([signed, unknown]).get("feed.json") ?? "");

  it("is JSON Feed 1.1", () => {
    expect(feed).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      title: "Morning Archive",
      home_page_url: "https://archive.example/",
      feed_url: "https://archive.example/feed.json",
    });
    expect(feed.items[0]).toEqual({
      id: "https://archive.example/2025/11/26/oil-rises.html",
      url: "https://archive.example/2025/11/26/oil-rises.html",
      external_url: "https://report.example/1",
      title: "Oil rises",
      content_html: "<p>Oil rose on Monday.</p>",
      summary: "Prices went up.",
      date_published: "2025-11-26T16:53:00+04:00",
      date_modified: "2025-12-01T12:00:00Z",
      authors: [{ name: "Jane Doe" }],
      tags: ["Oil"],
      language: "en",
    });
    expect(feed.items[1]).not.toHaveProperty("authors");
  });
});

describe("the history", () => {
  const links = (text: string | undefined) =>
    Object.fromEntries(
      [...parseXml(text ?? "").getElementsByTagName("link")]
        .filter((link) => link.parentNode?.nodeName === "feed")
        .map((link) => [link.getAttribute("rel"), link.getAttribute("href")]),
    );

  it("of 200 articles is the feed itself; the newest thirty have their text", () => {
    const files = feedsOf(series(200));
    expect([...files.keys()].filter((path) => path.startsWith("feeds/"))).toEqual([]);
    const feed = parseXml(files.get("feed.xml") ?? "");
    expect(feed.getElementsByTagName("entry")).toHaveLength(200);
    expect(feed.getElementsByTagName("content")).toHaveLength(30);
  });

  it("of more is one document a month, each linked to its neighbours, and loses nothing", () => {
    const files = feedsOf(series(201));
    const archives = [...files.keys()].filter((path) => path.startsWith("feeds/"));
    expect(archives).toHaveLength(8);
    expect(parseXml(files.get("feed.xml") ?? "").getElementsByTagName("entry")).toHaveLength(30);
    expect(links(files.get("feed.xml"))).toMatchObject({
      "prev-archive": "https://archive.example/feeds/2025-08.xml",
    });
    expect(links(files.get("feeds/2025-08.xml"))).not.toHaveProperty("next-archive");
    expect(links(files.get("feeds/2025-07.xml"))).toMatchObject({
      current: "https://archive.example/feed.xml",
      "prev-archive": "https://archive.example/feeds/2025-06.xml",
      "next-archive": "https://archive.example/feeds/2025-08.xml",
    });
    expect(links(files.get("feeds/2025-01.xml"))).not.toHaveProperty("prev-archive");
    const ids = archives.flatMap((path) =>
      [...parseXml(files.get(path) ?? "").getElementsByTagName("entry")].flatMap((entry) =>
        textsOf(entry, "id"),
      ),
    );
    expect(new Set(ids).size).toBe(201);
  });
});

describe("terms", () => {
  const entries = series(40);
  const terms = {
    person: [],
    place: [],
    organisation: [],
    tag: [sampleTerm("Oil", entries), sampleTerm("Gas", entries.slice(0, 2))],
    source: [sampleTerm("Report", entries.slice(0, 3), { type: "source" as const })],
  };
  const files = feedsOf(entries, { terms });

  it("have a feed from three articles on, of the newest twenty", () => {
    expect([...files.keys()]).toEqual([
      "feed.xml",
      "feed.json",
      "tags/oil.xml",
      "sources/report.xml",
      "feeds.opml",
    ]);
    expect(parseXml(files.get("tags/oil.xml") ?? "").getElementsByTagName("entry")).toHaveLength(20);
  });

  it("stand in the OPML with the site's own feed", () => {
    const outlines = [...parseXml(files.get("feeds.opml") ?? "").getElementsByTagName("outline")];
    expect(outlines.map((outline) => [outline.getAttribute("text"), outline.getAttribute("xmlUrl")])).toEqual(
      [
        ["Morning Archive", "https://archive.example/feed.xml"],
        ["Oil – Morning Archive", "https://archive.example/tags/oil.xml"],
        ["Report – Morning Archive", "https://archive.example/sources/report.xml"],
      ],
    );
  });
});

test.each([
  ["2025-11-26", null, "2025-11-26T12:00:00Z"],
  ["2025-11-26", "16:53", "2025-11-26T12:00:00Z"],
  ["2025-11-26", "16:53Z", "2025-11-26T16:53:00Z"],
  ["2025-11-26", "16:53:07-05:00", "2025-11-26T16:53:07-05:00"],
  ["2025-11", null, "2025-11-01T12:00:00Z"],
  ["2025", "16:53Z", "2025-01-01T12:00:00Z"],
])("instantOf(%s, %s) is %s", (date, time, instant) => expect(instantOf(isoDate(date), time)).toBe(instant));

it("takes of two zones the later instant, not the later text", () => {
  const at = (file: string, time: string) => sampleEntry({ file, headline: file, facts: { time } });
  const entries = feedEntryMaker("https://archive.example/")([at("a", "23:00+10:00"), at("b", "14:00Z")]);
  expect(latestUpdate(entries)).toBe("2025-11-26T14:00:00Z");
});
