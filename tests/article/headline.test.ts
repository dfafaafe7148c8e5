import { describe, expect, test } from "vitest";
import { deriveHeadline, isEmptyHeadline } from "../../src/article/headline.ts";

describe("deriveHeadline", () => {
  test("a scene in front, an honorific and the last clause go; the verb and its object stay", () => {
    const lead =
      "Within the framework of close relations between the Republic of Azerbaijan and Mexico, Azerbaijan's Ambassador to Mexico, His Excellency Mammad Talibov, delivered a distinguished keynote lecture on the history of the Armenia-Azerbaijan conflict, with a particular focus on the 44-Day Patriotic War of 2020.";
    expect(deriveHeadline([lead], "en")).toMatchObject({
      text: "Azerbaijan's Ambassador to Mexico, Mammad Talibov, delivered distinguished keynote lecture on history of the Armenia-Azerbaijan conflict",
      rule: "lead-clause",
      paragraph: 0,
    });
  });

  test("who reported it is left off, and the clause ends before a preposition where no comma fits", () => {
    const lead =
      "Azerbaijani Ambassador to Mexico Mammad Talibov met with students enrolling in the Conflict and Negotiations program at the Faculty of Social Sciences and Government of Monterrey Institute of Technology, Mexico's most advanced and prestigious higher education institution, Azernew s reports.";
    expect(deriveHeadline([lead], "en")?.text).toBe(
      "Azerbaijani Ambassador to Mexico Mammad Talibov met with students enrolling in the Conflict and Negotiations program",
    );
  });

  test.each([
    ["Oil prices rose sharply on Monday, traders in London said.", "Oil prices rose sharply on Monday"],
    [
      "Saab (SAAB.ST) is issuing a 150 mln dlr eurobond, lead manager Morgan Guaranty Ltd said.",
      "Saab is issuing 150 mln dlr eurobond",
    ],
    ["The minister, who took office in May, resigned after the vote.", "Minister resigned after vote"],
  ])("%j becomes %j", (lead, headline) => {
    expect(deriveHeadline([lead], "en")?.text).toBe(headline);
  });

  test.each([
    [
      "When it comes to bitcoin, new investors are often led by friends.",
      "New investors are often led by friends",
    ],
    [
      "When leaders meet in Belém, Brazil, on 10 November, the forest will be their first concern.",
      "Forest will be their first concern",
    ],
    [
      "Prices rose in Detroit, Michigan and in Ohio, the bureau said.",
      "Prices rose in Detroit, Michigan and in Ohio",
    ],
    ["Acme Corp said it has opened a plant in Ohio.", "Acme Corp opened plant in Ohio"],
    [
      "The museum bought drawings, letters and maps of the old port.",
      "Museum bought drawings, letters and maps of old port",
    ],
  ])("%j becomes %j, in the order of the text", (lead, headline) => {
    expect(deriveHeadline([lead], "en")?.text).toBe(headline);
  });

  test("a question or a quotation in front is passed over", () => {
    const paragraphs = [
      "What next for the oil price of the world?",
      "Traders expect a fall of two dollars by June.",
    ];
    expect(deriveHeadline(paragraphs, "en")).toMatchObject({
      text: "Traders expect fall of two dollars by June",
      paragraph: 1,
    });
  });

  test("a sentence in a language without rules stays whole where it fits", () => {
    const lead = "Президент объявил во вторник о новых экономических мерах на будущий год.";
    expect(deriveHeadline([lead], "ru")?.text).toBe(lead.slice(0, -1));
  });

  test("of a long sentence in a language whose verb stands last its end is the headline", () => {
    const lead =
      "İzmir'in Bornova, Balıkesir'in Kepsut, Samsun'un Kavak, Çorum'un Alaca, Bursa'nın Osmangazi, Kahramanmaraş'ın Pazarcık ve Sivas'ın Şarkışla ilçelerinde çıkan orman yangınları söndürüldü.";
    const headline = deriveHeadline([lead], "tr")?.text ?? "";
    expect(headline).toMatch(/söndürüldü$/);
    expect(headline.length).toBeLessThanOrEqual(160);
  });

  test("a text without a full stop is cut at a word, and says so", () => {
    const found = deriveHeadline(["word ".repeat(100)], "en");
    expect(found?.text.length).toBeLessThanOrEqual(160);
    expect(found?.text).toMatch(/word…$/);
    expect(found?.confidence).toBe("low");
  });

  test("a table of short lines gives so many as make a headline", () => {
    expect(deriveHeadline(["Shr 20 cts vs 21 cts", "Net 783,564 vs 806,278", "Revs 2"], "en")?.text).toBe(
      "Shr 20 cts vs 21 cts; Net 783,564 vs 806,278",
    );
  });

  test("a broken apostrophe is mended, and opens no quotation", () => {
    expect(deriveHeadline(['Turkey"s standoff with Greece appeared at an end on Friday.'], "en")?.text).toBe(
      "Turkey's standoff with Greece appeared at end on Friday",
    );
  });

  test("brackets stay where they hold the sentence", () => {
    expect(deriveHeadline(["April 7 (dollars a ton, in bulk, by car or truck)"], "en")?.text).toMatch(
      /dollars/,
    );
  });

  test("a text without a word has none", () => {
    expect(deriveHeadline(["", " … "], "en")).toBeUndefined();
  });
});

test.each([
  ["Untitled", true],
  ["000_68093400c9ee64a5", true],
  ["article-2023-10-05", true],
  ["report.html", true],
  ["2023-10-05", true],
  ["5 October 2023", true],
  ["Untitled no more: the museum names its paintings", false],
  ["COP29", false],
  ["Euro2024", false],
  ["IMG_2041", true],
  ["Oil", false],
])("the title %j says nothing: %j", (title, isEmpty) => {
  expect(isEmptyHeadline(title)).toBe(isEmpty);
});
