/** Sends the site by rsync: looks first at what would be sent and removed, and removes nothing without a yes. */

import { spawnSync } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { resolve } from "node:path";
import { createInterface } from "node:readline/promises";
import { isWithin } from "../../io/is-within.ts";
import { makeFailure } from "../../model/failure.ts";
import { exitCodes } from "../exit-codes.ts";
import { plainLine } from "../plain-line.ts";

export interface RsyncFlags {
  readonly dryRun?: boolean;
  readonly yes?: boolean;
}

/** Pages first and removals last, each file swapped in whole: no visitor meets a link to a file that is not there. */
const options = ["--recursive", "--links", "--times", "--delay-updates", "--delete-after"];

/** Exit code of the command. `out`: the site's folder. */
export async function runRsync(out: string, target: string, flags: RsyncFlags): Promise<number> {
  refuseTarget(out, target);
  const planned = plan(out, target);
  process.stderr.write(`${commandLine(out, target)}\n`);
  for (const line of planned.lines) process.stdout.write(`${plainLine(line)}\n`);
  const counts = `${planned.sent} to send, ${planned.removed} to remove`;
  if (flags.dryRun === true || planned.sent + planned.removed === 0) {
    process.stderr.write(`${counts}; nothing was done\n`);
    return exitCodes.ok;
  }
  if (
    flags.yes !== true &&
    planned.removed > 0 &&
    !(await isAgreed(`${counts} at ${target}. Go on? [y/N] `))
  ) {
    process.stderr.write("Nothing was done.\n");
    return exitCodes.usage;
  }
  run([...options, "--", `${out}/`, target], "inherit");
  process.stderr.write(
    `Sent: ${counts.replaceAll(" to send", " sent").replaceAll(" to remove", " removed")}\n`,
  );
  return exitCodes.ok;
}

/**
 * A target that rsync or ssh would read as an option, whose path a remote shell would read as an order,
 * or a folder whose other files `--delete-after` would take away.
 */
export function refuseTarget(out: string, target: string, cwd = process.cwd()): void {
  const refuse = (reason: string, hint: string) => makeFailure("usage", `${target} ${reason}`, hint);
  const example = "write a folder, USER@HOST:/PATH/ or rsync://HOST/MODULE/";
  const [, user = "", host, path] = /^(?:([^@/:]*)@)?([^/:]*)::?(.*)$/s.exec(target) ?? [];
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be
  if (/[\u0000-\u001f\u007f]/.test(target)) throw refuse("holds control signs", example);
  if (target.startsWith("-") || user.startsWith("-") || host?.startsWith("-") === true)
    throw refuse("would be read as an option", example);
  if (host !== undefined && host !== "rsync" && /[;&|`$<>(){}[\]*?!'"\\\s]/.test(path ?? ""))
    throw refuse("has signs in its path that the other machine's shell would read", example);
  if (host !== undefined) {
    if (host === "" || path === "") throw refuse("names no folder", example);
    return;
  }
  const [site, folder, here] = [real(out, cwd), real(target, cwd), real(".", cwd)];
  if (isWithin(site, folder) || isWithin(folder, site) || isWithin(here, folder))
    throw refuse(
      "is the site's folder, lies in it, or holds it or this folder",
      "name a folder of its own for the site",
    );
}

function real(path: string, cwd: string): string {
  const full = resolve(cwd, path);
  return existsSync(full) ? realpathSync(full) : full;
}

interface Plan {
  /** As rsync prints them: what would be done to which file. */
  readonly lines: readonly string[];
  readonly sent: number;
  readonly removed: number;
}

function plan(out: string, target: string): Plan {
  const printed = run([...options, "--dry-run", "--itemize-changes", "--", `${out}/`, target], "pipe");
  const lines = printed.split("\n").filter((line) => /^(?:[<>ch.][fdLDS]|\*deleting)/.test(line));
  return {
    lines,
    sent: lines.filter((line) => /^[<>c]f/.test(line)).length,
    removed: lines.filter((line) => line.startsWith("*deleting")).length,
  };
}

/** Without a shell: no sign of a name is an order. */
function run(args: readonly string[], output: "pipe" | "inherit"): string {
  const { error, status, stdout } = spawnSync("rsync", args, {
    encoding: "utf8",
    maxBuffer: 1 << 30,
    // It may ask for a password.
    stdio: ["inherit", output, "inherit"],
  });
  if (error !== undefined && "code" in error && error.code === "ENOENT")
    throw makeFailure(
      "usage",
      "rsync is not installed",
      "install it, or see backissue deploy for other ways",
    );
  if (error !== undefined) throw error;
  if (status !== 0)
    throw makeFailure("system", `rsync ended with ${status}`, "what it says above names the reason");
  return stdout ?? "";
}

function commandLine(out: string, target: string): string {
  return ["rsync", ...options, "--", quote(`${out}/`), quote(target)].join(" ");
}

/** For a POSIX shell. */
export function quote(text: string): string {
  return /^[\w./][\w./@:-]*$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

/** Where nobody can answer, the answer is no. */
async function isAgreed(question: string): Promise<boolean> {
  if (process.stdin.isTTY !== true) {
    throw makeFailure(
      "usage",
      "files would be removed at the target, and nobody is there to agree",
      "look with --dry-run, then say --yes",
    );
  }
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(?:es)?$/i.test((await lines.question(question)).trim());
  } finally {
    lines.close();
  }
}
