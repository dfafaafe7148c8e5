import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { createPool, type Pool } from "../../src/io/pool.ts";
import { failureOf } from "../../src/model/failure.ts";

const dir = mkdtempSync(join(tmpdir(), "backissue-pool-"));
const pools: Pool[] = [];

afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()));
});

/** A pool of two threads that run a script. */
function poolOf(script: string): Pool {
  const entry = join(dir, `worker-${pools.length}.mjs`);
  writeFileSync(entry, script);
  const pool = createPool({ entry, jobs: 2, setup: {}, itemLimits: {}, onExtra: () => {} });
  pools.push(pool);
  return pool;
}

const answering = `import { parentPort } from "node:worker_threads";
parentPort.on("message", ({ items }) => parentPort.postMessage(`;

describe("createPool", () => {
  it("gives results in the items' order", async () => {
    const pool = poolOf(`${answering}{ results: items.map((item) => item * 2), extra: null }));`);
    const chunks = [[1, 2], [3], [4, 5, 6]];
    const results = await Promise.all(chunks.map((items) => pool.run("double", items)));
    expect(results.flat()).toEqual([2, 4, 6, 8, 10, 12].map((result) => ({ result })));
  });

  it("rejects every chunk where no worker can start", async () => {
    const pool = poolOf(`throw new Error("no files left");`);
    const runs = await Promise.allSettled([1, 2, 3, 4, 5].map((item) => pool.run("double", [item])));
    for (const run of runs) expect(run).toMatchObject({ reason: { message: /no files left/ } });
  });

  it("goes on after a task that throws", async () => {
    const pool = poolOf(`${answering}items[0] < 0 ? { error: "below" } : { results: items, extra: null }));`);
    await expect(pool.run("same", [-1])).rejects.toThrow("below");
    await expect(pool.run("same", [1])).resolves.toEqual([{ result: 1 }]);
  });

  it("hands on what a user is told", async () => {
    const pool = poolOf(
      `${answering}{ error: "ENOSPC", failure: { kind: "system", message: "the disk is full", hint: "make room" } }));`,
    );
    const error: unknown = await pool.run("write", [1]).catch((reason: unknown) => reason);
    expect(failureOf(error)).toEqual({ kind: "system", message: "the disk is full", hint: "make room" });
  });

  it("says in the system's words why no worker can start", async () => {
    const pool = poolOf(`import { readFileSync } from "node:fs"; readFileSync("/nowhere/at all");`);
    const error: unknown = await pool.run("read", [1]).catch((reason: unknown) => reason);
    expect(failureOf(error)?.message).toMatch(/it is not there/);
  });

  it("rejects what is not done when it is closed", async () => {
    const pool = poolOf(`import "node:worker_threads"; setInterval(() => {}, 1000);`);
    const runs = Promise.allSettled([1, 2, 3, 4].map((item) => pool.run("never", [item])));
    await pool.close();
    for (const run of await runs) expect(run.status).toBe("rejected");
    await expect(pool.run("later", [1])).rejects.toThrow("closed");
  });
});
