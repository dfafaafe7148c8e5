import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readDump } from "../../src/article/page-dump.ts";
import type { Reading } from "../../src/article/reading.ts";
import { makeDigest, makeSeedId, makeSeedPath } from "../../src/model/ids.ts";
import type { ParsedSource } from "../../src/model/source.ts";
import { splitBlocks, withHashes } from "../../src/readers/blocks.ts";

function dumpOf(text: string): ParsedSource {
  const path = makeSeedPath("a.txt");
  const start = { file: "seeds/a.txt", line: 1, column: 1 };
  return {
    id: makeSeedId(path),
    path,
    file: start.file,
    digest: makeDigest("0"),
    reader: "text-file",
    header: { authors: [], tags: [] },
    bodyKind: "dump",
    blocks: withHashes(splitBlocks(text.normalize("NFC"), start)),
    bodyPlace: start,
    removed: [],
    variants: [],
  };
}

const read = (text: string, repeated: readonly string[] = []) => readDump(dumpOf(text), new Set(repeated));
const bodyOf = (reading: Reading) => reading.blocks.map(({ text }) => text);
const reasonsOf = (reading: Reading) => reading.removed.map(({ place, reason }) => `${place.line} ${reason}`);

const seed004 = readFileSync(new URL("../../seeds/004_7208efc317281c34.txt", import.meta.url), "utf8");

test("seed 004: the headline is the page's own, with date, time and section and their places", () => {
  const { header } = read(seed004);
  expect(header.headline).toMatchObject({
    value: "Mexican ambassador: Baku and Mexico city working on new round of political consultations",
    origin: "page",
    rule: "headline-line",
    evidence: { line: 4 },
  });
  expect(header.date).toMatchObject({ value: "2025-11-26", origin: "page", evidence: { line: 7 } });
  expect(header.time).toMatchObject({ value: "16:53", evidence: { line: 8 } });
  expect(header.section).toMatchObject({ value: "Foreign policy", evidence: { line: 6 } });
  expect(header.authors).toEqual([]);
});

test("seed 004: the body is its five paragraphs, without menu and latest news", () => {
  const body = bodyOf(read(seed004));
  expect(body).toHaveLength(5);
  expect(body[0]).toMatch(/^Azerbaijan and Mexico are working to arrange/);
  expect(body[4]).toMatch(/was held in May 2023 in Mexico\.$/);
});

test("seed 004: a tag line without separators is cut at the names that the body knows, accents aside", () => {
  expect(read(seed004).header.tags.map(({ value }) => value)).toEqual([
    "Azerbaijan",
    "Mexico",
    "María Victoria Romero Caballero",
    "culture",
  ]);
});

test("seed 004: the headline in Azerbaijani and Russian becomes variants", () => {
  expect(read(seed004).variants.map(({ lang, title }) => [lang, title.slice(0, 14)])).toEqual([
    ["az", "Meksika səfiri"],
    ["ru", "Посол Мексики:"],
  ]);
});

test("seed 004: every cut line has its number and reason", () => {
  expect(reasonsOf(read(seed004)).slice(0, 8)).toEqual([
    "1 menu",
    "2 menu",
    "6 section-line",
    "7 date-line",
    "8 date-line",
    "9 headline-repeat",
    "21 tag-line",
    "25 sidebar",
  ]);
});

const german = `Startseite
    Politik
    Wirtschaft
    Sport
    Anmelden

    Wirtschaft

    Werk in Neustadt wird nach zwanzig Jahren geschlossen

    Von Anna Beispiel
    12.03.2024, 14:05 Uhr
    Teilen
    Merken

    Das Werk in Neustadt wird zum Jahresende geschlossen. Das teilte der Vorstand am Dienstag den Beschäftigten in Neustadt mit.

    Betroffen sind rund 400 Beschäftigte, die zum Teil seit zwanzig Jahren dort arbeiten. Die Gewerkschaft kündigte Widerstand an.

    Kritik vom Bürgermeister

    „Das ist ein schwerer Schlag für die ganze Stadt“, sagte der Bürgermeister von Neustadt. Er will mit dem Vorstand sprechen.

    Themen: Neustadt, Industrie, Gewerkschaft

    Mehr zum Thema
    Streik im Nachbarort geht weiter
    Preise für Strom sinken
    Kommentare (12)
    Impressum
    Datenschutz
    © 2024 Neustädter Bote
`;

test("a German page: headline, author, date, time, tags and subhead", () => {
  const reading = read(german);
  expect(reading.header.headline?.value).toBe("Werk in Neustadt wird nach zwanzig Jahren geschlossen");
  expect(reading.header.authors.map(({ value }) => value)).toEqual(["Anna Beispiel"]);
  expect(reading.header.date?.value).toBe("2024-03-12");
  expect(reading.header.time?.value).toBe("14:05");
  expect(reading.header.section?.value).toBe("Wirtschaft");
  expect(reading.header.tags.map(({ value }) => value)).toEqual(["Neustadt", "Industrie", "Gewerkschaft"]);
  expect(reading.blocks.map(({ kind }) => kind)).toEqual(["paragraph", "paragraph", "heading", "paragraph"]);
});

test("a German page: byline, share bar and footer are cut with their reasons", () => {
  const reasons = new Map(read(german).removed.map(({ text, reason }) => [text, reason]));
  expect(reasons.get("Von Anna Beispiel")).toBe("byline");
  expect(reasons.get("12.03.2024, 14:05 Uhr")).toBe("date-line");
  expect(reasons.get("Teilen")).toBe("share-bar");
  expect(reasons.get("Mehr zum Thema")).toBe("related-link");
  expect(reasons.get("© 2024 Neustädter Bote")).toBe("footer");
});

test("the site's name is no part of a headline that only the page title has", () => {
  const reading = read(`Bridge over the Arno reopens to traffic - The Daily Bote

Home

News

The bridge over the Arno reopened to traffic on Monday after two years of work, the city said in a statement.

Officials said that traffic over the bridge would be limited to buses and bicycles until the end of the year.

Contact`);
  expect(reading.header.headline).toMatchObject({
    value: "Bridge over the Arno reopens to traffic",
    rule: "page-title",
  });
});

test("an update is not the publication", () => {
  const { header } = read(`Council votes for the new bridge over the river

Published 18 November 2024, 9:26
Updated 19 November 2024, 16:23

The council voted for the new bridge over the river on Monday night, after a debate that lasted four hours.

Work on the bridge will begin in spring and take two years, the mayor said after the vote in the town hall.`);
  expect(header.date?.value).toBe("2024-11-18");
  expect(header.modified?.value).toBe("2024-11-19");
});

test("a plain text with a title loses nothing", () => {
  const text = `Oil prices rise as supply tightens

Oil prices rose on Monday as supply tightened in the North Sea, traders said in London.

Brent crude gained two dollars a barrel, the largest rise in a month, after a pipeline was shut.`;
  const reading = read(text);
  expect(reading.header.headline?.value).toBe("Oil prices rise as supply tightens");
  expect(reading.blocks).toHaveLength(2);
  expect(reading.removed).toEqual([]);
});

test("a page that stands twice in the archive keeps its text: lines of a copy are no furniture", () => {
  const hashes = dumpOf(german).blocks.map(({ hash }) => hash);
  expect(bodyOf(read(german, hashes))).toEqual(bodyOf(read(german)));
});

test("a notice that other pages have too is no part of the text", () => {
  const notice =
    "This newspaper is read in every town of the county, and it has been printed here for many years.";
  const page = german.replace("    Themen:", `    ${notice}\n\n    Themen:`);
  const hash = dumpOf(page).blocks.find(({ text }) => text === notice)?.hash ?? "";
  expect(bodyOf(read(page, [hash]))).not.toContain(notice);
});

test("a page of menus only keeps its text: nothing says what else it could be", () => {
  expect(bodyOf(read("Menu\nHome\nNews\nSport\nContact"))).toEqual([
    "Menu",
    "Home",
    "News",
    "Sport",
    "Contact",
  ]);
});

test("what the header states already is not read again", () => {
  const dump = dumpOf(german);
  const stated = { value: "Stated", origin: "header", rule: "front-matter", confidence: "high" } as const;
  const { header } = readDump({ ...dump, header: { ...dump.header, headline: stated } }, new Set());
  expect(header.headline).toBe(stated);
});

const furniture = [
  ...seed004.split("\n"),
  ...german.split("\n"),
  "Read more",
  "関連記事",
  "２０２５年１１月２６日",
  "By Jane Doe | 3 May 2024 | 12:30",
  "Correction: An earlier version of this article misstated the date.",
  "#one #two #three",
  "Home > News > World",
  "",
  "   ",
];

test("every line ends in exactly one place: header, body, notes, variants or what was cut", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...furniture), { maxLength: 60 }), (lines) => {
      const dump = dumpOf(lines.join("\n"));
      const reading = readDump(dump, new Set());
      const { headline } = reading.header;
      const places = [
        ...(headline?.rule === "headline-line" ? [headline.evidence] : []),
        ...[...reading.blocks, ...reading.notes, ...reading.removed, ...reading.variants].map(
          ({ place }) => place,
        ),
      ].map((place) => place?.line ?? 0);
      expect(places.sort((a, b) => a - b)).toEqual(dump.blocks.map(({ place }) => place.line));
    }),
    { numRuns: 300 },
  );
});

test("a hundred thousand lines and a line of ten million signs are read in a moment", () => {
  const start = process.cpuUsage();
  read("Menu\n".repeat(100_000));
  read(`Menu\nHome\n${"word ".repeat(2_000_000)}\nEnd`);
  read("By a and b, 1.1.2024 1:1\n".repeat(15_000));
  expect(process.cpuUsage(start).user).toBeLessThan(6_000_000);
});

const shortNews = (headline: string, body: string) => `Harbours Weather Schools Prices Ferries
    Harbours Weather Schools Prices Ferries

    ${headline}

    Prices
    • 2 March, 2024
    • 16:27
    ${headline}

    ${body.replaceAll("\n", "\n    ")}

    Latest News

    18:16

    FERRY LINE TO THE ISLANDS RETURNS IN JUNE

    Ferries
    17:33

    NEW QUAY FOR THE OLD HARBOUR OPENS ON MONDAY
    All News Feed
`;

test("a menu printed twice at the top is no headline, though it stands there twice like one", () => {
  const reading = read(
    shortNews(
      "BREAD TO COST 4 CENTS MORE",
      "Bread will cost four cents more from Monday, the bakers said.\n\nPrices of flour rose in winter, and the harbours were shut by the weather for weeks.",
    ),
  );
  expect(reading.header.headline?.value).toBe("BREAD TO COST 4 CENTS MORE");
});

test("a page without prose keeps its table as the body, and its headline though no word of it comes up again", () => {
  const reading = read(
    shortNews(
      "QUAYSIDE MILLS INC 4TH QTR",
      "Shr loss 1.02 vs 1.01\n\nNet loss 18.1 vs 11.4\n\nRevs 96.0 vs 90.3",
    ),
  );
  expect(reading.header.headline?.value).toBe("QUAYSIDE MILLS INC 4TH QTR");
  expect(bodyOf(reading)).toEqual(["Shr loss 1.02 vs 1.01", "Net loss 18.1 vs 11.4", "Revs 96.0 vs 90.3"]);
});
