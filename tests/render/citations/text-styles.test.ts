import { describe, expect, it, test } from "vitest";
import type { Citation } from "../../../src/model/citation.ts";
import { apa, chicagoBibliography, chicagoNote, mla } from "../../../src/render/citations/text-styles.ts";
import { isoDate } from "../../sample-archive.ts";
import { signed, unsigned } from "./sample-citation.ts";

const page = "https://archive.example/2025/11/26/mexican-students.html";

describe("a signed article", () => {
  test.each([
    [
      chicagoNote,
      `Jane Ann Doe, “Mexican students visit Baku,” Report, November 26, 2025, Morning Archive, ${page}.`,
    ],
    [
      chicagoBibliography,
      `Doe, Jane Ann. “Mexican students visit Baku.” Report, November 26, 2025. Morning Archive, ${page}.`,
    ],
    [apa, `Doe, J. A. (2025, November 26). Mexican students visit Baku. Report. ${page}`],
    [mla, `Doe, Jane Ann. “Mexican students visit Baku.” Report, 26 Nov. 2025, Morning Archive, ${page}.`],
  ])("%o", (style, text) => expect(style(signed)).toBe(text));
});

describe("an unsigned article names no author", () => {
  test.each([
    [chicagoNote, `“Mexican students visit Baku,” Report, November 26, 2025, Morning Archive, ${page}.`],
    [
      chicagoBibliography,
      `Report. “Mexican students visit Baku.” November 26, 2025. Morning Archive, ${page}.`,
    ],
    [apa, `Mexican students visit Baku. (2025, November 26). Report. ${page}`],
    [mla, `“Mexican students visit Baku.” Report, 26 Nov. 2025, Morning Archive, ${page}.`],
  ])("%o", (style, text) => expect(style(unsigned)).toBe(text));
});

describe("several authors", () => {
  const by = (count: number): Citation => ({
    ...signed,
    authors: [
      { family: "Doe", given: "Jane" },
      { family: "Roe", given: "Jean-Paul" },
      { literal: "Reuters staff", isBody: true },
      { family: "Poe", given: "Ed" },
    ].slice(0, count),
  });

  test.each([
    [chicagoNote, 2, "Jane Doe and Jean-Paul Roe, “"],
    [chicagoNote, 3, "Jane Doe, Jean-Paul Roe, and Reuters staff, “"],
    [chicagoNote, 4, "Jane Doe et al., “"],
    [chicagoBibliography, 2, "Doe, Jane, and Jean-Paul Roe. “"],
    [chicagoBibliography, 4, "Doe, Jane, Jean-Paul Roe, Reuters staff, and Ed Poe. “"],
    [apa, 2, "Doe, J., & Roe, J.-P. (2025"],
    [apa, 3, "Doe, J., Roe, J.-P., & Reuters staff. (2025"],
    [mla, 2, "Doe, Jane, and Jean-Paul Roe. “"],
    [mla, 3, "Doe, Jane, et al. “"],
  ])("%o, %i authors: %s", (style, count, start) =>
    expect(style(by(count)).slice(0, start.length)).toBe(start),
  );
});

describe("what is not known is not made up", () => {
  const bare: Citation = { ...unsigned, source: null, date: null, url: null };

  it("says n.d. in APA and leaves the date out elsewhere", () => {
    expect(apa(bare)).toBe("Mexican students visit Baku. (n.d.). Morning Archive.");
    expect(mla(bare)).toBe("“Mexican students visit Baku.” Morning Archive.");
    expect(chicagoBibliography(bare)).toBe("“Mexican students visit Baku.” Morning Archive.");
  });

  test.each([
    ["2025", "(2025).", "“Mexican students visit Baku.” Report, 2025,"],
    ["2025-09", "(2025, September).", "“Mexican students visit Baku.” Report, Sept. 2025,"],
  ])("a date of only %s stays so", (date, inApa, inMla) => {
    const citation = { ...unsigned, date: isoDate(date) };
    expect(apa(citation)).toContain(inApa);
    expect(mla(citation)).toContain(inMla);
  });

  it("shows a headline that the archive derived in square brackets, without quotation marks", () => {
    const derived = { ...unsigned, headlineIsDerived: true };
    expect(mla(derived)).toMatch(/^\[Mexican students visit Baku\]\. Report,/);
    expect(apa(derived)).toMatch(/^\[Mexican students visit Baku\]\. \(2025/);
  });
});

test.each([
  ["Who won?", chicagoNote, "“Who won?,” Report"],
  ["Who won?", mla, "“Who won?” Report"],
  ['He said "no" to all', mla, "“He said ‘no’ to all.” Report"],
  ["Two\nlines", mla, "“Two lines.” Report"],
])("the headline %j", (headline, style, text) => {
  expect(style({ ...unsigned, headline })).toContain(text);
});

it("names the distributor behind the outlet", () => {
  expect(mla({ ...unsigned, source: "AzerNews", via: "MENAFN" })).toContain(
    " AzerNews, via MENAFN, 26 Nov. 2025,",
  );
});
