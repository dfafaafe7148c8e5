/** seeds/_desk/changes.lock.json: read and written. Commit it with the seeds: it is the archive's memory of what it published. */

import { saveDeskFile } from "./io/save-desk-file.ts";
import { type Change, type ChangeLog, changeKinds } from "./model/change.ts";
import { makeOutputPath } from "./model/ids.ts";
import { parseIsoDate } from "./model/iso-date.ts";
import { fail, type Outcome, type Problem, succeed } from "./model/problem.ts";

export const changeLogName = "changes.lock.json";

/** Our own file, so it is JSON and not YAML: it grows with the archive. */
export function parseChangeLog(text: string, file: string): Outcome<ChangeLog> {
  const refuse = (message: string) =>
    fail([
      {
        severity: "error",
        code: "desk-invalid",
        message,
        place: { file, line: 1, column: 1 },
        hint: "restore the file from your version control; without it the list of changes begins anew",
      } satisfies Problem,
    ]);
  try {
    const value: Partial<ChangeLog> = JSON.parse(text);
    if (value.version !== 1) return refuse("this is not a list of changes of version 1");
    return succeed({
      version: 1,
      published: value.published ?? {},
      changes: (value.changes ?? []).map(changeOf),
    });
  } catch {
    return refuse("this is not a list of changes as a build writes it");
  }
}

/** Throws on what no build writes. */
function changeOf({ on, change, path, fields = [] }: Partial<Change>): Change {
  const day = parseIsoDate(on ?? "");
  if (day?.length !== 10 || change === undefined || !changeKinds.includes(change) || path === undefined)
    throw new Error("not an entry of the log");
  return { on: day, change, path: makeOutputPath(path), fields };
}

/** A line for each address and each change, so that two people's work merges. */
function formatChangeLog({ version, published, changes }: ChangeLog): string {
  const lines = (items: readonly string[]) => items.map((item) => `\n  ${item}`).join(",");
  const states = Object.entries(published).map((pair) => pair.map((part) => JSON.stringify(part)).join(": "));
  const entries = changes.map((change) => JSON.stringify(change));
  return `{\n "version": ${version},\n "published": {${lines(states)}\n },\n "changes": [${lines(entries)}\n ]\n}\n`;
}

/** Writes the log, if it says anything new. Gives a problem where the desk may not be written. */
export function saveChangeLog(
  log: ChangeLog,
  before: ChangeLog | null,
  seedsDir: string,
): Problem | undefined {
  if (log === before) return undefined;
  return saveDeskFile(seedsDir, {
    name: changeLogName,
    text: formatChangeLog(log),
    message: "the list of changes could not be written: the next build will date them anew",
  });
}
