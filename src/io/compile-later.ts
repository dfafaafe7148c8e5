/** When V8 makes machine code of our functions. */

import { setFlagsFromString } from "node:v8";

/** By Node's major version, since V8 complains about a flag that it does not know; later ones have a quicker compiler, and gain nothing. */
const flags: Readonly<Record<string, string>> = {
  // Eight times as much bytecode for a function to run before V8 looks at it again.
  20: "--interrupt-budget=540672",
  // Four times as many calls.
  22: "--invocation-count-for-turbofan=12000",
};

/**
 * Later than V8 does by itself, in all threads of this process from now on. By then a function has met nearly all that it will meet; left
 * alone, V8 spends a fifth of a build on machine code, much of which the next articles refute.
 */
export function compileLater(): void {
  const [major = ""] = process.versions.node.split(".");
  const flag = flags[major];
  if (flag !== undefined) setFlagsFromString(flag);
}
