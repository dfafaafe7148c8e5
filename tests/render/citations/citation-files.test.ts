import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { type CslItem, plugins } from "@citation-js/core";
import { describe, expect, it, test } from "vitest";
import type { Citation } from "../../../src/model/citation.ts";
import { writeBibtex } from "../../../src/render/citations/bibtex.ts";
import { citationTexts } from "../../../src/render/citations/citation-texts.ts";
import { writeCslJson } from "../../../src/render/citations/csl-json.ts";
import { writeRis } from "../../../src/render/citations/ris.ts";
import { wikipedia } from "../../../src/render/citations/wikipedia.ts";
import { isoDate } from "../../sample-archive.ts";
import { hostile, hostileTexts, signed, unsigned } from "./sample-citation.ts";

/** citation-js parses what we wrote: an independent reader of the three formats. */
function readBack(text: string, forceType: string): CslItem[] {
  return plugins.input.chain(text, { forceType, generateGraph: false });
}

const jane = [{ family: "Doe", given: "Jane Ann" }];

describe.each([
  // citation-js keeps the AU of a newspaper's RIS as CSL's "reporter", in one string.
  { format: "RIS", write: writeRis, type: "@ris/file", author: "reporter", names: "Doe, Jane Ann" },
  { format: "CSL-JSON", write: writeCslJson, type: "@else/json", author: "author", names: jane },
  { format: "BibTeX", write: writeBibtex, type: "@bibtex/text", author: "author", names: jane },
])("$format", ({ format, write, type, author, names }) => {
  it("gives title, outlet, author, date and address to another program", () => {
    const [item] = readBack(write([signed]), type);
    expect(item).toMatchObject({
      title: "Mexican students visit Baku",
      "container-title": "Report",
      [author]: names,
      URL: signed.url,
    });
    // It prefers the year of PY over the day of DA; Zotero takes DA.
    expect(JSON.stringify(item?.["issued"])).toContain(format === "RIS" ? "[2025]" : "[2025,11,26]");
  });

  it("gives an unsigned article no author", () => {
    expect(readBack(write([unsigned]), type)[0]).not.toHaveProperty(author);
  });

  it("keeps a list in its order", () => {
    const titles = ["One", "Two", "Three"];
    const items = readBack(
      write(titles.map((headline) => ({ ...signed, headline, key: headline.toLowerCase() }))),
      type,
    );
    expect(items.map((item) => item["title"])).toEqual(titles);
  });

  test.each(hostileTexts)("stays one record whatever a field holds: %j", (text) => {
    const items = readBack(write([hostile(text), signed]), type);
    expect(items.map((item) => item["URL"])).toHaveLength(2);
    expect(items[1]?.["title"]).toBe(signed.headline);
  });

  if (format !== "BibTeX") {
    it("is an article of a newspaper", () => {
      expect(readBack(write([signed]), type)[0]?.["type"]).toBe("article-newspaper");
    });
  }
});

describe("RIS", () => {
  it("has the tags that Zotero maps, in lines that end in CRLF", () => {
    expect(writeRis([{ ...signed, dek: null }]).split("\r\n")).toEqual([
      "TY  - NEWS",
      "TI  - Mexican students visit Baku",
      "AU  - Doe, Jane Ann",
      "T2  - Report",
      "DA  - 2025/11/26/",
      "PY  - 2025",
      "SE  - Foreign policy",
      "CY  - Baku",
      "LA  - en",
      "KW  - Mexico",
      "KW  - Culture",
      "UR  - https://archive.example/2025/11/26/mexican-students.html",
      "DP  - Morning Archive",
      "AN  - 004.txt",
      "ER  - ",
      "",
    ]);
  });

  test.each([
    ["2025-09", "DA  - 2025/09//"],
    ["2025", "DA  - 2025///"],
  ])("leaves the unknown parts of %s empty", (date, line) => {
    expect(writeRis([{ ...signed, date: isoDate(date) }]).split("\r\n")).toContain(line);
  });

  test.each(hostileTexts)("begins every line with a tag: %j", (text) => {
    for (const line of writeRis([hostile(text)])
      .split("\r\n")
      .slice(0, -1)) {
      expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/);
    }
  });
});

describe("CSL-JSON", () => {
  it("says that a headline was derived", () => {
    const [item] = JSON.parse(writeCslJson([{ ...signed, headlineIsDerived: true }]));
    expect(item.note).toBe(
      "The article has no headline of its own; Morning Archive derived this one from its text.",
    );
  });

  it("shortens the date parts of a date that names no day", () => {
    const [item] = JSON.parse(writeCslJson([{ ...signed, date: isoDate("2025-11") }]));
    expect(item.issued).toEqual({ "date-parts": [[2025, 11]] });
  });
});

describe("BibTeX", () => {
  it("escapes the signs of TeX and keeps UTF-8", () => {
    const text = writeBibtex([{ ...signed, headline: "50 % of $5 & {more} #1 a_b ~ ^ \\ Əliyev" }]);
    expect(text).toContain(
      "title = {{50 \\% of \\$5 \\& \\{more\\} \\#1 a\\_b \\textasciitilde{} \\textasciicircum{} \\textbackslash{} Əliyev}},",
    );
  });

  test.each(hostileTexts)("has as many closing braces as opening ones: %j", (text) => {
    const bare = writeBibtex([hostile(text)]).replace(/\\[{}]/g, "");
    expect(bare.split("{").length).toBe(bare.split("}").length);
    expect(bare.match(/^@/gm)).toHaveLength(1);
  });
});

describe("wikipedia", () => {
  it("writes the template's parameters", () => {
    expect(wikipedia({ ...signed, lang: "az", via: "MENAFN" })).toBe(
      "{{cite news |last1=Doe |first1=Jane Ann |title=Mexican students visit Baku |work=Report |agency=MENAFN " +
        "|date=26 November 2025 |language=az |via=Morning Archive " +
        "|url=https://archive.example/2025/11/26/mexican-students.html}}",
    );
  });

  it("points to the original where it is known", () => {
    const text = wikipedia({ ...signed, originalUrl: "https://report.example/a|b" });
    expect(text).toContain("|url=https://report.example/a%7Cb}}");
    expect(text).not.toContain("|via=");
  });

  test.each(hostileTexts)("is one template on one line: %j", (text) => {
    const written = wikipedia(hostile(text));
    expect(written.slice(2, -2)).not.toMatch(/[{}[\]<>\n\r]|''|~~/);
    expect(written.split("|title=")).toHaveLength(2);
  });
});

describe("citationTexts", () => {
  it("offers each file as an address that holds it whole", () => {
    const { downloads } = citationTexts(signed);
    expect(downloads.map(({ format, fileName }) => [format, fileName])).toEqual([
      ["RIS", "report2025mexican.ris"],
      ["CSL-JSON", "report2025mexican.json"],
      ["BibTeX", "report2025mexican.bib"],
    ]);
    const href = downloads[0]?.href ?? "";
    expect(decodeURIComponent(href.slice(href.indexOf(",") + 1))).toBe(writeRis([signed]));
  });

  test.each(hostileTexts)("makes an address of any text: %j", (text) => {
    const citation: Citation = hostile(text);
    for (const { href } of citationTexts(citation).downloads) expect(href).toMatch(/^data:[!-~]+$/);
  });
});
