/** Makes folders that the user named, and says by which option where the system does not allow it. */

import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { failureOf, makeFailure } from "../model/failure.ts";

/** Makes a folder and those above it. Throws a Failure that names the option which leads elsewhere. */
export function makeFolder(folder: string, option: "--cache" | "--out"): void {
  try {
    makeAll(folder);
  } catch (error) {
    const failure = failureOf(error);
    if (failure === undefined) throw error;
    const hint = `name another folder with ${option}, or give leave to write there`;
    throw makeFailure("system", `nothing can be written here: ${failure.message}`, hint);
  }
}

/** As mkdir with `recursive`, which never comes back from /proc in Node 20 to 24. */
function makeAll(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    if (code === "EEXIST" && statSync(folder).isDirectory()) return;
    if (code !== "ENOENT" || dirname(folder) === folder) throw error;
    makeAll(dirname(folder));
    mkdirSync(folder);
  }
}
