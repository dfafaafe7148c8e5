/**
 * Makes one chosen file-system call fail, as a bad disk or a power cut would. Either a preload (`node --import`) that takes its fault from
 * FAULT as JSON, or a module whose `arm` sets one in the same process. A fault is {at, kind, forGood?, under}: calls are counted from 1,
 * those with a path below `under` only (or on a file handle). kind: "kill" ends the process before the call, "cut" lets this and every
 * later call fail with an error of no kind that anybody handles, "tear" cuts half-way through writing a file; else a code of errno(3).
 */

import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { isMainThread } from "node:worker_threads";

const calls =
  "access chmod chown close copyFile fsync link lstat mkdir mkdtemp open opendir readdir readFile readlink realpath rename rm rmdir stat symlink unlink utimes write writeFile";
const original = { ...fs };
let fault = isMainThread ? JSON.parse(process.env.FAULT ?? "null") : null;
let count = 0;

for (const name of calls.split(" ").map((each) => `${each}Sync`)) {
  fs[name] = (...values) => {
    if (fault !== null) {
      meet(name, values);
    }
    return original[name](...values);
  };
}
syncBuiltinESMExports();

/** Sets a fault, or takes it away with null; returns how many calls were counted since the last one. */
export function arm(next) {
  const counted = count;
  fault = next;
  count = 0;
  return counted;
}

function meet(name, values) {
  const isCounted =
    typeof values[0] === "number" ||
    values.some((value) => typeof value === "string" && value.startsWith(fault.under));
  if (!isCounted) {
    return;
  }
  count++;
  const lasts = fault.forGood === true || fault.kind === "cut" || fault.kind === "tear";
  if (count === fault.at || (lasts && fault.at > 0 && count > fault.at)) {
    strike(name, values);
  }
}

function strike(name, [path, bytes]) {
  if (fault.kind === "tear" && name === "writeFileSync" && count === fault.at) {
    original.writeFileSync(path, bytes.slice(0, bytes.length / 2));
  }
  if (fault.kind === "kill") {
    process.kill(process.pid, "SIGKILL");
  }
  const code = fault.kind === "cut" || fault.kind === "tear" ? "CUT" : fault.kind;
  throw Object.assign(new Error(`${code}: injected, ${name}`), {
    code,
    syscall: name.replace("Sync", ""),
    ...(typeof path === "string" ? { path } : {}),
  });
}
