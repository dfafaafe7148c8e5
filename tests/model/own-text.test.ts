import { expect, test } from "vitest";
import { ownText } from "../../src/model/own-text.ts";

test.each(["", "short", "a text of more than thirteen units", "Əliyev, \u{1F600} and a lone half: \ud83d"])(
  "%j stays the text that it is",
  (text) => {
    expect(ownText(`${text} and more`.slice(0, text.length))).toBe(text);
  },
);
