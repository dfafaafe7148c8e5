/**
 * Makes one chosen file-system call fail, as a bad disk or a power cut would. Either a preload (`node --import`) that takes its fault from
 * FAULT as JSON, or a module whose `arm` sets one in the same process. A fault is {at, kind, forGood?, under, call?}: calls are counted from
 * 1, those with a path below `under` only, or on a file that was opened there; with `call`, those of that name only. kind: "kill" ends the process before the call, "cut" lets this and every
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
/** File handles that were opened below `under`: Node's own loader reads by handles, too. */
const handles = new Set();

for (const name of calls.split(" ").map((each) => `${each}Sync`)) {
  fs[name] = (...values) => {
    if (fault === null) return original[name](...values);
    const isOurs = isBelow(values) || handles.has(values[0]);
    if (isOurs) meet(name, values);
    const result = original[name](...values);
    if (isOurs && name === "openSync") handles.add(result);
    if (name === "closeSync") handles.delete(values[0]);
    return result;
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

function isBelow(values) {
  return values.some((value) => typeof value === "string" && value.startsWith(fault.under));
}

function meet(name, values) {
  if (fault.call !== undefined && name !== fault.call) return;
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
