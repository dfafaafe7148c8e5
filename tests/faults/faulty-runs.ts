/** Runs compiled code in processes of their own, under a fault, and compares folders byte for byte. */

import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, readlinkSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export interface Fault {
  /** From 1. */
  readonly at: number;
  /** "kill", or a code such as "EIO". */
  readonly kind: string;
  /** All calls after it fail too. */
  readonly forGood?: boolean;
  /** Only calls on paths that begin so are counted. */
  readonly under: string;
  /** Only calls of this name are counted, such as "writeFileSync". */
  readonly call?: string;
}

export interface Run {
  /** null: ended by a signal. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
export const cli = here("../../dist/cli.js");
export const sweepScript = here("./sweep.mjs");

export interface RunOptions {
  readonly fault?: Fault;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Sends SIGKILL, or another signal, after so many milliseconds. */
  readonly signalAfter?: number;
  readonly signal?: NodeJS.Signals;
  /** Sends the signal as soon as this holds. */
  readonly signalWhen?: () => boolean;
}

/** Runs `node SCRIPT …` to its end, or to its fault. */
export function runNode(script: string, values: readonly string[], options: RunOptions = {}): Promise<Run> {
  const { fault, cwd, env, signalAfter, signal, signalWhen } = options;
  const preload = fault === undefined ? [] : ["--import", here("./inject.mjs")];
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [...preload, script, ...values],
      { cwd, env: { ...process.env, FAULT: JSON.stringify(fault ?? null), ...env } },
      (_, stdout, stderr) => resolve({ code: child.exitCode, stdout, stderr }),
    );
    if (signalWhen !== undefined) {
      const look = setInterval(() => signalWhen() && child.kill(signal ?? "SIGKILL"), 2);
      child.on("exit", () => clearInterval(look));
    }
    if (signalAfter !== undefined) {
      const timer = setTimeout(() => child.kill(signal ?? "SIGKILL"), signalAfter);
      child.on("exit", () => clearTimeout(timer));
    }
  });
}

/** A fresh folder below the system's temporary one. */
export function freshFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), "backissue-faults-")));
}

/** Path → digest of every file below a folder, or undefined where there is none; a link to a folder counts as the folder. */
export function snapshot(folder: string): Readonly<Record<string, string>> | undefined {
  try {
    const paths = readdirSync(folder, { recursive: true, withFileTypes: true });
    return Object.fromEntries(
      paths
        .filter((entry) => !entry.isDirectory())
        .map((entry): [string, string] => {
          const file = join(entry.parentPath, entry.name);
          const bytes = entry.isSymbolicLink() ? readlinkSync(file) : readFileSync(file);
          return [file.slice(folder.length + 1), createHash("sha256").update(bytes).digest("hex")];
        })
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  } catch {
    return undefined;
  }
}

/** A message for people: no stack trace, and something was said. */
export function isInWords(stderr: string): boolean {
  return stderr.trim() !== "" && !/^\s+at .*[:(]/m.test(stderr);
}
