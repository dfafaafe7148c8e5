import { describe, expect, it } from "vitest";
import { oneLine } from "../../src/render/one-line.ts";

describe("oneLine", () => {
  it.each([
    ["Oil rises", "Oil rises"],
    [" Oil\n\trises ", "Oil rises"],
    ["Oil\u0085rises\u0000", "Oil rises"],
    ["Oil\u00a0 rises", "Oil rises"],
    ["\u0007", ""],
  ])("makes %j %j", (text, line) => {
    expect(oneLine(text)).toBe(line);
  });
});
