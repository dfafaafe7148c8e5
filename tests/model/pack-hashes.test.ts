import { expect, test } from "vitest";
import { packHashes, unpackHashes } from "../../src/model/pack-hashes.ts";

test.each([
  [[]],
  [[0]],
  [[0, 1, 31, 32, 33, 1023, 1024]],
  [[4_294_967_295]],
  [[7, 2 ** 29, 2 ** 31, 2 ** 32 - 1]],
])("hashes %j come back", (hashes) => {
  expect([...unpackHashes(packHashes(hashes))]).toEqual(hashes);
});
