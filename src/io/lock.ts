/** One build at a time in one workshop folder; a holder that died without a word is taken over. */

import { randomBytes } from "node:crypto";
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { makeFailure } from "../model/failure.ts";

/** A held lock. */
export interface Lock {
  /** Tells builds on other machines, which can't see our process, that we are alive; cheap enough to call at every file. */
  readonly touch: () => void;
  readonly release: () => void;
}

/** Who wants or holds the lock. */
interface Claim {
  readonly pid: number;
  /** The system's word for when the process began: tells it from a later one with the same number. */
  readonly started: string;
  /** Which machine, boot and process namespace the number belongs to. */
  readonly machine: string;
}

const attempts = 40;
/** A holder elsewhere that has been silent for so long is taken for dead, in milliseconds. */
const silence = 5 * 60_000;
const touchEvery = 20_000;

/**
 * Takes the lock of a folder or throws a Failure that names the holder.
 *
 * Each contender writes a claim under a name of its own, and only then looks for others: so of two that come together at least one
 * sees the other. Nobody ever removes a name that could meanwhile be another's, which is where takeover of one shared lock file goes wrong.
 */
export function takeLock(folder: string): Lock {
  const id = `${process.pid}-${randomBytes(6).toString("hex")}`;
  const wish = join(folder, `lock-wish-${id}`);
  const held = join(folder, `lock-held-${id}`);
  mkdirSync(folder, { recursive: true });
  for (let attempt = 0; attempt < attempts; attempt++) {
    writeFileSync(wish, JSON.stringify(myClaim()));
    const others = livingClaims(folder, id);
    if (others.length === 0) {
      renameSync(wish, held);
      return lockOf(held);
    }
    rmSync(wish, { force: true });
    const holder = others.find((other) => other.held);
    if (holder !== undefined) {
      throw makeFailure(
        "system",
        `another build is at work in this output folder (process ${holder.pid})`,
        "wait until it has ended",
      );
    }
    pause(5 + Math.floor(Math.random() * 60));
  }
  throw makeFailure("system", "other builds kept asking for this output folder", "run one build at a time");
}

function lockOf(file: string): Lock {
  let touched = Date.now();
  return {
    touch: () => {
      const now = Date.now();
      if (now - touched > touchEvery) {
        touched = now;
        utimesSync(file, new Date(now), new Date(now));
      }
    },
    release: () => rmSync(file, { force: true }),
  };
}

/** The claims of others that live; those of the dead are removed on the way, each under its own name. */
function livingClaims(folder: string, ownId: string): { readonly pid: number; readonly held: boolean }[] {
  const living: { pid: number; held: boolean }[] = [];
  for (const name of readdirSync(folder)) {
    const [, kind, pid] = /^lock-(wish|held)-(\d+)-/.exec(name) ?? [];
    if (kind === undefined || name.endsWith(ownId)) {
      continue;
    }
    const file = join(folder, name);
    if (isAlive(file, Number(pid))) {
      living.push({ pid: Number(pid), held: kind === "held" });
    } else {
      rmSync(file, { force: true });
    }
  }
  return living;
}

function isAlive(file: string, pid: number): boolean {
  const claim = readClaim(file);
  if (claim === "gone") {
    return false;
  }
  if (claim === undefined) {
    // Half written, either this moment or by a process that was cut off.
    return processExists(pid) && isYoung(file, 2_000);
  }
  return claim.machine === myMachine()
    ? processExists(pid) && startOf(pid) === claim.started
    : isYoung(file, silence);
}

function isYoung(file: string, milliseconds: number): boolean {
  const seen = statSync(file, { throwIfNoEntry: false });
  return seen !== undefined && Date.now() - seen.mtimeMs < milliseconds;
}

/** undefined: not readable as a claim, such as one that is being written this moment. */
function readClaim(file: string): Claim | "gone" | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(file, "utf8"));
    return isClaim(value) ? value : undefined;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ENOENT" ? "gone" : undefined;
  }
}

function isClaim(value: unknown): value is Claim {
  return (
    typeof value === "object" && value !== null && "pid" in value && "started" in value && "machine" in value
  );
}

function myClaim(): Claim {
  return { pid: process.pid, started: startOf(process.pid), machine: myMachine() };
}

function processExists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Fields 3 (state) and 22 (start in clock ticks since boot) of proc(5) stat; "" where there is no /proc. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const isDead = fields[0] === "Z" || fields[0] === "X";
    return isDead ? "dead" : (fields[19] ?? "");
  } catch {
    return "";
  }
}

/** Containers share a boot but not their process numbers, and get a new host name at each start. */
function myMachine(): string {
  try {
    return `${readFileSync("/proc/sys/kernel/random/boot_id", "latin1").trim()} ${readlinkSync("/proc/self/ns/pid")}`;
  } catch {
    return hostname();
  }
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
