import { expect, test } from "vitest";
import { deriveDek } from "../../src/article/dek.ts";

const lead = "Oil rose on Monday after a storm closed three ports on the coast, traders in London said.";
const second =
  "Prices had fallen for six days in a row, the longest such run since the spring of last year, because of weak demand.";

test("beneath a written headline stand the article's first words", () => {
  const headline = { text: "Storm lifts oil", isDerived: false };
  expect(deriveDek([lead, second], headline)).toEqual({ text: lead, rule: "lead" });
});

test("beneath a derived headline stands what follows its sentence", () => {
  const headline = { text: "Oil rose on Monday", isDerived: true };
  expect(deriveDek([lead, second], headline)).toEqual({ text: second, rule: "after-headline" });
  expect(deriveDek([`${lead} ${second}`], headline)?.text).toBe(second);
});

test("what stands before the headline's sentence is passed over for the dek, too", () => {
  const quotation =
    "“We had not seen such a storm in forty years of work in this harbour, not one of us,” the captain of the tug said on Monday.";
  const headline = { text: "Oil rose on Monday", isDerived: true };
  expect(deriveDek([quotation, lead, second], headline)?.text).toBe(second);
});

test("a sentence of more than 300 characters is cut at a comma or a word, and says so", () => {
  const long = `The plan names ${"roads, bridges and schools, ".repeat(20)}and a park.`;
  const dek = deriveDek([long], { text: "Plan named", isDerived: false })?.text ?? "";
  expect(dek.length).toBeLessThanOrEqual(300);
  expect(dek).toMatch(/[a-z]…$/);
});

test("a text that only repeats its headline has no dek", () => {
  expect(deriveDek(["Oil rose on Monday."], { text: "Oil rose on Monday", isDerived: true })).toBeUndefined();
});
