/** Worker threads that take chunks of plain data; one message per chunk, never one per article (perf.md section 2). */

import { loadavg } from "node:os";
import { Worker } from "node:worker_threads";
import { type Failure, makeFailure } from "../model/failure.ts";

/** What a worker answers for one item: its result, or that it had to be ended. */
export type ItemResult<Result> =
  | { readonly result: Result }
  | { readonly ended: "too slow" | "out of memory" };

export interface Pool {
  /**
   * Runs a task over items; results in the items' order. Rejects where the task itself throws, which is our bug, where a worker can't
   * start, and what was not done yet when the pool is closed.
   */
  readonly run: <Item, Result>(
    task: string,
    items: readonly Item[],
  ) => Promise<readonly ItemResult<Result>[]>;
  readonly close: () => Promise<void>;
}

/** Messages between pool and worker. */
export interface ChunkMessage {
  readonly task: string;
  readonly items: readonly unknown[];
}
export type AnswerMessage =
  | { readonly results: readonly unknown[]; readonly extra: unknown }
  | { readonly error: string; readonly failure: Failure | undefined };

export interface PoolOptions {
  /** The worker's compiled file: an absolute path. */
  readonly entry: string;
  readonly jobs: number;
  /** Given to every worker at its start. */
  readonly setup: unknown;
  /** What one item of a task may take on a quiet machine, in milliseconds; more where the machine is loaded. A task not named has no limit. */
  readonly itemLimits: Readonly<Record<string, number>>;
  /** Gets what each answer carries beside its results. */
  readonly onExtra: (extra: unknown) => void;
}

/** Heap of one worker, in MiB: an article that needs more is named, and the rest goes on. */
const heapLimit = 1024;
/** Where an item does not even use the processor, it waits for a disk: it may take so many times as long. */
const waitFactor = 30;
/** How often the pool looks whether a worker still moves, in milliseconds. */
const watchInterval = 100;

interface Seat {
  readonly worker: Worker;
  /** Shared with the worker: number of items it has begun in its chunk. */
  readonly begun: Int32Array;
}

export function createPool(options: PoolOptions): Pool {
  const idle: Seat[] = [];
  const waiting: ((seat: Seat | undefined) => void)[] = [];
  const seats = new Set<Seat>();
  let isClosed = false;

  const hire = (): Seat => {
    const begun = new Int32Array(new SharedArrayBuffer(4));
    const worker = new Worker(options.entry, {
      workerData: { setup: options.setup, begun },
      resourceLimits: { maxOldGenerationSizeMb: heapLimit },
    });
    worker.setMaxListeners(0);
    const seat = { worker, begun };
    seats.add(seat);
    return seat;
  };

  const take = async (): Promise<Seat> => {
    if (isClosed) throw new Error(closed);
    const free = idle.pop() ?? (seats.size < options.jobs ? hire() : undefined);
    const seat = free ?? (await new Promise<Seat | undefined>((resolve) => waiting.push(resolve)));
    if (seat === undefined) throw new Error(closed);
    return seat;
  };

  const release = (seat: Seat): void => {
    const next = waiting.shift();
    if (next === undefined) idle.push(seat);
    else next(seat);
  };

  const dismiss = async (seat: Seat): Promise<void> => {
    seats.delete(seat);
    await seat.worker.terminate();
    if (waiting.length > 0) waiting.shift()?.(hire());
  };

  const run = async <Item, Result>(
    task: string,
    items: readonly Item[],
  ): Promise<readonly ItemResult<Result>[]> => {
    if (items.length === 0) return [];
    const seat = await take();
    const answer = await ask(seat, { task, items }, options.itemLimits[task] ?? Number.POSITIVE_INFINITY);
    if ("stuckAt" in answer) {
      await dismiss(seat);
      const before = await run<Item, Result>(task, items.slice(0, answer.stuckAt));
      const after = await run<Item, Result>(task, items.slice(answer.stuckAt + 1));
      return [...before, { ended: answer.reason }, ...after];
    }
    if ("died" in answer) {
      await dismiss(seat);
      throw answer.died;
    }
    release(seat);
    if ("error" in answer) throw errorOf(answer);
    options.onExtra(answer.extra);
    return (answer.results as readonly Result[]).map((result) => ({ result }));
  };

  const close = async (): Promise<void> => {
    isClosed = true;
    for (const next of waiting.splice(0)) next(undefined);
    await Promise.all([...seats].map((seat) => seat.worker.terminate()));
    seats.clear();
  };

  return { run, close };
}

type Stuck = { readonly stuckAt: number; readonly reason: "too slow" | "out of memory" };
/** A worker that could not start, or was ended, answers no more. */
type Died = { readonly died: Error };

const closed = "the pool was closed";

/** The error of a task, as it was in its thread: what a user is told crosses threads, too. */
function errorOf({ error, failure }: Extract<AnswerMessage, { readonly error: string }>): Error {
  return failure === undefined ? new Error(error) : makeFailure(failure.kind, failure.message, failure.hint);
}

/** Sends a chunk and waits for the answer, for the moment when one item has taken too long, or for the worker's end. */
function ask(
  { worker, begun }: Seat,
  chunk: ChunkMessage,
  itemLimit: number,
): Promise<AnswerMessage | Stuck | Died> {
  return new Promise((resolve) => {
    let last = 0;
    let since = performance.now();
    let cpuSince = process.cpuUsage();
    const isTooSlow = (): boolean => {
      const wall = performance.now() - since;
      const { user, system } = process.cpuUsage(cpuSince);
      const isAtWork = (user + system) / 1000 > itemLimit;
      return wall > itemLimit * (isAtWork ? loadFactor() : waitFactor);
    };
    Atomics.store(begun, 0, 0);
    const finish = (answer: AnswerMessage | Stuck | Died): void => {
      clearInterval(watch);
      // By name: the worker has listeners of Node's own, without which it would never answer again.
      worker.off("message", finish);
      worker.off("error", fault);
      worker.off("exit", end);
      resolve(answer);
    };
    const fault = (error: Error & { readonly code?: string }): void => {
      const stuckAt = Math.max(0, Atomics.load(begun, 0) - 1);
      const isMemory = error.code === "ERR_WORKER_OUT_OF_MEMORY";
      finish(isMemory ? { stuckAt, reason: "out of memory" } : { died: error });
    };
    const end = (): void => finish({ died: new Error(closed) });
    const watch = setInterval(() => {
      const now = Atomics.load(begun, 0);
      if (now !== last) {
        last = now;
        since = performance.now();
        cpuSince = process.cpuUsage();
      } else if (now > 0 && isTooSlow()) {
        finish({ stuckAt: now - 1, reason: "too slow" });
      }
    }, watchInterval);
    worker.on("message", finish);
    worker.on("error", fault);
    worker.on("exit", end);
    worker.postMessage(chunk);
  });
}

/** How many times slower than alone a thread may run now: other work's load on each core. */
function loadFactor(): number {
  return Math.max(1, (loadavg()[0] ?? 0) / 2);
}
