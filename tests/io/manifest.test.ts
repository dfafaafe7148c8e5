import fc from "fast-check";
import { expect, it } from "vitest";
import { sortEntries } from "../../src/io/manifest.ts";
import { makeDigest, type OutputPath } from "../../src/model/ids.ts";

/** Signs of one to four bytes, those above U+FFFF and right below among them: there UTF-16 has another order. */
const name = fc
  .array(fc.constantFrom("a", "b", "/", "é", "世", "\uff01", "😀", "𐀀"))
  .map((signs) => signs.join(""));

it("sorts paths by their bytes, as LC_ALL=C sort does", () => {
  fc.assert(
    fc.property(fc.array(name), (names) => {
      const digest = makeDigest("0".repeat(64));
      const sorted = sortEntries(names.map((path) => ({ path: path as OutputPath, digest })));
      const asBytes = names.map((path) => Buffer.from(path)).sort(Buffer.compare);
      expect(sorted.map(({ path }) => path)).toEqual(asBytes.map((bytes) => bytes.toString()));
    }),
  );
});
