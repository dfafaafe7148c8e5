import { expect, test } from "vitest";
import { enlarge } from "../../src/model/enlarge.ts";

test("numbers keep their kind and places, and zeros follow", () => {
  expect(enlarge(Uint16Array.of(7, 65_535))).toEqual(Uint16Array.of(7, 65_535, 0, 0));
  expect(enlarge(Int32Array.of(-1), 3)).toEqual(Int32Array.of(-1, 0, 0));
});
