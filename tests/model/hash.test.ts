import { expect, test } from "vitest";
import { hash32, hashText, hashTexts } from "../../src/model/hash.ts";

test.each([[["Oil rose."]], [["Oil", "gas", ""]], [["", "", "Нефть"]], [[""]]])(
  "%j are hashed each and together in one pass",
  (texts) => {
    const { each, whole } = hashTexts(texts);
    expect(each).toEqual(texts.map((text) => hash32(text)));
    expect(whole).toBe(hashText(texts.join("\n")));
  },
);

test("a name is that of the builds before: the lists of changes hold it", () =>
  expect(hashText("Oil rose.\nGas fell.")).toBe("2cnjtqc7nc"));
