/** When V8 makes machine code of our functions. */

import { setFlagsFromString } from "node:v8";

/** By Node's major version, since V8 complains about a flag that it does not know; later ones have a quicker compiler, and gain nothing. */
const flags: Readonly<Record<string, string>> = {
  // Eight times as much bytecode for a function to run before V8 looks at it again.
  20: "--interrupt-budget=540672",
  // Four times as many calls.
  22: "--invocation-count-for-turbofan=12000",
};

/** Where so many seeds are to be read, code that is made late costs more than it saves: nothing at 20,000, 6 % of a build at 30,000. */
const mostSeeds = 15_000;

/**
 * Later than V8 does by itself, in all threads of this process from now on. By then a function has met nearly all that it will meet; left
 * alone, V8 spends a fifth of a small build on machine code, much of which the next articles refute.
 * @param seeds how many are to be read
 */
export function compileLater(seeds: number): void {
  const [major = ""] = process.versions.node.split(".");
  const flag = flags[major];
  if (flag !== undefined && seeds <= mostSeeds) setFlagsFromString(flag);
}
