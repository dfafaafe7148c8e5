import { getHeapStatistics } from "node:v8";
import { expect, test } from "vitest";
import { createCollector } from "../../src/io/collect-garbage.ts";

const used = () => getHeapStatistics().used_heap_size;
const megabyte = 2 ** 20;

test("a heap that has grown is collected, and a small one is left alone", () => {
  const collect = createCollector(used() + 40 * megabyte);
  let held: unknown[] | undefined = Array.from({ length: 1_000_000 }, (_, i) => ({ i, next: [i] }));
  expect(held.length).toBe(1_000_000);
  const before = used();
  held = undefined;
  collect();
  expect(used()).toBeLessThan(before - 40 * megabyte);
  const left = used();
  collect();
  expect(used()).toBeGreaterThanOrEqual(left - megabyte);
});
