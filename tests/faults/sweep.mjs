/**
 * Publishes one small site over another, again and again, with a fault at the 1st call, the 2nd, … until a run meets none; all in one
 * process, so that every call can be tried in seconds. `node sweep.mjs MODE KIND [for-good]` prints {calls, missing, bad} as JSON.
 */

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { register } from "tsx/esm/api";
import { arm } from "./inject.mjs";

register();
const { describeError } = await import("../../src/commands/messages.ts");
const { openPublication } = await import("../../src/io/publish.ts");

const [mode, kind, forGood] = process.argv.slice(2);
const first = { "2025/a.html": "A", "data/x.json": "{}", "index.html": "one", "old/x.html": "old" };
const second = { "2025/a.html": "A", "2025/b.html": "B", "data/x.json": "[]", "index.html": "two" };
/** In memory where the system has such a folder: every publication waits for the disk. */
const base = mkdtempSync(join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "backissue-sweep-"));
const bad = [];
let missing = 0;

/** A project with the first site published and foreign files in it; copied for every try. */
const start = join(base, "start");
mkdirSync(join(start, "seeds"), { recursive: true });
// Twice, so that there is a spare to make the next site of.
publish(start, second);
publish(start, first);
writeFileSync(join(start, "public/CNAME"), "example.org");
mkdirSync(join(start, "public/mine"));
writeFileSync(join(start, "public/mine/notes.txt"), "mine");

const before = snapshot(start);
const calls = attempt(-1).calls;
const after = attempt(-1).found;
for (let at = 1; at <= calls; at++) {
  check(at, attempt(at));
}
rmSync(base, { recursive: true });
process.stdout.write(JSON.stringify({ calls, missing, bad }));

function attempt(at) {
  const root = join(base, "try");
  rmSync(root, { recursive: true, force: true });
  // Unlike node's own copy, cp keeps files together that are links to each other.
  execFileSync("cp", ["-a", start, root]);
  arm({ at, kind, forGood: forGood === "for-good", under: root });
  const error = publish(root, second);
  const calls = arm(null);
  const found = snapshot(root);
  // The process lives on here, but the one that was cut off would not: its lock is taken over as that of a dead one.
  for (const name of readdirSync(join(root, ".public.backissue"))) {
    if (name.startsWith("lock-")) {
      rmSync(join(root, ".public.backissue", name));
    }
  }
  const nextError = publish(root, second);
  return { calls, error, found, nextError, last: snapshot(root) };
}

function check(at, { error, found, nextError, last }) {
  missing += found === null ? 1 : 0;
  if (found !== null && found !== before && found !== after) {
    bad.push(`${at}: torn: ${found}`);
  }
  if (error === null && found !== after) {
    bad.push(`${at}: said nothing, and the new site is not there`);
  }
  if (
    error !== null &&
    !["cut", "tear"].includes(kind) &&
    (error.exitCode === 3 || /^\s+at /m.test(error.text))
  ) {
    bad.push(`${at}: not in words: ${error.text}`);
  }
  if (nextError !== null || last !== after) {
    bad.push(`${at}: the next build: ${nextError?.text ?? last}`);
  }
}

/** null: it worked. */
function publish(root, files) {
  try {
    const publication = openPublication({
      outDir: join(root, "public"),
      seedsDir: join(root, "seeds"),
      mode,
    });
    try {
      for (const [path, text] of Object.entries(files)) {
        stage(publication, path, text);
      }
      publication.commit();
    } finally {
      publication.abort();
    }
    return null;
  } catch (error) {
    return describeError(error);
  }
}

function stage(publication, path, text) {
  const digest = createHash("sha256").update(text).digest("hex");
  const known = publication.previous.get(path);
  if (known?.digest === digest) {
    publication.keep(known);
    return;
  }
  mkdirSync(dirname(join(publication.stageDir, path)), { recursive: true });
  writeFileSync(join(publication.stageDir, path), text);
  publication.add({ path, digest, size: text.length });
}

/** Every path below public and its bytes, as one text; null: there is no public. */
function snapshot(root) {
  const folder = join(root, "public");
  try {
    return JSON.stringify(
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => !entry.isDirectory())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
        .map((file) => [file.slice(folder.length), readBytes(file)]),
    );
  } catch {
    return null;
  }
}

function readBytes(file) {
  try {
    return readlinkSync(file);
  } catch {
    return readFileSync(file, "utf8");
  }
}
