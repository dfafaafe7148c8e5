import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { takeLock } from "../../src/io/lock.ts";

function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), "backissue-lock-"));
}

it("is held until it is released, and leaves nothing behind", () => {
  const folder = emptyFolder();
  const lock = takeLock(folder);
  expect(() => takeLock(folder)).toThrow(/another build is at work/);
  lock.release();
  takeLock(folder).release();
  expect(readdirSync(folder)).toEqual([]);
});

it("is taken over from a process that has ended", () => {
  const folder = emptyFolder();
  const { pid } = spawnSync("true");
  writeClaim(folder, pid, {});
  takeLock(folder).release();
  expect(readdirSync(folder)).toEqual([]);
});

it("is taken over when a later process only has the dead one's number", () => {
  const folder = emptyFolder();
  const other = spawn("sleep", ["5"]);
  try {
    writeClaim(folder, other.pid ?? 0, { started: "1" });
    takeLock(folder).release();
  } finally {
    other.kill();
  }
});

it("is left to a holder on another machine for five minutes of silence, then taken over", () => {
  const folder = emptyFolder();
  const file = writeClaim(folder, 1, { machine: "elsewhere" });
  expect(() => takeLock(folder)).toThrow(/another build is at work/);
  const long = Date.now() / 1000 - 301;
  utimesSync(file, long, long);
  takeLock(folder).release();
});

/** A held lock, as a process of that number would have left it on this machine. */
function writeClaim(folder: string, pid: number, changed: { started?: string; machine?: string }): string {
  const probe = join(folder, "probe");
  mkdirSync(probe);
  const lock = takeLock(probe);
  const [name = ""] = readdirSync(probe);
  const claim: unknown = JSON.parse(spawnSync("cat", [join(probe, name)], { encoding: "utf8" }).stdout);
  lock.release();
  spawnSync("rmdir", [probe]);
  const file = join(folder, `lock-held-${pid}-abc`);
  writeFileSync(file, JSON.stringify({ ...(typeof claim === "object" ? claim : {}), pid, ...changed }));
  return file;
}
