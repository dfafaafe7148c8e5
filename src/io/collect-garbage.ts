/** A heap that stays near what lives: left alone, V8 lets the main thread's grow to four times that before it collects. */

import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Heaps below this size, in bytes, are left to V8. */
const leastHeap = 96 * 2 ** 20;
/** A heap is collected when it has grown by so much since the last time. */
const mostGrowth = 1.5;

/** Gives a function to call now and then, which collects where it pays. It is a wish, never a limit: no build ends of it. */
export function createCollector(least = leastHeap): () => void {
  const collect = findCollect();
  let most = least;
  return () => {
    if (getHeapStatistics().used_heap_size < most) return;
    collect();
    most = Math.max(least, mostGrowth * getHeapStatistics().used_heap_size);
  };
}

/** V8's own gc(), which a new context has once the flag is set. Does nothing where there is none. */
function findCollect(): () => void {
  setFlagsFromString("--expose-gc");
  const found: unknown = runInNewContext("globalThis.gc");
  setFlagsFromString("--no-expose-gc");
  return typeof found === "function" ? () => found() : () => {};
}
