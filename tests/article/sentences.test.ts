/** Tests of the sentence splitter. */

import { expect, test } from "vitest";
import { splitSentences } from "../../src/article/sentences.ts";

const texts = (paragraph: string) => splitSentences(paragraph).map((sentence) => sentence.text);

test.each([
  ["a German ordinal goes on", ["Er will am 17. März antreten.", "Das wurde im Jahr 17.", "Die Wahl folgt."]],
  ["two plain sentences", ["Oil rose.", "Gas fell."]],
  ["a title keeps its name", ["Mr. Gray met Gen. Smith.", "They spoke."]],
  ["initials stay inside", ["George W. Bush spoke on Nov. 3 in St. Louis.", "He left."]],
  ["a country's dots end no sentence before a name", ["The U.S. Treasury agreed.", "So did Peru."]],
  ["a country's dots end one before a starter", ["He left for the U.S.", "The Treasury agreed."]],
  ["a firm's Inc. goes on before its name", ["Acme Inc. Chairman Lee left.", "Shares fell."]],
  ["quotes close with the sentence", ['"We hope so."', "He left."]],
  ["numbers with a point", ["It cost $1.8 million.", "Nos. 3 and 4 fell by 2.5 pct."]],
  ["Spanish openers", ["¿Quién ganó?", "¡Perú!", "Nadie lo sabe."]],
  ["Russian with shortened years", ["В 2025 г. Баку принял форум.", "Он завершился."]],
  ["no. alone is an answer", ["He said no.", "They left."]],
])("%s", (_title, expected) => {
  expect(texts(expected.join(" "))).toEqual(expected);
});

test("Chinese and Japanese set no blank behind a sentence", () => {
  expect(texts("首相は会見した。「雨が降った。」と述べた。")).toEqual([
    "首相は会見した。",
    "「雨が降った。」と述べた。",
  ]);
});

test("each sentence tells where it starts in the paragraph", () => {
  const paragraph = "  Oil rose.  Gas fell. ";
  for (const { text, start } of splitSentences(paragraph)) {
    expect(paragraph.slice(start, start + text.length)).toBe(text);
  }
});

test("a blank paragraph has no sentence", () => {
  expect(splitSentences("  \n ")).toEqual([]);
});
