/** What a worker does: looks a task up and runs it over a chunk. */

import { parentPort, workerData } from "node:worker_threads";
import type { AnswerMessage, ChunkMessage } from "./io/pool.ts";
import { failureOf } from "./model/failure.ts";
import { createTasks, type TaskName, type TaskSetup } from "./tasks.ts";

const { setup, begun }: { readonly setup: TaskSetup; readonly begun: Int32Array } = workerData;
const tasks = createTasks(setup);

parentPort?.on("message", ({ task, items }: ChunkMessage) => {
  parentPort?.postMessage(answer(task, items));
});

function answer(task: string, items: readonly unknown[]): AnswerMessage {
  try {
    const results: unknown[] = [];
    for (const [index, item] of items.entries()) {
      Atomics.store(begun, 0, index + 1);
      results.push(tasks.run(task as TaskName, item));
    }
    Atomics.store(begun, 0, 0);
    return { results, extra: tasks.takeWritten() };
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { error: text, failure: failureOf(error) };
  }
}
